package kz.esep.dashboard;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Severity;
import kz.esep.reference.RegionCode;

/** What became of the files that arrived for a month: by the journal, and by what was found in those that lie there. */
final class ReceivedFiles {

    private ReceivedFiles() {}

    /** The files in the order of offices and of their arrival. */
    static List<MonthPage.FileRow> rows(KeptMonth month, Naming naming) {
        Set<String> refused = files(month, finding -> finding.severity() == Severity.BLOCKER);
        Set<String> blocked = files(month, finding -> finding.code().equals(FindingCode.X004.name()));
        Map<String, OptionalInt> counted = countedNumbers(month);
        Set<String> silent = month.regionalOffices().stream()
                .filter(office -> !office.state().isReceived())
                .map(office -> office.region().value())
                .collect(Collectors.toSet());
        return month.files().stream()
                .map(file -> new MonthPage.FileRow(
                        office(file.region(), month.month(), naming),
                        file.file(),
                        file.number().isPresent() ? String.valueOf(file.number().getAsInt()) : Shown.NOTHING,
                        Naming.day(Optional.of(file.day())),
                        outcome(file, refused, blocked, silent, counted.getOrDefault(file.region(), OptionalInt.empty()))))
                .toList();
    }

    private static Trilingual office(String region, YearMonth month, Naming naming) {
        return region.isEmpty() ? Trilingual.alike(Shown.NOTHING) : naming.region(new RegionCode(region), month);
    }

    private static String outcome(
            KeptMonth.ArrivedFile file, Set<String> refused, Set<String> blocked, Set<String> silent, OptionalInt counted) {
        if (blocked.contains(file.file())) {
            return "blocked";
        }
        if (!file.isUsable() || refused.contains(file.file())) {
            return "refused";
        }
        if (!file.number().equals(counted)) {
            return "superseded";
        }
        return silent.contains(file.region()) ? "unusable" : "counted";
    }

    private static Set<String> files(KeptMonth month, Predicate<KeptMonth.FoundFault> which) {
        return month.findings().stream()
                .filter(which)
                .map(KeptMonth.FoundFault::file)
                .collect(Collectors.toSet());
    }

    /** By office the number of the submission that counts: the highest of the usable ones that no other file blocks. */
    static Map<String, OptionalInt> countedNumbers(KeptMonth month) {
        Set<String> refused = files(
                month,
                finding -> finding.severity() == Severity.BLOCKER || finding.code().equals(FindingCode.X004.name()));
        Map<String, OptionalInt> numbers = new HashMap<>();
        for (KeptMonth.ArrivedFile file : month.files()) {
            if (file.isUsable() && file.number().isPresent() && !refused.contains(file.file())) {
                numbers.merge(
                        file.region(),
                        file.number(),
                        (one, other) -> one.getAsInt() >= other.getAsInt() ? one : other);
            }
        }
        return numbers;
    }
}
