package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.esep.intake.SafeName;
import kz.esep.intake.UniqueNames;
import kz.esep.returned.MarkedCopy;
import kz.esep.storage.AtomicFile;

/**
 * Writes the marked copies of a self-check into a folder, each as soon as its workbook was judged: what is marked are the
 * bytes that were judged. A checked file is never written over: its copy gets {@code .report.xlsx} behind its name.
 */
public final class MarkedCopies {

    private final Path folder;
    private final Set<Path> checked = new HashSet<>();
    private final UniqueNames names = new UniqueNames();

    /**
     * Into {@code folder}, which need not be there.
     *
     * @param checked all files that are checked, before and after
     * @throws IOException if the disk refuses
     */
    public MarkedCopies(Path folder, Collection<Path> checked) throws IOException {
        this.folder = folder;
        for (Path file : checked) {
            if (Files.exists(file)) {
                this.checked.add(file.toRealPath());
            }
        }
    }

    /**
     * Writes the copy of one workbook, if there is something to mend or to look at.
     *
     * @param bytes what was judged; none where the file is too large to be read
     * @return where the copy is
     * @throws IOException if the disk refuses
     */
    public Optional<Path> write(SelfCheck.Result result, byte[] bytes) throws IOException {
        if (!MarkedCopy.isNeeded(result.findings())) {
            return Optional.empty();
        }
        Path file = result.submission().file().path();
        MarkedCopy copy = MarkedCopy.of(bytes, String.valueOf(file.getFileName()), result.findings());
        String name = names.give(SafeName.of(copy.name()));
        Path target = folder.resolve(name);
        if (Files.exists(target) && checked.contains(target.toRealPath())) {
            target = folder.resolve(name + ".report.xlsx");
        }
        AtomicFile.replace(target, copy.bytes());
        return Optional.of(target);
    }
}
