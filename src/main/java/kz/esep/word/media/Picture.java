package kz.esep.word.media;

import java.util.Optional;
import kz.esep.storage.Sha256;

/**
 * A picture that a model gives to a template. It takes the place of the picture whose alternative text is the tag
 * {@code ${name}}, as large as that one allows without a change of its proportions.
 *
 * <pre>{@code
 * Picture map = Picture.read(bytes, "Қазақстан картасы").orElseThrow();
 * template.render(Map.of("map", map));
 * }</pre>
 */
public final class Picture {

    private final byte[] bytes;
    private final PictureFormat format;
    private final PictureSize size;
    private final String description;
    private final String sum;

    private Picture(byte[] bytes, PictureFormat format, PictureSize size, String description) {
        this.bytes = bytes;
        this.format = format;
        this.size = size;
        this.description = description;
        this.sum = Sha256.of(bytes);
    }

    /**
     * The picture in {@code bytes}; nothing where they are neither PNG nor JPEG, whatever a file name says.
     *
     * @param description what is read to those who cannot see it
     */
    public static Optional<Picture> read(byte[] bytes, String description) {
        for (PictureFormat format : PictureFormat.values()) {
            Optional<PictureSize> size = format.size(bytes);
            if (size.isPresent()) {
                return Optional.of(new Picture(bytes.clone(), format, size.get(), description));
            }
        }
        return Optional.empty();
    }

    /** Its file, byte for byte. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The SHA-256 sum of its bytes. */
    String sum() {
        return sum;
    }

    public PictureFormat format() {
        return format;
    }

    public PictureSize size() {
        return size;
    }

    /** What is read to those who cannot see it. */
    public String description() {
        return description;
    }
}
