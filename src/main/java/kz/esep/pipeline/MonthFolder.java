package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.documents.TemplateKind;
import kz.esep.language.Language;
import kz.esep.letters.LetterKey;
import kz.esep.portal.PortalDiscrepancyTable;
import kz.esep.portal.PortalTable;
import kz.esep.receipt.Resubmission;
import kz.esep.storage.AtomicFile;

/** A month's folder in {@code output}: files are replaced where they differ, and sheets and letters nobody has any more go. */
final class MonthFolder {

    /** Our own numbered sheets and letters; whatever else somebody keeps there stays. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{3,}\\.(kk|ru)\\.docx|register\\.csv");

    /** What a month may be without: left of an earlier run, it would be taken for this one's. */
    private static final List<String> NOT_ALWAYS = Stream.concat(
                    Stream.of(PortalTable.FILE, PortalDiscrepancyTable.FILE, Resubmission.FILE, RevisionChanges.FILE),
                    Arrays.stream(Language.values()).map(TemplateKind.FEEDBACK::file))
            .toList();

    /** The folders of numbered sheets and of letters. */
    private static final List<String> FOLDERS = List.of("score-sheets", "letters");

    private final Path folder;

    MonthFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    /**
     * Writes {@code files}, by their paths in the folder.
     *
     * @return how many were changed
     * @throws IOException if the disk refuses
     */
    int write(Map<String, byte[]> files) throws IOException {
        int changed = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            changed += AtomicFile.replace(folder.resolve(file.getKey()), file.getValue()) ? 1 : 0;
        }
        for (String name : FOLDERS) {
            for (Path outdated : outdated(name, files)) {
                Files.delete(outdated);
                changed++;
            }
        }
        for (String name : NOT_ALWAYS) {
            changed += !files.containsKey(name) && Files.deleteIfExists(folder.resolve(name)) ? 1 : 0;
        }
        return changed;
    }

    private List<Path> outdated(String name, Map<String, byte[]> files) throws IOException {
        Path sheets = folder.resolve(name);
        if (!Files.isDirectory(sheets)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(sheets)) {
            return all.filter(file -> isOurs(file.getFileName().toString()))
                    .filter(file -> !files.containsKey(name + "/" + file.getFileName()))
                    .toList();
        }
    }

    private static boolean isOurs(String name) {
        return NUMBERED.matcher(name).matches() || LetterKey.isFile(name);
    }
}
