package kz.esep.intake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** Twenty offices send some twenty files a month: far more is another folder, or somebody's disk. */
    private static final int FILES_MOST = 10_000;

    private static final int DEPTH_MOST = 16;

    private final Path folder;
    private final int filesMost;
    private final Set<Path> arriving;

    /** Looks into {@code folder}, which must exist. */
    public DropFolder(Path folder) {
        this(folder, FILES_MOST);
    }

    /**
     * The same, but leaves alone what is known not to have arrived yet.
     *
     * @param arriving files by their paths below {@code folder}
     */
    public DropFolder(Path folder, Set<Path> arriving) {
        this(folder, FILES_MOST, arriving);
    }

    DropFolder(Path folder, int filesMost) {
        this(folder, filesMost, Set.of());
    }

    private DropFolder(Path folder, int filesMost, Set<Path> arriving) {
        this.folder = folder;
        this.filesMost = filesMost;
        this.arriving = Set.copyOf(arriving);
    }

    /**
     * What lies in the folder.
     *
     * @param workbooks files to be read as submissions, by name
     * @param published files with figures already published, by name
     * @param tables CSV files that are none of these, by name: what they hold, their headings tell
     * @param findings what was passed over and why
     * @param passing what is so at this moment and may be otherwise at the next, by file
     */
    public record Content(
            List<ReceivedFile> workbooks,
            List<ReceivedFile> published,
            List<ReceivedFile> tables,
            List<Finding> findings,
            List<Finding> passing) {

        Content() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Looks once. Order does not depend on the file system. */
    public Content look() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        // The folder may itself be a link to a share; links inside it are refused.
        Path real = folder.toRealPath();
        Visitor visitor = new Visitor(real, arriving);
        Files.walkFileTree(real, EnumSet.noneOf(FileVisitOption.class), DEPTH_MOST, visitor);
        return visitor.content(filesMost);
    }

    /** Whether a file or folder called {@code name} is none of ours: what programs and systems leave for themselves. */
    public static boolean isPassedOver(String name) {
        String fileName = name.toLowerCase(Locale.ROOT);
        return fileName.startsWith("~$")
                || fileName.startsWith(".")
                || UNFINISHED.contains(extension(fileName))
                || LEFT_BY_SYSTEMS.contains(fileName);
    }

    /** Whether a folder of that {@code name} is called like a workbook: nobody looks into it. */
    public static boolean isNamedAsWorkbook(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains(".") && WORKBOOKS.contains(extension(lower));
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Gathers what there is; what it means is decided when everything is known, in the order of names. */
    static final class Visitor extends SimpleFileVisitor<Path> {

        private enum Kind {
            FILE,
            FOLDER,
            TOO_DEEP,
            OTHER,
            CLOSED
        }

        private record Entry(Path path, String relative, Kind kind) {}

        private final Path root;
        private final List<Entry> entries = new ArrayList<>();
        private final Set<String> open = new HashSet<>();
        private final Content content = new Content();
        private final Set<Path> arriving;
        private int passedOver;

        Visitor(Path root, Set<Path> arriving) {
            this.root = root;
            this.arriving = arriving;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (directory.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            String name = fileName(relative(directory)).toLowerCase(Locale.ROOT);
            if (name.startsWith(".")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            // A junction of Windows is a directory and something else besides.
            if (attributes.isOther()) {
                entries.add(new Entry(directory, relative(directory), Kind.OTHER));
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (isNamedAsWorkbook(name)) {
                entries.add(new Entry(directory, relative(directory), Kind.FOLDER));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String relative = relative(file);
            String name = fileName(SafeName.composed(relative));
            if (attributes.isDirectory()) {
                entries.add(new Entry(file, relative, Kind.TOO_DEEP));
            } else if (isPassedOver(name)) {
                passedOver++;
                owned(name)
                        .ifPresent(owned -> open.add(
                                SafeName.composed(relative.substring(0, relative.lastIndexOf('/') + 1)) + owned));
            } else {
                entries.add(new Entry(file, relative, attributes.isRegularFile() ? Kind.FILE : Kind.OTHER));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            entries.add(new Entry(file, relative(file), Kind.CLOSED));
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path file) {
            return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
        }

        /** The workbook somebody has open, from the name of the file Excel or LibreOffice keeps beside it meanwhile. */
        private static Optional<String> owned(String name) {
            if (name.startsWith("~$")) {
                return Optional.of(name.substring(2));
            }
            boolean libreOffice = name.startsWith(".~lock.") && name.endsWith("#");
            return libreOffice ? Optional.of(name.substring(7, name.length() - 1)) : Optional.empty();
        }

        Content content(int filesMost) {
            entries.sort(Comparator.comparing((Entry entry) -> SafeName.of(entry.relative()))
                    .thenComparing(Entry::relative));
            UniqueNames names = new UniqueNames();
            entries.stream().limit(filesMost).forEach(entry -> take(entry, uniqueName(entry, names)));
            Place whole = Place.ofFile("");
            if (entries.size() > filesMost) {
                content.findings()
                        .add(Finding.of(FindingCode.F013, whole, String.valueOf(entries.size()))
                                .with("expected", String.valueOf(filesMost)));
            }
            if (passedOver > 0) {
                content.passing().add(Finding.of(FindingCode.F014, whole, String.valueOf(passedOver)));
            }
            content.findings()
                    .sort(Comparator.comparing(finding -> finding.place().file()));
            return content;
        }

        /** A name that no other file has; where that or its letters had to be changed, a finding says so. */
        private String uniqueName(Entry entry, UniqueNames names) {
            String safe = SafeName.of(entry.relative());
            String other = names.like(safe);
            String unique = names.give(safe);
            if (!unique.equals(safe)) {
                content.findings().add(Finding.of(FindingCode.F008, Place.ofFile(unique), other));
            }
            if (!safe.equals(SafeName.composed(entry.relative()))) {
                content.findings().add(Finding.of(FindingCode.F009, Place.ofFile(unique), fileName(safe)));
            }
            return unique;
        }

        private void take(Entry entry, String name) {
            Place place = Place.ofFile(name);
            switch (entry.kind()) {
                case FILE -> takeFile(entry, name);
                case FOLDER -> content.findings().add(Finding.of(FindingCode.F011, place, ""));
                case TOO_DEEP ->
                    content.findings().add(Finding.of(FindingCode.F015, place, String.valueOf(DEPTH_MOST)));
                case OTHER -> content.findings().add(Finding.of(FindingCode.F005, place, ""));
                case CLOSED -> content.findings().add(Finding.of(FindingCode.F001, place, ""));
            }
        }

        private void takeFile(Entry entry, String name) {
            ReceivedFile received = new ReceivedFile(entry.path(), name, "");
            String fileName = fileName(name).toLowerCase(Locale.ROOT);
            if (arriving.contains(root.relativize(entry.path()))) {
                content.passing().add(Finding.of(FindingCode.F004, Place.ofFile(name), ""));
            } else if (WORKBOOKS.contains(extension(fileName))) {
                content.workbooks().add(received);
                if (open.contains(SafeName.composed(entry.relative()))) {
                    content.passing().add(Finding.of(FindingCode.F010, Place.ofFile(name), ""));
                }
            } else if (fileName.endsWith(".csv")) {
                (fileName.startsWith("published") ? content.published() : content.tables()).add(received);
            } else {
                content.findings().add(Finding.of(FindingCode.F003, Place.ofFile(name), fileName(name)));
            }
        }
    }
}
