package kz.esep.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.esep.fixtures.SeededCycle;
import kz.esep.fixtures.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SeededCycleTest {

    @TempDir
    static Path home;

    @Test
    void a() {
        TestHouse house = SeededCycle.in(Path.of("/tmp/cyc"));
        TestHouse.Result result = house.run("aarhus", "--from", "2017", "--to", "2020");
        System.out.println(result.out() + result.err());
        assertThat(result.status()).isEqualTo(1);
    }
}
