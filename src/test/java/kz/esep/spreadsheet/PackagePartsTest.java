package kz.esep.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.fixtures.OfficeWorkbook;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class PackagePartsTest {

    private static final byte[] TWO_PARTS = new HandMadeXlsx()
            .part("a.xml", "а".repeat(400))
            .part("b.xml", "б".repeat(400))
            .bytes();

    @Test
    void a_part_within_the_limits_is_read() throws Exception {
        try (PackageParts parts = PackageParts.open(TWO_PARTS, new PackageParts.Limits(800, 1600))) {
            assertThat(inflated(parts, "a.xml")).isEqualTo(800);
            assertThat(inflated(parts, "/B.XML")).isEqualTo(800);
        }
    }

    @Test
    void a_part_that_inflates_beyond_its_limit_is_stopped() throws Exception {
        try (PackageParts parts = PackageParts.open(TWO_PARTS, new PackageParts.Limits(799, 10_000))) {
            assertThatThrownBy(() -> inflated(parts, "a.xml"))
                    .hasMessage("a.xml")
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void parts_that_inflate_beyond_the_limit_together_are_stopped() throws Exception {
        try (PackageParts parts = PackageParts.open(TWO_PARTS, new PackageParts.Limits(800, 1599))) {
            assertThat(inflated(parts, "a.xml")).isEqualTo(800);
            assertThatThrownBy(() -> inflated(parts, "b.xml"))
                    .hasMessage("b.xml")
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_byte_order_mark_before_utf_8_is_passed_over() throws Exception {
        byte[] bytes = new HandMadeXlsx()
                .sheet("A", "")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "\uFEFF<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>")
                .bytes();
        assertThat(ReadCells.sheet(bytes).rows()).hasSize(1);
    }

    @RepeatedTest(300)
    void however_a_file_is_damaged_it_is_read_or_refused(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = OfficeWorkbook.of("KZ-19", "2021-11").notice().protocol().bytes();
        for (int count = random.nextInt(20); count >= 0; count--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        byte[] damaged = random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
        Throwable thrown = catchThrowable(() -> ReadCells.workbook(damaged));
        assertThat(thrown == null || thrown instanceof UnreadableWorkbookException)
                .as("%s", thrown)
                .isTrue();
    }

    private static long inflated(PackageParts parts, String name) throws Exception {
        try (InputStream stream = parts.open(name)) {
            return stream.readAllBytes().length;
        }
    }
}
