package kz.esep.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a process that was ended by force leaves, and what the next run makes of it. */
final class BrokenOffRunTest {

    private static final String OWNER =
            "host=%s\nboot=%s\nprocess=999999999\nstarted=2026-11-04T05:00:00Z\nwork=RUN\nbeat=0000000007\n";

    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_next_run_takes_the_lock_over_and_does_the_work_again() throws Exception {
        TestHouse house = TestHouse.in(folder.resolve("house"));
        TestHouse clean = TestHouse.in(folder.resolve("clean"));
        OfficeWorkbook office = OfficeWorkbook.of("KZ-19", "2021-11").notice().protocol();
        house.drop("KZ-19.xlsx", office);
        clean.drop("KZ-19.xlsx", office);
        house.write("output/.esep.owner.1", OWNER.formatted(here("hostname"), here("random/boot_id")));
        house.write("output/.esep.lock", "");
        house.write("output/.received/0123.part", "half of what was read");
        house.write("output/2021-11/.totals.csv.999999999.part", "month,reg");
        house.write("output/archive/2021-11/.r001.999999999.part/data/totals.csv", "month,reg");
        house.write("output/2021-11/замечания начальника.txt", "stays");

        TestHouse.Result run = house.run("run");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Предыдущая работа была прервана", "процесс 999999999");
        assertThat(house.text("output/2021-11/замечания начальника.txt")).isEqualTo("stays");
        assertThat(clean.run("run").out()).doesNotContain("прервана");
        ArchivedData data = new ArchivedData(house);
        data.holdsNoLeftovers();
        Map<String, String> archived = data.latest();
        assertThat(archived).isNotEmpty().isEqualTo(new ArchivedData(clean).latest());
    }

    private static String here(String name) throws Exception {
        return Files.readString(Path.of("/proc/sys/kernel", name)).strip();
    }
}
