package kz.esep.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * A file that was copied piece by piece, with the sum of what was copied.
 *
 * @param sha256 the sum of the bytes
 * @param bytes how many they are
 */
public record SummedCopy(String sha256, long bytes) {

    private static final int BLOCK = 1 << 16;

    /**
     * Copies {@code source} into {@code target}.
     *
     * @throws IOException if {@code source} cannot be read
     * @throws UncheckedIOException if {@code target} cannot be written
     */
    public static SummedCopy of(Path source, Path target) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] block = new byte[BLOCK];
        long bytes = 0;
        try (InputStream in = Files.newInputStream(source);
                Target out = Target.open(target)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                out.write(block, read);
                bytes += read;
            }
        }
        return new SummedCopy(Sha256.hexadecimal(digest), bytes);
    }

    /** Whose disk refuses is told by the kind of exception. */
    private record Target(Path file, OutputStream out) implements AutoCloseable {

        static Target open(Path file) {
            try {
                return new Target(file, Files.newOutputStream(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void write(byte[] block, int length) {
            try {
                out.write(block, 0, length);
            } catch (IOException e) {
                throw new UncheckedIOException(DiskTrouble.named(file, e));
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(DiskTrouble.named(file, e));
            }
        }
    }
}
