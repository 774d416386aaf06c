package kz.esep.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.aarhus.LegalActs;
import kz.esep.aarhus.text.LanguageDifferences;
import kz.esep.aarhus.text.TextDoubt;
import kz.esep.language.Bilingual;

/**
 * Holds the Kazakh text of a letter against the Russian one, without understanding either: numbers, days, lengths of lists, acts
 * and the suffixes of their numbers, points and sub-points, people, and what {@code letter-terms.csv} says both must name.
 */
public final class HalvesComparison {

    private static final Pattern ACT_NUMBER =
            Pattern.compile("№[ \u00A0]?(?<digits>[0-9]+)[-/]?(?<suffix>\\p{L}{1,2})(?!\\p{L})");

    /** What Kazakh and Russian write differently behind the same number. */
    private static final Map<String, String> SUFFIXES = Map.of("ө", "п", "нқ", "нк", "қө", "қп");

    /** Each language's own annex may have its own number of sheets. */
    private static final Pattern SHEETS = Pattern.compile("[0-9]+[ \u00A0](?=парақ|лист)");

    private static final Pattern KAZAKH_SUB_POINT = Pattern.compile("тармақша|тт\\.");
    private static final Pattern RUSSIAN_SUB_POINT = Pattern.compile("подпункт|пп\\.");

    private final LegalActs acts;
    private final LetterTables tables;
    private final PersonNames names;

    /** With the acts that may be cited, and the people and terms of {@code tables}. */
    public HalvesComparison(LegalActs acts, LetterTables tables) {
        this.acts = acts;
        this.tables = tables;
        this.names = new PersonNames(
                tables.addressBook().names(), tables.addressBook().posts());
    }

    /**
     * Where the halves differ; nothing where they say the same.
     *
     * @param halves a line for each paragraph
     * @param day of the letter
     */
    public List<Difference> differences(Bilingual halves, LocalDate day) {
        List<String> kazakh = halves.kk().lines().toList();
        List<String> russian = halves.ru().lines().toList();
        if (kazakh.size() != russian.size()) {
            return ofPart(halves, day);
        }
        List<Difference> differences = new ArrayList<>();
        for (int index = 0; index < kazakh.size(); index++) {
            Bilingual paragraph = new Bilingual(kazakh.get(index), russian.get(index));
            if (paragraph.kk().isBlank() != paragraph.ru().isBlank()) {
                differences.add(new Difference(Difference.Kind.LENGTH, paragraph.kk(), paragraph.ru()));
            }
            if (!paragraph.kk().equals(paragraph.ru())) { // what an office wrote stands in both as it wrote it
                differences.addAll(ofPart(paragraph, day));
                differences.addAll(ofWords(paragraph));
            }
        }
        return differences;
    }

    /** What can be compared in a paragraph as in a whole letter. */
    private List<Difference> ofPart(Bilingual part, LocalDate day) {
        List<Difference> differences = new ArrayList<>();
        LanguageDifferences.between(withoutSheets(part)).forEach(doubt -> differences.add(difference(doubt)));
        differences.addAll(ofActs(part, day));
        differences.addAll(ofSuffixes(part));
        differences.addAll(names.differences(part));
        return differences;
    }

    private static Bilingual withoutSheets(Bilingual halves) {
        return new Bilingual(withoutSheets(halves.kk()), withoutSheets(halves.ru()));
    }

    private static String withoutSheets(String half) {
        return SHEETS.matcher(half.replace('\u00A0', ' ')).replaceAll("");
    }

    private static Difference difference(TextDoubt doubt) {
        Difference.Kind kind = switch (doubt.kind()) {
            case DATES_DIFFER, YEARS_DIFFER -> Difference.Kind.DATES;
            case LIST_ITEMS_DIFFER, LINES_DIFFER -> Difference.Kind.LENGTH;
            default -> Difference.Kind.NUMBERS;
        };
        return new Difference(kind, doubt.seen(), doubt.expected());
    }

    private List<Difference> ofActs(Bilingual halves, LocalDate day) {
        Set<String> kazakh = acts(halves.kk(), day);
        Set<String> russian = acts(halves.ru(), day);
        Set<String> common = new TreeSet<>(kazakh);
        common.retainAll(russian);
        kazakh.removeAll(common);
        russian.removeAll(common);
        return kazakh.isEmpty() && russian.isEmpty()
                ? List.of()
                : List.of(new Difference(Difference.Kind.ACTS, String.join(", ", kazakh), String.join(", ", russian)));
    }

    private Set<String> acts(String text, LocalDate day) {
        return acts.citedIn(text, day).stream()
                .map(cited -> cited.act().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code № 135-ө} and {@code № 135-п} are one, {@code № 114/ҰК} and {@code № 114/НҚ} are not. */
    private static List<Difference> ofSuffixes(Bilingual halves) {
        List<String> kazakh = suffixed(halves.kk());
        List<String> russian = suffixed(halves.ru());
        List<String> left = new ArrayList<>(russian);
        List<String> only = new ArrayList<>();
        for (String number : kazakh) {
            String digits = number.replaceAll("\\D", "");
            String suffix = number.substring(digits.length());
            if (!left.remove(number) && !left.remove(digits + SUFFIXES.getOrDefault(suffix, suffix))) {
                only.add(number);
            }
        }
        return only.isEmpty() && left.isEmpty()
                ? List.of()
                : List.of(
                        new Difference(Difference.Kind.ACT_NUMBERS, String.join(", ", only), String.join(", ", left)));
    }

    private static List<String> suffixed(String text) {
        List<String> numbers = new ArrayList<>();
        for (Matcher matcher = ACT_NUMBER.matcher(text); matcher.find(); ) {
            numbers.add(matcher.group("digits") + matcher.group("suffix").toLowerCase(Locale.ROOT));
        }
        return numbers;
    }

    /** What only a paragraph can show: what it cites and what it names. */
    private List<Difference> ofWords(Bilingual paragraph) {
        List<Difference> differences = new ArrayList<>();
        if (KAZAKH_SUB_POINT.matcher(paragraph.kk()).find()
                != RUSSIAN_SUB_POINT.matcher(paragraph.ru()).find()) {
            differences.add(new Difference(Difference.Kind.POINTS, paragraph.kk(), paragraph.ru()));
        }
        if (tables.terms().stream().anyMatch(term -> term.differsIn(paragraph.kk(), paragraph.ru()))) {
            differences.add(new Difference(Difference.Kind.TERMS, paragraph.kk(), paragraph.ru()));
        }
        return differences;
    }
}
