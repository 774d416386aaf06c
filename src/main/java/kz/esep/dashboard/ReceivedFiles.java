package kz.esep.dashboard;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Severity;
import kz.esep.reference.RegionCode;

/**
 * What became of the files that arrived for a month: as the receipts say or, where a month has none, by the journal and by what was
 * found in the files.
 */
final class ReceivedFiles {

    private static final String USABLE = "usable";
    private static final String COUNTED = "counted";

    private final KeptMonth month;
    private final Set<String> refused = new HashSet<>();
    private final Set<String> blocked = new HashSet<>();
    private final Set<String> silent;
    private final Map<String, OptionalInt> counted = new HashMap<>();

    ReceivedFiles(KeptMonth month) {
        this.month = month;
        for (KeptMonth.ListedFinding finding : month.findings()) {
            if (finding.severity() == Severity.BLOCKER) {
                refused.add(finding.file());
            }
            if (finding.code().equals(FindingCode.X004.name())) {
                blocked.add(finding.file());
            }
        }
        this.silent = month.regionalOffices().stream()
                .filter(office -> !office.state().isReceived())
                .map(office -> office.region().value())
                .collect(Collectors.toSet());
        for (KeptMonth.ArrivedFile file : month.files()) {
            if (file.number().isPresent() && mayCount(file)) {
                counted.merge(file.region(), file.number(), ReceivedFiles::higher);
            }
        }
    }

    private boolean mayCount(KeptMonth.ArrivedFile file) {
        return file.state().equals(COUNTED) || (file.state().equals(USABLE) && !refused.contains(file.file()));
    }

    private static OptionalInt higher(OptionalInt one, OptionalInt other) {
        return one.orElseThrow() >= other.orElseThrow() ? one : other;
    }

    /** The number of the submission of {@code region} that counts; none where none does, or none has a number. */
    OptionalInt countedNumber(RegionCode region) {
        return silent.contains(region.value())
                ? OptionalInt.empty()
                : counted.getOrDefault(region.value(), OptionalInt.empty());
    }

    /** The files in the order of the table. */
    List<MonthPage.FileRow> rows(Naming naming, PageTexts texts) {
        return month.files().stream()
                .map(file -> new MonthPage.FileRow(
                        office(file.region(), month.month(), naming),
                        file.file(),
                        Shown.count(file.number()),
                        Naming.day(file.day()),
                        outcome(file, texts)))
                .toList();
    }

    private static Trilingual office(String region, YearMonth month, Naming naming) {
        return region.isEmpty() ? Trilingual.alike(Shown.NOTHING) : naming.region(new RegionCode(region), month);
    }

    private Trilingual outcome(KeptMonth.ArrivedFile file, PageTexts texts) {
        String outcome = file.state();
        if (blocked.contains(file.file())) {
            outcome = "blocked";
        } else if (outcome.equals(USABLE)) {
            outcome = ofUsable(file);
        }
        return texts.find("outcome." + outcome).orElse(Trilingual.alike(outcome));
    }

    private String ofUsable(KeptMonth.ArrivedFile file) {
        if (refused.contains(file.file())) {
            return "refused";
        }
        if (!file.number().equals(counted.getOrDefault(file.region(), OptionalInt.empty()))) {
            return "superseded";
        }
        return silent.contains(file.region()) ? "unusable" : COUNTED;
    }
}
