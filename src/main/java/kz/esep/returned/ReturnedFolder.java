package kz.esep.returned;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.storage.AtomicFile;
import kz.esep.storage.DiskTrouble;
import kz.esep.storage.FileContent;
import kz.esep.storage.FileInUseException;

/** The folder with a month's marked copies. It holds the copies of the last run and nothing older. */
public final class ReturnedFolder {

    private final Path folder;
    private final Removal removal;

    /** In {@code folder}, which need not be there. */
    public ReturnedFolder(Path folder) {
        this(folder, Files::deleteIfExists);
    }

    ReturnedFolder(Path folder, Removal removal) {
        this.folder = folder.normalize();
        this.removal = removal;
    }

    /** Removes a file or an empty folder. */
    interface Removal {
        void remove(Path path) throws IOException;
    }

    /**
     * What became of the copies.
     *
     * @param written how many files were written now, the others being the same as before
     * @param findings what somebody has open at this moment: copies that had to be put beside an older one (F017), and
     *     older ones that could not be removed (F018)
     */
    public record Result(int written, List<Finding> findings) {

        public Result {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Makes the folder hold {@code copies}. A copy that somebody has open cannot be replaced on every system; the new one
     * is then put beside it under the name {@code NAME.report.xlsx}.
     *
     * @throws IOException if the disk refuses: it is full, the folder may not be written to
     */
    public Result write(Map<String, FileContent> copies) throws IOException {
        int written = 0;
        List<Finding> findings = new ArrayList<>();
        Set<Path> current = new HashSet<>();
        for (Map.Entry<String, FileContent> copy : copies.entrySet()) {
            Path target = folder.resolve(copy.getKey()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("Not a path inside " + folder + ": " + copy.getKey());
            }
            current.add(target);
            try {
                written += AtomicFile.replace(target, copy.getValue()) ? 1 : 0;
            } catch (FileInUseException e) {
                Path beside = target.resolveSibling(target.getFileName() + ".report.xlsx");
                current.add(beside);
                written += AtomicFile.replace(beside, copy.getValue()) ? 1 : 0;
                findings.add(Finding.of(FindingCode.F017, Place.ofFile(copy.getKey()), shown(beside)));
            }
        }
        findings.addAll(removeAllBut(current));
        return new Result(written, findings);
    }

    private List<Finding> removeAllBut(Set<Path> current) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.sorted(Comparator.reverseOrder()).toList();
        }
        List<Finding> findings = new ArrayList<>();
        for (Path path : paths) {
            boolean isFolder = Files.isDirectory(path);
            if (isFolder || !current.contains(path.normalize())) {
                try {
                    removal.remove(path);
                } catch (FileSystemException e) {
                    // A folder that stays holds copies of this run, or one that could not be removed.
                    if (!isFolder) {
                        findings.add(left(path, DiskTrouble.of(e)));
                    }
                }
            }
        }
        return findings;
    }

    private Finding left(Path path, DiskTrouble trouble) {
        return Finding.of(FindingCode.F018, Place.ofFile(name(path)), shown(path))
                .with("reason_kk", trouble.kk())
                .with("reason_ru", trouble.ru());
    }

    /** The way from the output folder, as in {@code 2021-11/returned/KZ-19.xlsx}. */
    private String shown(Path path) {
        int all = folder.getNameCount();
        return folder.subpath(Math.max(0, all - 2), all).toString().replace('\\', '/') + "/" + name(path);
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace(folder.getFileSystem().getSeparator(), "/");
    }
}
