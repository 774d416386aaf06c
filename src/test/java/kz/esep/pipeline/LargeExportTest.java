package kz.esep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;
import kz.esep.feedback.FeedbackCounts;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.SeededExport;
import kz.esep.fixtures.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** An export of a million lines in little memory. Runs where {@code -Dlarge=true} asks for it. */
final class LargeExportTest {

    private static final int LINES = 1_000_000;
    private static final YearMonth MONTH = YearMonth.of(2023, 7);

    @TempDir
    Path folder;

    @Test
    @EnabledIfSystemProperty(named = "large", matches = "true")
    void a_million_lines_and_half_of_them_again_are_counted_once_each_in_160_megabytes() throws Exception {
        TestHouse house = TestHouse.in(folder);
        house.drop("KZ-19.xlsx", OfficeWorkbook.of("KZ-19", MONTH.toString()).nothing());
        SeededExport year = new SeededExport(9, LINES, YearMonth.of(2023, 1));
        write(year, "half.csv", LINES / 2);
        write(year, "whole.csv", LINES);
        assertThat(run()).as(house.text("log")).isZero();
        FeedbackCounts counted = house.table("output/" + MONTH + "/feedback-exports.csv").stream()
                .map(row -> new FeedbackCounts(
                        Long.parseLong(row.get("b")),
                        Long.parseLong(row.get("c")),
                        Long.parseLong(row.get("e")),
                        Long.parseLong(row.get("g"))))
                .reduce(FeedbackCounts.NONE, FeedbackCounts::plus);
        assertThat(counted).isEqualTo(year.counts().get(MONTH));
        assertThat(house.findings()).contains("whole.csv R050");
        assertThat(house.path("output/archive/" + MONTH + "/r001/submissions/whole.csv"))
                .exists();
    }

    private void write(SeededExport export, String name, int lines) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("input").resolve(name))) {
            export.write(out, lines);
        }
    }

    /** The exit status of a run in a Java of its own; what it says stands in the file {@code log}. */
    private int run() throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "kz.esep.cli.Main",
                        "run",
                        "--home",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(run.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return run.exitValue();
    }
}
