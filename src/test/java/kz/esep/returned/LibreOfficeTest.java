package kz.esep.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.fixtures.Trap;
import kz.esep.spreadsheet.CellAddress;
import kz.esep.spreadsheet.SheetContent;
import kz.esep.spreadsheet.UnreadableWorkbookException;
import kz.esep.spreadsheet.WorkbookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Marked copies as LibreOffice opens and saves them. Runs where {@code -Doffice=soffice} names the program. */
final class LibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    @Trap(107)
    @EnabledIfSystemProperty(named = "office", matches = ".+")
    void saves_every_marked_copy_with_the_values_of_the_original() throws Exception {
        List<Path> samples = SampleCopiesTest.samples().toList();
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("office"),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.resolve("saved").toString()));
        for (Path sample : samples) {
            byte[] original = Files.readAllBytes(sample);
            List<SheetContent> sheets = sheets(original);
            MarkedCopy copy = MarkedCopy.of(original, name(sample), SampleCopiesTest.seeded(sheets));
            Path file = folder.resolve(name(sample));
            Files.write(file, copy.bytes());
            command.add(file.toString());
        }
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(10, TimeUnit.MINUTES)).isTrue();
        for (Path sample : samples) {
            Map<String, String> saved = values(folder.resolve("saved").resolve(name(sample)));
            saved.keySet().removeIf(place -> place.startsWith("Ескертулер - Замечания!"));
            assertThat(saved).as(name(sample)).isEqualTo(values(sample));
        }
        second_marking_leaves_one_list(folder.resolve("saved").resolve(name(samples.get(0))));
    }

    private static void second_marking_leaves_one_list(Path saved) throws Exception {
        byte[] bytes = Files.readAllBytes(saved);
        List<SheetContent> before = sheets(bytes);
        List<SheetContent> after = sheets(MarkedCopy.of(bytes, "a.xlsx", SampleCopiesTest.seeded(before.subList(1, 3)))
                .bytes());
        assertThat(after).hasSameSizeAs(before);
    }

    /** What was typed; what formulas give, a program that computes saves beside them. */
    private static Map<String, String> values(Path file) throws IOException, UnreadableWorkbookException {
        Map<String, String> values = new TreeMap<>();
        for (SheetContent sheet : sheets(Files.readAllBytes(file))) {
            for (SheetContent.Row row : sheet.rows()) {
                row.cells().stream()
                        .filter(cell -> cell.formula().isEmpty())
                        .forEach(cell -> values.put(
                                sheet.name() + "!" + CellAddress.of(cell.column(), row.number()),
                                cell.value().getClass().getSimpleName()
                                        + " "
                                        + cell.value().shown()));
            }
        }
        return values;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static List<SheetContent> sheets(byte[] bytes) throws UnreadableWorkbookException {
        return WorkbookReader.read(bytes, Place.ofFile("a"), new FindingLog()).sheets();
    }
}
