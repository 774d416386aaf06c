package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class StableZipTest {

    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void return_to_the_zone_of_the_machine() {
        TimeZone.setDefault(zone);
    }

    @Test
    void the_bytes_are_the_same_in_every_time_zone() throws IOException {
        byte[] expected = packed("UTC");
        for (String other : new String[] {"Asia/Almaty", "America/New_York", "Pacific/Apia"}) {
            assertThat(packed(other)).as(other).isEqualTo(expected);
        }
    }

    private static byte[] packed(String zone) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (StableZip zip = new StableZip(bytes)) {
            zip.write("xl/workbook.xml", new byte[] {1, 2, 3});
        }
        return bytes.toByteArray();
    }
}
