package kz.esep.hearings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.language.Language;
import kz.esep.reference.Validity;

/**
 * The rules of one order.
 *
 * @param code the year of the order, {@code 2007} or {@code 2021}; documents print it
 * @param validity the trigger dates it applies to
 * @param kk its names in Kazakh
 * @param ru its names in Russian
 * @param lines its rules in table order
 */
public record RuleSet(String code, Validity validity, Names kk, Names ru, List<RuleLine> lines) {

    private static final List<RuleLine.Subtotal> COLUMN_GROUPS =
            List.of(RuleLine.Subtotal.NONE, RuleLine.Subtotal.NOTICE, RuleLine.Subtotal.PROTOCOL);

    public RuleSet {
        lines = List.copyOf(lines);
    }

    /**
     * Names in one language.
     *
     * @param act the order in the form the analysis needs: {@code …қағидаларына}, {@code Правилами…}
     * @param name the short name
     */
    public record Names(String act, String name) {}

    /** The names in {@code language}. */
    public Names names(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
        };
    }

    /** The rules for a document of {@code kind} whose trigger date is {@code trigger}. */
    public List<RuleLine> rules(DocumentKind kind, LocalDate trigger) {
        return lines.stream()
                .filter(line -> line.document() == kind && line.validity().covers(trigger))
                .toList();
    }

    /** Whether back-dating of documents of {@code kind} with that trigger date counts. */
    public boolean knowsBackdating(DocumentKind kind, LocalDate trigger) {
        return rules(kind, trigger).stream().anyMatch(line -> line.counted() && line.rule() instanceof Rule.Backdated);
    }

    /**
     * The columns of the published table of {@code month}: what is outside the subtotals, then notices, then protocols, each
     * in the order of the table of rules. A rule that ended before the month or begins after it has no column; a rule set that
     * is not in force in the month has the columns of the day on which it was nearest to it.
     *
     * @param broken rules that were broken in the month, which have a column whenever they were in force
     */
    public List<RuleColumn> columns(YearMonth month, Collection<RuleLine> broken) {
        LocalDate first = nearest(month.atDay(1));
        LocalDate last = nearest(month.atEndOfMonth());
        Map<CountCode, List<RuleLine>> columns = new LinkedHashMap<>();
        lines.stream()
                .filter(RuleLine::counted)
                .filter(line -> line.validity().touches(first, last) || broken.contains(line))
                .sorted(Comparator.comparing((RuleLine line) -> COLUMN_GROUPS.indexOf(line.subtotal())))
                .forEach(line -> columns.computeIfAbsent(line.code(), code -> new ArrayList<>())
                        .add(line));
        List<RuleColumn> made = new ArrayList<>();
        columns.forEach((code, own) -> made.add(new RuleColumn(code, own)));
        return made;
    }

    /** The day of its validity that is nearest to {@code day}. */
    private LocalDate nearest(LocalDate day) {
        LocalDate from = validity.from().filter(day::isBefore).orElse(day);
        return validity.to().filter(from::isAfter).orElse(from);
    }
}
