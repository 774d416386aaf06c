package kz.esep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A month of workbooks into which photographs were pasted, in a Java that has not the memory for all of them. Runs where
 * {@code -Dlarge=true} asks for it: it writes more than a gigabyte.
 */
final class LargeFilesTest {

    private static final int MEGABYTES = 20;

    @TempDir
    Path folder;

    @Test
    @Trap(17)
    @EnabledIfSystemProperty(named = "large", matches = "true")
    void month_larger_than_the_memory_is_read_marked_and_archived() throws Exception {
        TestHouse house = TestHouse.in(folder);
        List<String> regions = List.of(
                "KZ-10", "KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-31", "KZ-33", "KZ-35", "KZ-39", "KZ-43",
                "KZ-47", "KZ-55", "KZ-59", "KZ-61", "KZ-62", "KZ-63", "KZ-71", "KZ-75", "KZ-79");
        Random noise = new Random(7);
        for (String region : regions) {
            byte[] photograph = new byte[MEGABYTES << 20];
            noise.nextBytes(photograph);
            house.drop(region + ".xlsx", doubtful(region, photograph));
        }
        // A row of every workbook is left out; that the memory sufficed, the files below tell.
        assertThat(run("-Xmx192m")).as(house.text("log")).isEqualTo(1);
        assertThat(largeFiles("output/2022-11/returned")).isEqualTo(regions.size());
        assertThat(largeFiles("output/archive/2022-11/r001/submissions")).isEqualTo(regions.size());
        assertThat(largeFiles("output/archive/2022-11/r001/documents/returned")).isEqualTo(regions.size());
    }

    @Test
    @EnabledIfSystemProperty(named = "large", matches = "true")
    void too_little_memory_is_told_in_a_sentence() throws Exception {
        TestHouse house = TestHouse.in(folder);
        byte[] photograph = new byte[(3 * MEGABYTES) << 20];
        new Random(7).nextBytes(photograph);
        house.drop("KZ-19.xlsx", doubtful("KZ-19", photograph));
        assertThat(run("-Xmx64m")).isEqualTo(3);
        assertThat(house.text("log")).contains("Не хватило памяти").doesNotContain("Exception", "\tat ");
    }

    /** The exit status of a run in a Java of its own; what it says stands in the file {@code log}. */
    private int run(String heap) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
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

    private static OfficeWorkbook doubtful(String region, byte[] photograph) {
        return OfficeWorkbook.of(region, "2022-11")
                .notice("placed", "?")
                .notice()
                .protocol()
                .changed(workbook -> workbook.part("xl/media/image1.jpeg", photograph));
    }

    private long largeFiles(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .filter(file -> file.length() > MEGABYTES << 20)
                    .count();
        }
    }
}
