package kz.esep.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.documents.TemplateKind;
import kz.esep.storage.FileContent;

/** The templates and tables a run works with, to be archived beside what was made with them. */
final class HouseFiles {

    private static final String SETTINGS = "settings.properties";
    private static final List<String> OF_THE_SCREEN = List.of("language", "settle_seconds", "watch_");

    private HouseFiles() {}

    /** The reference tables and the Word templates below {@code templates}, by path under {@code templates/}. */
    static Map<String, FileContent> read(Path templates) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(templates)) {
            files = all.filter(Files::isRegularFile).filter(HouseFiles::isOurs).toList();
        }
        Map<String, FileContent> read = new TreeMap<>();
        for (Path file : files) {
            String name = templates.relativize(file).toString().replace('\\', '/');
            read.put(
                    "templates/" + name,
                    FileContent.of(name.equals(SETTINGS) ? figures(file) : Files.readAllBytes(file)));
        }
        return read;
    }

    /** The settings that figures rest on: remarks and what concerns the screen and the drop folder make no other ones. */
    private static byte[] figures(Path settings) throws IOException {
        return Files.readAllLines(settings).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .filter(line -> OF_THE_SCREEN.stream().noneMatch(line::startsWith))
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Backup copies and the owner files of an open Word make no other figures. */
    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".csv")
                || name.equals(SETTINGS)
                || TemplateKind.files().contains(name);
    }
}
