package kz.esep.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a file is to hold: bytes in memory, or those of another file, which are copied piece by piece and never held as
 * a whole. The workbooks of a month together may be larger than the memory of the machine.
 */
public sealed interface FileContent {

    /** These bytes. */
    static FileContent of(byte[] bytes) {
        return new InMemory(bytes);
    }

    /**
     * The bytes of a file this program has written.
     *
     * @param sha256 the sum of the bytes it was given
     */
    static FileContent of(Path file, String sha256) {
        return new OnDisk(file, sha256);
    }

    /** The sum of the bytes. */
    String sha256();

    /** The bytes, from their beginning; to be closed. */
    InputStream open() throws IOException;

    /** Whether {@code target} is a file and holds exactly these bytes. */
    boolean isIn(Path target) throws IOException;

    /**
     * Writes the bytes into {@code target}, whose folder must be there.
     *
     * @throws DamagedFileException if the disk gives back other bytes than it was given
     * @throws IOException if the disk refuses
     */
    void writeTo(Path target) throws IOException;

    /** Bytes in memory. They are summed up when somebody asks, and once. */
    final class InMemory implements FileContent {

        private final byte[] bytes;
        private volatile @Nullable String sum;

        private InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public String sha256() {
            String known = sum;
            if (known == null) {
                known = Sha256.of(bytes);
                sum = known;
            }
            return known;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public boolean isIn(Path target) throws IOException {
            return Files.isRegularFile(target)
                    && Files.size(target) == bytes.length
                    && Arrays.equals(Files.readAllBytes(target), bytes);
        }

        @Override
        public void writeTo(Path target) throws IOException {
            try {
                Files.write(target, bytes);
            } catch (IOException e) {
                throw DiskTrouble.named(target, e);
            }
        }
    }

    /** Bytes of a file. */
    record OnDisk(Path file, String sha256) implements FileContent {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public boolean isIn(Path target) throws IOException {
            return Files.isRegularFile(target) && Files.mismatch(file, target) < 0;
        }

        @Override
        public void writeTo(Path target) throws IOException {
            MessageDigest digest = Sha256.digest();
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest);
                    OutputStream out = Files.newOutputStream(target)) {
                in.transferTo(out);
            } catch (IOException e) {
                throw DiskTrouble.named(target, e);
            }
            String sum = Sha256.hexadecimal(digest);
            if (!sum.equals(sha256)) {
                throw new DamagedFileException(file, new IOException(sum));
            }
        }
    }
}
