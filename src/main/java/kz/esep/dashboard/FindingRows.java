package kz.esep.dashboard;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.esep.language.Bilingual;
import kz.esep.reference.RegionCode;

/** The findings of a month as rows. */
final class FindingRows {

    /** So many a page shows: browsers of telephones are slow with more, and the table has them all. */
    static final int MOST = 1_500;

    private FindingRows() {}

    /** The gravest first. */
    static List<MonthPage.FindingRow> of(KeptMonth month, Path output, Naming naming) {
        return month.findings().stream()
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .limit(MOST)
                .map(finding -> new MonthPage.FindingRow(
                        finding.severity().name(),
                        finding.code(),
                        finding.region().isEmpty()
                                ? Trilingual.NOTHING
                                : naming.region(new RegionCode(finding.region()), month.month()),
                        finding.file(),
                        copy(output.resolve(month.month().toString()).resolve("returned"), finding.file()),
                        finding.sheet(),
                        finding.cell(),
                        Trilingual.of(new Bilingual(finding.messageKk(), finding.messageRu()))))
                .toList();
    }

    /** The marked copy of {@code file}. The name is a text out of a table: what leads out of the folder is none. */
    private static String copy(Path folder, String file) {
        return resolve(folder, file)
                .filter(Files::isRegularFile)
                .map(path -> DocumentLink.address(
                        "returned/" + folder.relativize(path).toString().replace('\\', '/')))
                .orElse("");
    }

    private static Optional<Path> resolve(Path folder, String file) {
        try {
            Path path = folder.resolve(file).normalize();
            return path.startsWith(folder) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
