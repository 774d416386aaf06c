package kz.esep.word.media;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Reads the size of a PNG (ISO/IEC 15948): chunk IHDR for the dots, chunk pHYs for their density. */
final class PngHeader {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int DENSITY = 0x70485973;
    private static final int DATA = 0x49444154;

    /** Length, name and check sum of a chunk. */
    private static final int AROUND_CHUNK = 12;

    private static final int FIRST_CHUNK = 8;
    private static final int CONTENT = 8;

    private PngHeader() {}

    static Optional<PictureSize> size(ByteBuffer png) {
        boolean begins = png.limit() >= FIRST_CHUNK + AROUND_CHUNK + 13
                && png.getLong(0) == SIGNATURE
                && png.getInt(FIRST_CHUNK + 4) == HEADER;
        if (!begins) {
            return Optional.empty();
        }
        int width = png.getInt(FIRST_CHUNK + CONTENT);
        int height = png.getInt(FIRST_CHUNK + CONTENT + 4);
        if (width < 1 || height < 1) {
            return Optional.empty();
        }
        return Optional.of(dense(png, new PictureSize(width, height, PictureSize.USUAL, PictureSize.USUAL)));
    }

    /** The density stands before the data, if at all. */
    private static PictureSize dense(ByteBuffer png, PictureSize size) {
        long at = FIRST_CHUNK;
        while (at + AROUND_CHUNK + 9 <= png.limit()) {
            int chunk = (int) at;
            int name = png.getInt(chunk + 4);
            if (name == DATA) {
                return size;
            }
            if (name == DENSITY) {
                boolean inMetres = png.get(chunk + CONTENT + 8) == 1;
                double unit = inMetres ? PictureSize.INCHES_PER_METRE : 1;
                double across = png.getInt(chunk + CONTENT) / unit;
                double down = png.getInt(chunk + CONTENT + 4) / unit;
                return inMetres
                        ? size.withDensity(across, down)
                        : size.withDensity(PictureSize.USUAL, PictureSize.USUAL * down / across);
            }
            at += AROUND_CHUNK + (png.getInt(chunk) & 0xFFFFFFFFL);
        }
        return size;
    }
}
