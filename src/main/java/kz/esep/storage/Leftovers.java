package kz.esep.storage;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process that was ended by force left beside the files it was writing, under the names of {@link AtomicFile#beside}. Whatever
 * else lies there is somebody's and stays.
 */
public final class Leftovers {

    private static final Pattern NAME = Pattern.compile("\\..+\\.(\\d{1,18})\\.part");
    private static final Pattern REVISION = Pattern.compile("r\\d{3,}");

    private Leftovers() {}

    /**
     * Takes them away below {@code folder}, but not inside revisions of the archive, into which nobody writes. What a process writes that
     * runs on this machine is no leftover.
     *
     * @throws IOException if the disk refuses
     */
    public static void clear(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                String name = String.valueOf(directory.getFileName());
                if (isLeftover(name)) {
                    FolderTree.delete(directory);
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return REVISION.matcher(name).matches() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (isLeftover(String.valueOf(file.getFileName()))) {
                    Files.deleteIfExists(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException exception) {
                return FileVisitResult.CONTINUE; // it went meanwhile, or is closed to us and so not ours
            }
        });
    }

    private static boolean isLeftover(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                && ProcessHandle.of(Long.parseLong(matcher.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }
}
