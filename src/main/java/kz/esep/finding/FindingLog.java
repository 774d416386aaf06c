package kz.esep.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Gathers the findings about one file while it is read. A fault that stands in every row is listed a limited number of
 * times for each sheet, and then once with its true count, so that neither memory nor a reader drowns in it.
 */
public final class FindingLog {

    /** So many findings of one code are listed for one sheet. */
    public static final int LISTED_MOST = 100;

    private record Kind(FindingCode code, String sheet) {}

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();
    private final Map<Kind, Finding> hidden = new LinkedHashMap<>();
    private UnaryOperator<Finding> weighing = UnaryOperator.identity();

    /**
     * Weighs findings by {@code scale} from now on, and those that are there already.
     *
     * @param scale gives a finding the severity that the reference table has for its code
     */
    public void weighBy(UnaryOperator<Finding> scale) {
        weighing = scale;
        findings.replaceAll(scale);
    }

    /** Adds {@code finding}; returns it with the severity it has here, whether it is listed or only counted. */
    public Finding add(Finding finding) {
        Finding weighed = weighing.apply(finding);
        Kind kind = new Kind(finding.code(), finding.place().sheet());
        int count = counts.merge(kind, 1, Integer::sum);
        if (count <= LISTED_MOST) {
            findings.add(weighed);
        } else {
            hidden.putIfAbsent(kind, weighed);
        }
        return weighed;
    }

    /** Whether a finding refuses the file. */
    public boolean refuses() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKER);
    }

    /** Whether a finding of {@code area} refuses the file. */
    public boolean refusesIn(FindingArea area) {
        return findings.stream()
                .anyMatch(finding ->
                        finding.severity() == Severity.BLOCKER && finding.code().area() == area);
    }

    /** What is not listed weighs as a WARNING, unless nobody needs to look at it. */
    private static Finding unlisted(Finding first, int count) {
        Place sheet = new Place(first.place().file(), first.place().sheet(), "");
        return Finding.of(FindingCode.P003, sheet, String.valueOf(count))
                .weighing(first.severity() == Severity.INFO ? Severity.INFO : Severity.WARNING)
                .with("code", first.code().name())
                .with("expected", String.valueOf(LISTED_MOST));
    }

    /** All findings in the order they came, and at the end the true count of those that were too many to list. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        hidden.forEach((kind, first) -> all.add(unlisted(first, counts.getOrDefault(kind, 0))));
        return all;
    }
}
