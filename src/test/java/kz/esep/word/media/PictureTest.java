package kz.esep.word.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureTest {

    private static final String PNG = "89504E470D0A1A0A";
    private static final String PNG_HEADER = "0000000D49484452000000500000002808020000000000 0000".replace(" ", "");

    @Test
    void a_png_tells_its_size_and_how_close_its_dots_stand() {
        Picture picture = read(PNG + PNG_HEADER + density(2835, 5669, 1));
        assertThat(picture.format()).isEqualTo(PictureFormat.PNG);
        assertThat(picture.size().width()).isEqualTo(80);
        assertThat(picture.size().height()).isEqualTo(40);
        assertThat(picture.size().dotsPerInchAcross()).isCloseTo(72, within(0.1));
        assertThat(picture.size().dotsPerInchDown()).isCloseTo(144, within(0.1));
    }

    @Test
    void a_density_without_a_unit_is_a_proportion() {
        PictureSize size = read(PNG + PNG_HEADER + density(1, 2, 0)).size();
        assertThat(size.dotsPerInchDown() / size.dotsPerInchAcross()).isEqualTo(2);
    }

    @Test
    void what_a_file_does_not_say_or_says_without_sense_is_96_dots_to_the_inch() {
        assertThat(read(PNG + PNG_HEADER).size()).isEqualTo(new PictureSize(80, 40, 96, 96));
        assertThat(read(PNG + PNG_HEADER + density(0, 0, 1)).size()).isEqualTo(new PictureSize(80, 40, 96, 96));
        assertThat(read(PNG + PNG_HEADER + density(0, 5, 0)).size()).isEqualTo(new PictureSize(80, 40, 96, 96));
        assertThat(read(PNG + PNG_HEADER + chunk("49444154", "00") + density(2835, 5669, 1))
                        .size())
                .isEqualTo(new PictureSize(80, 40, 96, 96));
    }

    @Test
    void a_jpeg_tells_its_size_and_how_close_its_dots_stand() {
        Picture picture = read("FFD8" + jfif("01", 72, 144) + "FF" + frame("C2"));
        assertThat(picture.format()).isEqualTo(PictureFormat.JPEG);
        assertThat(picture.size()).isEqualTo(new PictureSize(80, 40, 72, 144));
        assertThat(read("FFD8" + jfif("02", 100, 100) + frame("C0")).size().dotsPerInchAcross())
                .isCloseTo(254, within(0.1));
        assertThat(read("FFD8" + jfif("00", 1, 2) + frame("C0")).size()).isEqualTo(new PictureSize(80, 40, 96, 192));
        assertThat(read("FFD8FFE00004" + "0000" + frame("C0")).size()).isEqualTo(new PictureSize(80, 40, 96, 96));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FFD8",
                "FFD8FFE0000400",
                "FFD8FFC000110800000050010000",
                "FFD8FFDA000C0000000000000000",
                "FFD8FFC40004AAAA0000000000",
                "FFD8AA00112233445566",
                "89504E470D0A1A0A",
                "89504E470D0A1A0A0000000D49484452000000000000002808020000000000 0000",
                "89504E470D0A1A0A0000000D49484452000000010000000008020000000000 0000",
                "89504E470D0A1A0A0000000D50484452000000010000000108020000000000 0000",
                "47494638396101000100000000000000000000000000000000000000000000000000"
            })
    void bytes_of_another_kind_are_no_picture(String bytes) {
        assertThat(Picture.read(HexFormat.of().parseHex(bytes.replace(" ", "")), ""))
                .isEmpty();
    }

    @Test
    void what_was_read_does_not_change_with_the_bytes_it_was_read_from() {
        byte[] bytes = HexFormat.of().parseHex(PNG + PNG_HEADER);
        Picture picture = Picture.read(bytes, "сурет").orElseThrow();
        bytes[0] = 0;
        picture.bytes()[1] = 0;
        assertThat(picture.bytes()).startsWith(0x89, 0x50);
        assertThat(picture.description()).isEqualTo("сурет");
    }

    @Test
    void a_picture_fills_its_box_as_far_as_its_proportions_allow() {
        assertThat(new Box(2000, 1000).fit(new PictureSize(10, 10, 96, 96))).isEqualTo(new Box(1000, 1000));
        assertThat(new Box(2000, 1000).fit(new PictureSize(4000, 1000, 96, 96))).isEqualTo(new Box(2000, 500));
        assertThat(new Box(2000, 1000).fit(new PictureSize(10, 10, 96, 192))).isEqualTo(new Box(2000, 1000));
        assertThat(new Box(2000, 1000).fit(new PictureSize(60_000, 1, 96, 96))).isEqualTo(new Box(2000, 1));
    }

    private static Picture read(String bytes) {
        return Picture.read(HexFormat.of().parseHex(bytes), "").orElseThrow();
    }

    private static String density(int across, int down, int unit) {
        return chunk(
                HexFormat.of().formatHex("pHYs".getBytes(StandardCharsets.US_ASCII)),
                HexFormat.of()
                        .formatHex(ByteBuffer.allocate(9)
                                .putInt(across)
                                .putInt(down)
                                .put((byte) unit)
                                .array()));
    }

    private static String chunk(String name, String content) {
        return "%08X%s%s00000000".formatted(content.length() / 2, name, content);
    }

    private static String jfif(String unit, int across, int down) {
        return "FFE000104A46494600" + "0101" + unit + "%04X%04X".formatted(across, down) + "0000";
    }

    private static String frame(String kind) {
        return "FF" + kind + "0011080028005003012200021101031101";
    }
}
