package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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

    @Test
    void the_bytes_are_those_the_jdk_writes() throws IOException {
        Map<String, byte[]> entries = entries();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(expected)) {
            for (Map.Entry<String, byte[]> one : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(one.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(one.getValue());
                zip.closeEntry();
            }
        }

        ByteArrayOutputStream own = new ByteArrayOutputStream();
        try (StableZip zip = new StableZip(own)) {
            entries.forEach(zip::write);
        }

        assertThat(own.toByteArray()).isEqualTo(expected.toByteArray());
    }

    @Test
    void an_entry_packed_before_gives_the_same_bytes() throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        try (StableZip plain = new StableZip(expected);
                StableZip zip = new StableZip(own)) {
            for (Map.Entry<String, byte[]> one : entries().entrySet()) {
                plain.write(one.getKey(), one.getValue());
                zip.write(PackedEntry.of(one.getKey(), one.getValue()));
            }
        }
        assertThat(own.toByteArray()).isEqualTo(expected.toByteArray());
    }

    @Test
    void what_is_streamed_in_pieces_is_read_back_whole() throws IOException {
        byte[] bytes = large();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (StableZip zip = new StableZip(packed, 1)) {
            OutputStream entry = zip.begin("xl/large.xml");
            for (int from = 0; from < bytes.length; from += 777) {
                entry.write(bytes, from, Math.min(777, bytes.length - from));
            }
            zip.end();
            zip.begin("xl/one.xml").write('1');
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            assertThat(zip.getNextEntry()).hasToString("xl/large.xml");
            assertThat(zip.readAllBytes()).isEqualTo(bytes);
            assertThat(zip.getNextEntry()).hasToString("xl/one.xml");
            assertThat(zip.readAllBytes()).containsExactly('1');
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void nothing_ends_that_was_not_begun() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (StableZip zip = new StableZip(out)) {
            assertThatThrownBy(zip::end)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("No entry is begun");
            zip.write("a", new byte[] {1});
            assertThatThrownBy(zip::end).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> zip.begin("")).isInstanceOf(ZipException.class);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(zip.getNextEntry())
                    .isNotNull()
                    .extracting(ZipEntry::getName)
                    .isEqualTo("a");
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void no_two_entries_have_one_name() throws IOException {
        try (StableZip zip = new StableZip(new ByteArrayOutputStream())) {
            PackedEntry entry = PackedEntry.of("a", new byte[1]);
            zip.write(entry);
            assertThatThrownBy(() -> zip.write(entry)).isInstanceOf(ZipException.class);
            assertThatThrownBy(() -> zip.write("a", new byte[1])).isInstanceOf(UncheckedIOException.class);
        }
    }

    private static Map<String, byte[]> entries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", new byte[] {1, 2, 3});
        entries.put("empty", new byte[0]);
        entries.put("бет/өлшем.xml", new byte[5_000]);
        entries.put("xl/large.xml", large());
        return entries;
    }

    private static byte[] large() {
        Random random = new Random(1);
        byte[] large = new byte[300_000];
        for (int index = 0; index < large.length; index++) {
            large[index] = (byte) (random.nextInt(20) == 0 ? random.nextInt() : index % 100);
        }
        return large;
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
