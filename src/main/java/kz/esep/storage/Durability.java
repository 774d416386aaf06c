package kz.esep.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks the system to bring onto the disk what it may still hold in memory, so that a cut of power does not take it. What can be
 * made again needs none of it; archive and registers cannot.
 */
public final class Durability {

    private Durability() {}

    /**
     * The bytes of {@code file}.
     *
     * @throws IOException if the disk refuses
     */
    public static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The names in {@code folder}. Not every system lets a folder be asked; one that does not keeps them by itself. */
    public static void flushNames(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders, and some shares flush none.
        }
    }

    /**
     * {@code folder} with all that is in it.
     *
     * @throws IOException if the disk refuses
     */
    public static void flushTree(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = paths.toList();
        }
        for (Path path : all) {
            if (Files.isDirectory(path)) {
                flushNames(path);
            } else {
                flush(path);
            }
        }
    }
}
