package kz.esep.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Sees to it that what was written survives a failure of the power: until then the system may hold it in memory. */
public final class DiskFlush {

    private DiskFlush() {}

    /**
     * Returns when every file below {@code folder}, and the folders themselves, are on the disk.
     *
     * @throws IOException if the disk refuses
     */
    public static void tree(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.toList();
        }
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path);
            } else {
                try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }

    /**
     * Returns when the names in {@code folder} are on the disk.
     *
     * @throws IOException if the disk refuses
     */
    public static void folder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            // Windows opens no folders; its journal keeps names by itself.
            if (!Files.isReadable(folder)) {
                throw e;
            }
        }
    }
}
