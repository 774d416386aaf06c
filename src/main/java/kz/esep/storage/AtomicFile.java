package kz.esep.storage;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Puts a whole file in place in one step: a reader sees the old bytes or the new ones, never half. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Makes {@code target} hold {@code bytes}, creating its folders. A file that already holds them is not touched, so
     * its time tells when it really changed.
     *
     * @return whether the file was written
     * @throws IOException if the disk refuses, or another program holds the file open
     */
    public static boolean replace(Path target, byte[] bytes) throws IOException {
        if (holds(target, bytes)) {
            return false;
        }
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path beside = beside(target);
        try {
            Files.write(beside, bytes);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
        return true;
    }

    /**
     * A name beside {@code target} that no other process uses and the drop folder passes over. Unlike a temporary file
     * of the JDK, what is written there can be read by everyone who may read the folder.
     */
    public static Path beside(Path target) {
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        return target.resolveSibling(name);
    }

    /** Moves a file or folder to its final name in one step, where the file system can. */
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean holds(Path target, byte[] bytes) throws IOException {
        return Files.isRegularFile(target)
                && Files.size(target) == bytes.length
                && Arrays.equals(Files.readAllBytes(target), bytes);
    }
}
