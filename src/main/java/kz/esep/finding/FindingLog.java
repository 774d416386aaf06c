package kz.esep.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Gathers findings while files are read and compared, in bounded memory. Of one code it holds for each sheet of a file
 * {@link Listing#LISTED_MOST} findings, and {@link #QUESTIONS_HELD} warnings; of more it keeps the count. So a workbook with
 * a million faulty rows costs a thousand findings for each code, not a million.
 *
 * <p>What is guaranteed: every finding has its effect, whether it is held or only counted ({@link #add} weighs it); the
 * count is true; and of every code at least the first hundred on a sheet are there to be listed. An office may justify
 * warnings round after round and always meets the next ones, up to the thousandth of one code on one sheet. Those beyond are
 * never taken for justified: their number stays before everybody's eyes.
 */
public final class FindingLog implements Consumer<Finding> {

    /** So many warnings of one code on one sheet are held: ten rounds of justifying a whole list. */
    public static final int QUESTIONS_HELD = 1_000;

    private record Kind(FindingCode code, Place sheet) {}

    /** How many there were, and one that is not held to stand for all such. */
    private record Beyond(int count, Finding one) {

        Beyond more() {
            return new Beyond(count + 1, one);
        }
    }

    private final int questionsHeld;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Kind, Integer> held = new LinkedHashMap<>();
    private final Map<Kind, Beyond> beyond = new LinkedHashMap<>();
    private Optional<UnaryOperator<Finding>> weighing = Optional.empty();

    /** A log of what offices are asked about. */
    public FindingLog() {
        this(QUESTIONS_HELD);
    }

    private FindingLog(int questionsHeld) {
        this.questionsHeld = questionsHeld;
    }

    /** A log of what no office justifies, so that no more need be held than is listed. */
    public static FindingLog ofListed() {
        return new FindingLog(Listing.LISTED_MOST);
    }

    /**
     * Weighs findings by {@code scale} from now on, and those that are there already.
     *
     * @param scale gives a finding the severity that the reference table has for its code
     */
    public void weighBy(UnaryOperator<Finding> scale) {
        weighing = Optional.of(scale);
        findings.replaceAll(scale);
        beyond.replaceAll((kind, more) -> new Beyond(more.count(), scale.apply(more.one())));
    }

    /** Adds {@code finding}; returns it with the severity it has here, whether it is held or only counted. */
    public Finding add(Finding finding) {
        Finding weighed = weighing.isPresent() ? weighing.get().apply(finding) : finding;
        Kind kind = new Kind(finding.code(), finding.place().atCell(""));
        int before = held.getOrDefault(kind, 0);
        if (before < (weighed.isQuestion() ? questionsHeld : Listing.LISTED_MOST)) {
            held.put(kind, before + 1);
            findings.add(weighed);
        } else {
            beyond.merge(kind, new Beyond(1, weighed), (counted, one) -> counted.more());
        }
        return weighed;
    }

    /** Adds {@code finding}. */
    @Override
    public void accept(Finding finding) {
        add(finding);
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

    /** The findings that are held, in the order they came, and at the end the true count of those that were too many. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        for (Map.Entry<Kind, Beyond> more : beyond.entrySet()) {
            int shown = held.getOrDefault(more.getKey(), 0);
            all.add(Listing.remainder(
                    more.getValue().one(), shown + more.getValue().count(), shown));
        }
        return all;
    }
}
