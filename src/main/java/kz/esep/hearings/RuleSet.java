package kz.esep.hearings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.language.Language;
import kz.esep.reference.Validity;

/**
 * The rules of one order.
 *
 * @param code {@code 2007} or {@code 2021}
 * @param validity the trigger dates it applies to
 * @param kk its names in Kazakh
 * @param ru its names in Russian
 * @param lines its rules in table order
 */
public record RuleSet(String code, Validity validity, Names kk, Names ru, List<RuleLine> lines) {

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

    /** Whether the rule set knows back-dating of documents of {@code kind}. */
    public boolean knowsBackdating(DocumentKind kind) {
        return lines.stream()
                .anyMatch(line -> line.document() == kind && line.counted() && line.rule() instanceof Rule.Backdated);
    }

    /** One line for each violation that is counted, in table order, as it stands on {@code day}. */
    public List<RuleLine> columns(LocalDate day) {
        Map<CountCode, RuleLine> columns = new LinkedHashMap<>();
        for (RuleLine line : lines) {
            if (line.counted()
                    && (!columns.containsKey(line.code()) || line.validity().covers(day))) {
                columns.put(line.code(), line);
            }
        }
        return new ArrayList<>(columns.values());
    }

    /** The line of {@code code} as it stands on {@code day}. */
    public Optional<RuleLine> findColumn(CountCode code, LocalDate day) {
        return columns(day).stream().filter(line -> line.code().equals(code)).findFirst();
    }
}
