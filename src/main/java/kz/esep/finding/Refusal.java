package kz.esep.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.language.Language;

/** Says which checks a refused workbook did not go through: nobody shall take their silence for consent. */
public final class Refusal {

    private Refusal() {}

    /**
     * {@code findings}, and behind them the one that names the checks that were not run; the same list where nothing in
     * it refuses the workbook or nothing was left to run.
     *
     * @param file the workbook as a whole
     */
    public static List<Finding> completed(List<Finding> findings, Place file) {
        Optional<FindingArea> blocked = findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .map(finding -> finding.code().area())
                .min(FindingArea::compareTo);
        List<FindingArea> unrun = blocked.map(FindingArea::stagesAfter).orElse(List.of());
        if (unrun.isEmpty() || findings.stream().anyMatch(finding -> finding.code() == FindingCode.P004)) {
            return findings;
        }
        List<Finding> completed = new ArrayList<>(findings);
        completed.add(Finding.of(FindingCode.P004, file, "")
                .with("checks_kk", titles(unrun, Language.KK))
                .with("checks_ru", titles(unrun, Language.RU)));
        return List.copyOf(completed);
    }

    private static String titles(List<FindingArea> areas, Language language) {
        return areas.stream().map(area -> area.title(language)).collect(Collectors.joining(", "));
    }
}
