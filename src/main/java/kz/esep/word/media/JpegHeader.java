package kz.esep.word.media;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Reads the size of a JPEG (ISO/IEC 10918): its frame for the dots, the JFIF segment for their density. */
final class JpegHeader {

    private static final int BEGIN = 0xFFD8;
    private static final int MARK = 0xFF;
    private static final int JFIF_SEGMENT = 0xE0;
    private static final int JFIF = 0x4A464946;
    private static final int SCAN = 0xDA;

    private final ByteBuffer jpeg;
    private double across = PictureSize.USUAL;
    private double down = PictureSize.USUAL;

    private JpegHeader(ByteBuffer jpeg) {
        this.jpeg = jpeg;
    }

    static Optional<PictureSize> size(ByteBuffer jpeg) {
        boolean begins = jpeg.limit() > 4 && (jpeg.getShort(0) & 0xFFFF) == BEGIN && (jpeg.get(2) & 0xFF) == MARK;
        return begins ? new JpegHeader(jpeg).frame() : Optional.empty();
    }

    /** Goes from segment to segment until the frame. */
    private Optional<PictureSize> frame() {
        int at = 2;
        while (at + 9 <= jpeg.limit() && unsigned(at) == MARK) {
            int kind = unsigned(at + 1);
            if (kind == MARK) {
                at++;
                continue;
            }
            if (kind == SCAN) {
                return Optional.empty();
            }
            if (isFrame(kind)) {
                int height = jpeg.getShort(at + 5) & 0xFFFF;
                int width = jpeg.getShort(at + 7) & 0xFFFF;
                return width < 1 || height < 1
                        ? Optional.empty()
                        : Optional.of(new PictureSize(width, height, PictureSize.USUAL, PictureSize.USUAL)
                                .withDensity(across, down));
            }
            if (kind == JFIF_SEGMENT) {
                density(at + 4);
            }
            at += 2 + (jpeg.getShort(at + 2) & 0xFFFF);
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15 but for the three marks among them that begin something else. */
    private static boolean isFrame(int kind) {
        return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
    }

    private void density(int at) {
        if (at + 12 > jpeg.limit() || jpeg.getInt(at) != JFIF) {
            return;
        }
        int unit = unsigned(at + 7);
        double x = jpeg.getShort(at + 8) & 0xFFFF;
        double y = jpeg.getShort(at + 10) & 0xFFFF;
        if (unit == 2) {
            across = x / PictureSize.INCHES_PER_CENTIMETRE;
            down = y / PictureSize.INCHES_PER_CENTIMETRE;
        } else if (unit == 1) {
            across = x;
            down = y;
        } else if (x >= 1) {
            down = PictureSize.USUAL * y / x;
        }
    }

    private int unsigned(int at) {
        return jpeg.get(at) & 0xFF;
    }
}
