package kz.esep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.fixtures.EsepProcess;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A month of which twenty offices send a hundred corrections each. Runs where {@code -Dmany=true} asks for it.
 */
final class ManyWorkbooksTest {

    private static final List<String> REGIONS = List.of(
            "KZ-10", "KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-31", "KZ-33", "KZ-35", "KZ-39", "KZ-43", "KZ-47",
            "KZ-55", "KZ-59", "KZ-61", "KZ-62", "KZ-63", "KZ-71", "KZ-75", "KZ-79");
    private static final int ROWS = 15;

    /** Less than half of what Java takes by itself on a machine with two gigabytes. */
    private static final String HEAP = System.getProperty("many.heap", "-Xmx192m");

    @TempDir
    Path folder;

    @Test
    @Trap(17)
    @EnabledIfSystemProperty(named = "many", matches = "true")
    void two_thousand_workbooks_need_no_more_memory_and_no_more_time_each_than_twenty() throws Exception {
        Map<Integer, Duration> times = new TreeMap<>();
        for (int submissions : List.of(1, 10, 100)) {
            TestHouse house = TestHouse.in(folder.resolve("house " + submissions));
            for (int number = 1; number <= submissions; number++) {
                for (String region : REGIONS) {
                    house.drop(region + "/" + number + ".xlsx", workbook(region, number));
                }
            }
            int workbooks = submissions * REGIONS.size();
            EsepProcess run = EsepProcess.start(house.path(""), house.path("log"), List.of(HEAP), List.of("run"));
            times.put(workbooks, run.processorTime());
            assertThat(run.await()).as(house.text("log")).isLessThan(2);
            List<String> progress = house.text("log")
                    .lines()
                    .filter(line -> line.startsWith("Прочитано"))
                    .toList();
            assertThat(progress).hasSizeLessThanOrEqualTo(1 + workbooks / 100);
            assertThat(progress.get(progress.size() - 1)).contains(workbooks + " из " + workbooks);
            assertThat(house.count("2022-11", "ALL", "notices_placed"))
                    .isEqualTo(String.valueOf(ROWS * REGIONS.size()));
        }
        Files.writeString(Path.of("target", "many.txt"), HEAP + " " + times + "\n");
        Duration eachOfFew = after(times, 200).minus(after(times, 20)).dividedBy(180);
        Duration eachOfMany = after(times, 2_000).minus(after(times, 200)).dividedBy(1_800);
        // What grew with the square of the number would be ten times as much; times on a machine that others use as
        // well differ by
        // up to two and a half.
        assertThat(eachOfMany).isLessThan(eachOfFew.multipliedBy(5));
    }

    private static Duration after(Map<Integer, Duration> times, int workbooks) {
        return times.getOrDefault(workbooks, Duration.ZERO);
    }

    private static OfficeWorkbook workbook(String region, int number) {
        OfficeWorkbook workbook = OfficeWorkbook.of(region, "2022-11").passport("submission_no", number);
        for (int row = 0; row < ROWS; row++) {
            workbook.notice("hearing_no", region + "-" + row, "project", "Кен орнын игеру, " + row + ", " + number);
            workbook.protocol();
        }
        return workbook;
    }
}
