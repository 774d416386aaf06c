package kz.esep.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.intake.DropFolder;

/**
 * One look at a folder at any depth, as cheap as can be: nothing is opened. Shares tell nobody of changes reliably, so the watch
 * looks again and again.
 */
final class FolderLook {

    private static final int DEPTH_MOST = 16;

    private FolderLook() {}

    /**
     * What lies in {@code folder}.
     *
     * @param most after so many files the look ends: this is not the folder that was meant
     * @return the files by their paths below {@code folder} as it was named, but for what programs leave for themselves
     * @throws IOException if the folder is not there or cannot be read; a single file that cannot be is there, and no more is known
     */
    static NavigableMap<Path, FileState> at(Path folder, int most) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Path real = folder.toRealPath();
        Visitor visitor = new Visitor(folder, real, most);
        Files.walkFileTree(real, EnumSet.noneOf(FileVisitOption.class), DEPTH_MOST, visitor);
        return Collections.unmodifiableNavigableMap(visitor.files);
    }

    /** What the disk says of one file; nothing where it is not there or cannot be seen. */
    static Optional<FileState> of(Path file) {
        try {
            return Optional.of(FileState.of(Files.readAttributes(file, BasicFileAttributes.class)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final NavigableMap<Path, FileState> files = new TreeMap<>();
        private final Path named;
        private final Path root;
        private final int most;

        Visitor(Path named, Path root, int most) {
            this.named = named;
            this.root = root;
            this.most = most;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (directory.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            String name = directory.getFileName().toString();
            if (name.startsWith(".")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (attributes.isOther() || DropFolder.isNamedAsWorkbook(name)) {
                keep(directory, FileState.noFile());
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return keep(file, FileState.of(attributes));
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            return keep(file, FileState.noFile());
        }

        private FileVisitResult keep(Path file, FileState state) {
            if (!DropFolder.isPassedOver(file.getFileName().toString())) {
                files.put(named.resolve(root.relativize(file)), state);
            }
            return files.size() < most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }
    }
}
