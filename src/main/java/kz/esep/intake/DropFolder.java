package kz.esep.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;

/**
 * The folder into which offices drop their workbooks, at any depth. It is only ever read: nothing in it is changed,
 * moved or deleted.
 */
public final class DropFolder {

    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls", "ods");
    private static final Set<String> UNFINISHED = Set.of("tmp", "part", "crdownload");
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini");

    private final Path folder;

    /** Looks into {@code folder}, which must exist. */
    public DropFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What lies in the folder.
     *
     * @param workbooks files to be read as submissions, by name
     * @param published files with figures already published, by name
     * @param findings what was passed over and why
     */
    public record Content(List<ReceivedFile> workbooks, List<ReceivedFile> published, List<Finding> findings) {}

    /** Looks once. Order does not depend on the file system. */
    public Content look() throws IOException {
        Content content = new Content(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        // The folder may itself be a link to a share; links inside it are refused.
        Path real = folder.toRealPath();
        Files.walkFileTree(real, new Visitor(real, content));
        content.workbooks().sort(Comparator.comparing(ReceivedFile::name));
        content.published().sort(Comparator.comparing(ReceivedFile::name));
        content.findings().sort(Comparator.comparing(finding -> finding.place().file()));
        return content;
    }

    private static boolean isPassedOver(String fileName) {
        return fileName.startsWith("~$")
                || fileName.startsWith(".")
                || UNFINISHED.contains(extension(fileName))
                || LEFT_BY_SYSTEMS.contains(fileName);
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Content content;

        Visitor(Path root, Content content) {
            this.root = root;
            this.content = content;
        }

        private String name(Path file) {
            String relative = root.relativize(file).toString().replace('\\', '/');
            return Normalizer.normalize(relative, Normalizer.Form.NFC);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            Path last = directory.getFileName();
            boolean hidden =
                    !directory.equals(root) && last != null && last.toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file);
            String fileName = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (isPassedOver(fileName)) {
                return FileVisitResult.CONTINUE;
            }
            ReceivedFile received = new ReceivedFile(file, name, "");
            if (!attributes.isRegularFile()) {
                content.findings().add(Finding.of(FindingCode.F005, Place.ofFile(name), ""));
            } else if (WORKBOOKS.contains(extension(fileName))) {
                content.workbooks().add(received);
            } else if (fileName.startsWith("published") && fileName.endsWith(".csv")) {
                content.published().add(received);
            } else {
                content.findings().add(Finding.of(FindingCode.F003, Place.ofFile(name), fileName));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            content.findings().add(Finding.of(FindingCode.F001, Place.ofFile(name(file)), ""));
            return FileVisitResult.CONTINUE;
        }
    }
}
