package kz.esep.hearings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.language.Language;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;
import kz.esep.reference.TableReader;

/** What each code is called: the general ones and the country from {@code counts.csv}, violations from the table of rules, unless
 * {@code counts.csv} has a name that fits all rule sets, whatever their terms. */
public final class CountLabels {

    private static final List<String> COLUMNS =
            List.of("code", "label_kk", "label_ru", "heading_kk", "heading_ru", "source");

    private final Map<CountCode, Label> labels = new HashMap<>();

    private record Label(CountCode code, String kk, String ru, String headingKk, String headingRu) {

        String text(Language language) {
            return switch (language) {
                case KK -> kk;
                case RU -> ru;
            };
        }

        String heading(Language language) {
            return switch (language) {
                case KK -> headingKk.isEmpty() ? kk : headingKk;
                case RU -> headingRu.isEmpty() ? ru : headingRu;
            };
        }
    }

    private CountLabels() {}

    /** Reads the table; faults go to {@code reader}. */
    public static CountLabels read(TableReader reader, RuleBook rules) {
        CountLabels labels = new CountLabels();
        rules.all().stream()
                .flatMap(set -> set.lines().stream())
                .filter(RuleLine::counted)
                .forEach(line -> labels.add(
                        new Label(line.code(), line.kk().sentence(), line.ru().sentence(), "", "")));
        reader.read(
                        "counts.csv",
                        COLUMNS,
                        line -> new Label(
                                new CountCode(line.required("code")),
                                line.required("label_kk"),
                                line.required("label_ru"),
                                line.text("heading_kk"),
                                line.text("heading_ru")))
                .forEach(labels::add);
        return labels;
    }

    /** The label of {@code code}; the code itself where no table names it. */
    public String label(Language language, CountCode code) {
        return Optional.ofNullable(labels.get(code))
                .map(label -> label.text(language))
                .orElse(code.value());
    }

    /**
     * The heading of a column: the label of its rule or, where the rule changed within the month and its lines say different
     * things, the heading of {@code counts.csv} that fits them all.
     */
    public String heading(Language language, RuleColumn column) {
        return column.label(language)
                .orElseGet(() -> Optional.ofNullable(labels.get(column.code()))
                        .map(label -> label.heading(language))
                        .orElse(column.code().value()));
    }

    /** What a column says where no heading stands above it: the sentence of its rule, or a name for all its lines. */
    public String sentence(Language language, RuleColumn column) {
        return column.sentence(language).orElseGet(() -> label(language, column.code()));
    }

    /** What a region is called, under its names of the month; the country and codes outside the table included. */
    public String region(Language language, Optional<Region> region, RegionCode code) {
        return region.map(one -> one.names(language).full())
                .orElseGet(() -> label(language, new CountCode(code.value())));
    }

    private void add(Label label) {
        labels.put(label.code(), label);
    }
}
