package kz.esep.word.media;

import java.nio.ByteBuffer;
import java.util.Optional;

/** The formats that every program which opens DOCX can show. They are told by their first bytes. */
public enum PictureFormat {
    PNG("png", "image/png") {
        @Override
        Optional<PictureSize> size(byte[] bytes) {
            return PngHeader.size(ByteBuffer.wrap(bytes));
        }
    },
    JPEG("jpeg", "image/jpeg") {
        @Override
        Optional<PictureSize> size(byte[] bytes) {
            return JpegHeader.size(ByteBuffer.wrap(bytes));
        }
    };

    private final String ending;
    private final String contentType;

    PictureFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** The size of the picture; nothing where it has another format or breaks off before it says. */
    abstract Optional<PictureSize> size(byte[] bytes);

    /** How the names of its files end. */
    String ending() {
        return ending;
    }

    String contentType() {
        return contentType;
    }
}
