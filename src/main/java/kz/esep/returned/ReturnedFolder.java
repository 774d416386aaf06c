package kz.esep.returned;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.storage.AtomicFile;

/** The folder with a month's marked copies. It holds the copies of the last run and nothing older. */
public final class ReturnedFolder {

    private final Path folder;

    /** In {@code folder}, which need not be there. */
    public ReturnedFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder hold {@code copies}. A copy that somebody has open cannot be replaced on every system; the new one
     * is then put beside it under the name {@code NAME.report.xlsx}.
     *
     * @return how many files were written now
     * @throws IOException if the disk refuses
     */
    public int write(Map<String, byte[]> copies) throws IOException {
        int written = 0;
        Set<Path> current = new HashSet<>();
        for (Map.Entry<String, byte[]> copy : copies.entrySet()) {
            Path target = folder.resolve(copy.getKey()).normalize();
            if (!target.startsWith(folder.normalize())) {
                throw new IOException("Not a path inside " + folder + ": " + copy.getKey());
            }
            current.add(target);
            try {
                written += AtomicFile.replace(target, copy.getValue()) ? 1 : 0;
            } catch (FileSystemException e) {
                Path beside = target.resolveSibling(target.getFileName() + ".report.xlsx");
                current.add(beside);
                written += AtomicFile.replace(beside, copy.getValue()) ? 1 : 0;
            }
        }
        removeAllBut(current);
        return written;
    }

    private void removeAllBut(Set<Path> current) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            boolean isStale = Files.isDirectory(path) || !current.contains(path.normalize());
            if (isStale) {
                remove(path);
            }
        }
    }

    /** What is open in another program stays until the next run; a folder that still holds something stays too. */
    private static void remove(Path path) throws IOException {
        try {
            Files.deleteIfExists(path);
        } catch (DirectoryNotEmptyException e) {
            return;
        } catch (FileSystemException e) {
            if (!Files.exists(path)) {
                throw e;
            }
        }
    }
}
