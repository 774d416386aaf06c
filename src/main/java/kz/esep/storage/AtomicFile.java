package kz.esep.storage;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a whole file in place in one step: a reader sees the old bytes or the new ones, never half. */
public final class AtomicFile {

    private AtomicFile() {}

    /** Whether a file must outlast a cut of power from the moment on in which it is written. */
    private enum Keeping {
        USUAL,
        DURABLE
    }

    /**
     * Makes {@code target} hold {@code bytes}, creating its folders. A file that already holds them is not touched, so
     * its time tells when it really changed.
     *
     * @return whether the file was written
     * @throws FileInUseException if another program holds the old file open
     * @throws IOException if the disk refuses
     */
    public static boolean replace(Path target, byte[] bytes) throws IOException {
        return replace(target, FileContent.of(bytes));
    }

    /**
     * The same for a content that need not be in memory.
     *
     * @return whether the file was written
     * @throws FileInUseException if all was written but the old file cannot be taken away: somebody has it open
     * @throws IOException if the disk refuses
     */
    public static boolean replace(Path target, FileContent content) throws IOException {
        return replace(target, content, Keeping.USUAL);
    }

    /**
     * The same for a file that cannot be made again: when this returns, a cut of power does not take it any more.
     *
     * @throws FileInUseException if another program holds the old file open
     * @throws IOException if the disk refuses
     */
    public static void replaceDurably(Path target, byte[] bytes) throws IOException {
        replace(target, FileContent.of(bytes), Keeping.DURABLE);
    }

    private static boolean replace(Path target, FileContent content, Keeping keeping) throws IOException {
        if (holds(target, content)) {
            return false;
        }
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path beside = beside(target);
        try {
            content.writeTo(beside);
            if (keeping == Keeping.DURABLE) {
                Durability.flush(beside);
            }
            moveOver(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
        if (keeping == Keeping.DURABLE) {
            Durability.flushNames(folder);
        }
        return true;
    }

    /** Moves what was just written beside {@code target}: the folder can be written to, only the old file can stand in the way. */
    private static void moveOver(Path beside, Path target) throws IOException {
        try {
            move(beside, target);
        } catch (FileSystemException e) {
            if (Files.exists(target) && DiskTrouble.of(e) != DiskTrouble.NO_SPACE) {
                throw new FileInUseException(target, e);
            }
            throw e;
        }
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

    /** A file that we may not read is to be replaced like any other. */
    private static boolean holds(Path target, FileContent content) throws IOException {
        try {
            return content.isIn(target);
        } catch (FileSystemException e) {
            DiskTrouble trouble = DiskTrouble.of(e);
            if (trouble == DiskTrouble.IN_USE || trouble == DiskTrouble.NO_PERMISSION) {
                return false;
            }
            throw e;
        }
    }
}
