package kz.esep.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The readers side by side, in the order of the tables. */
enum Peer {
    ESEP("Esep", "EsepReading", List.of("aalto-xml", "stax2-api")),
    FASTEXCEL(
            "fastexcel-reader 0.20.2",
            "FastexcelReading",
            List.of("fastexcel-reader", "aalto-xml", "stax2-api", "commons-compress", "commons-io", "commons-lang3")),
    EASYEXCEL("EasyExcel 4.0.3", "EasyExcelReading", List.of()),
    POI_EVENT("POI event API 5.5.1, typed", "PoiEventReading", List.of()),
    STREAMING("excel-streaming-reader 5.2.0", "StreamingReading", List.of()),
    USERMODEL("POI usermodel 5.5.1", "UsermodelReading", List.of());

    private final String title;
    private final String reader;
    private final List<String> jars;

    /** With no {@code jars} named it needs, besides POI's own, what it brings itself. */
    Peer(String title, String reader, List<String> jars) {
        this.title = title;
        this.reader = "kz.esep.bench." + reader;
        this.jars = jars;
    }

    String title() {
        return title;
    }

    /** Whether it takes minutes for a large workbook. */
    boolean isSlow() {
        return jars.isEmpty();
    }

    /** The class that reads. */
    String reader() {
        return reader;
    }

    /** Of all entries of the class path {@code all} those the reader needs, for each jar is searched at the start. */
    String classPath(String all) {
        return Stream.of(all.split(System.getProperty("path.separator")))
                .filter(this::needs)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private boolean needs(String entry) {
        String file = entry.substring(entry.lastIndexOf('/') + 1);
        return !file.endsWith(".jar") || jars.isEmpty() || jars.stream().anyMatch(jar -> file.startsWith(jar + "-"));
    }
}
