package kz.esep.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.GrammaticalCase;
import kz.esep.language.Letters;

/** The regions over time, from {@code regions.csv}. */
public final class Regions {

    private static final List<String> COLUMNS = List.of(
            "code",
            "position",
            "kind",
            "valid_from",
            "valid_to",
            "name_kk",
            "label_kk",
            "abbreviation_kk",
            "genitive_kk",
            "dative_kk",
            "locative_kk",
            "ablative_kk",
            "name_ru",
            "label_ru",
            "abbreviation_ru",
            "genitive_ru",
            "prepositional_ru",
            "dative_ru",
            "aliases",
            "source");

    private static final String NATIONAL = "national";
    private static final List<String> KINDS = List.of("oblast", "city", NATIONAL);

    private static final Map<GrammaticalCase, String> KAZAKH_CASES = Map.of(
            GrammaticalCase.GENITIVE, "genitive_kk",
            GrammaticalCase.DATIVE, "dative_kk",
            GrammaticalCase.LOCATIVE, "locative_kk",
            GrammaticalCase.ABLATIVE, "ablative_kk");
    private static final Map<GrammaticalCase, String> RUSSIAN_CASES = Map.of(
            GrammaticalCase.GENITIVE, "genitive_ru",
            GrammaticalCase.DATIVE, "dative_ru",
            GrammaticalCase.LOCATIVE, "prepositional_ru");

    /** A code, also with Cyrillic letters and without its hyphen, and what stands behind it. */
    private static final Pattern CODED = Pattern.compile("[kк][zз][ -]?(\\d{2})(?!\\d)(.*)");

    private final List<Region> lines;

    /** The plain spellings of each line; every workbook asks for them several times. */
    private final Map<Region, Set<String>> plainSpellings = new HashMap<>();

    private Regions(List<Region> lines) {
        this.lines = lines;
        lines.forEach(region ->
                plainSpellings.put(region, spellings(region).map(Regions::plain).collect(Collectors.toSet())));
    }

    private record Entry(Region region, Place place) {

        /** Whether both name one region on one day. */
        boolean contradicts(Entry other) {
            return region.code().equals(other.region.code())
                    && region.validity().overlaps(other.region.validity());
        }
    }

    /** Reads the table; faults go to {@code reader}. */
    public static Regions read(TableReader reader) {
        List<Entry> entries = reader.read("regions.csv", COLUMNS, line -> new Entry(region(line), line.place()));
        for (Entry entry : Contradictions.in(entries, Entry::contradicts)) {
            String code = entry.region().code().value();
            reader.fault(FindingCode.D005, entry.place(), code, "valid_from, valid_to");
        }
        return new Regions(entries.stream()
                .map(Entry::region)
                .sorted(Comparator.comparingInt(Region::position))
                .toList());
    }

    /**
     * The regions of a month in table order: those that exist on its last day, under the names of that day. The republic is none
     * of them.
     *
     * <p>June 2022, in which three regions were made, has all 20.
     */
    public List<Region> of(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        return lines.stream()
                .filter(region -> !region.code().isNational())
                .filter(region -> region.validity().covers(day))
                .toList();
    }

    /** The republic under its names of the month's last day, for which the central office sends a workbook; none without its line. */
    public Optional<Region> national(YearMonth month) {
        return find(RegionCode.NATIONAL, month.atEndOfMonth());
    }

    /** Among what the workbook of {@code code} chooses its region: the regions of the month, in that of the central office the republic. */
    public List<Region> choices(RegionCode code, YearMonth month) {
        return code.isNational() ? national(month).stream().toList() : of(month);
    }

    /** The region {@code code} under the names of {@code day}; none where there was no such region that day. */
    public Optional<Region> find(RegionCode code, LocalDate day) {
        return lines.stream()
                .filter(region ->
                        region.code().equals(code) && region.validity().covers(day))
                .findFirst();
    }

    /**
     * The regions that {@code typed} may mean: its code, alone or before a name, or a name of any time in either
     * language. The republic must be written as it is called, for a {@code KZ-} was begun for some region. Several where the
     * spelling does not tell: the bare {@code Алматы} is a city and a region.
     */
    public Set<RegionCode> find(String typed) {
        Matcher coded = CODED.matcher(Letters.key(typed));
        if (!coded.matches()) {
            return byName(typed);
        }
        Set<RegionCode> found = lines.stream()
                .map(Region::code)
                .filter(code -> code.value().equals("KZ-" + coded.group(1)))
                .collect(Collectors.toSet());
        Set<RegionCode> named = byName(coded.group(2));
        if (!found.isEmpty() && Collections.disjoint(found, named)) {
            found.addAll(named);
        }
        return found;
    }

    /**
     * The regions a text speaks of, such as {@code Департамент экологии по Алматинской области}: by their full names in
     * any case, by the abbreviations of both, and by the names with the words for region and city shortened. A bare
     * {@code Алматы} names none, and the republic stands in every ministry's name.
     */
    public Set<RegionCode> namedIn(String text) {
        String words = " " + wordsOf(text) + " ";
        return lines.stream()
                .filter(region -> !region.code().isNational())
                .filter(region -> sentenceForms(region).anyMatch(form -> words.contains(" " + wordsOf(form) + " ")))
                .map(Region::code)
                .collect(Collectors.toSet());
    }

    private static Stream<String> sentenceForms(Region region) {
        return Stream.of(region.kk(), region.ru())
                .flatMap(names -> Stream.concat(
                        Stream.of(names.full(), names.abbreviation()), names.inflected().values().stream()))
                .filter(name -> !name.isEmpty());
    }

    /** The folded words of {@code text}, those for region and city in one form each. */
    private static String wordsOf(String text) {
        return Arrays.stream(Letters.folded(text).split("[^\\p{L}-]+", -1))
                .map(word -> switch (word) {
                    case "область", "области", "областью", "обл" -> "обл";
                    case "облысы", "облысынын", "облысында", "облысына", "облыстык" -> "облысы";
                    case "город", "города", "городу", "городе", "г" -> "г";
                    case "каласы", "каласынын", "каласында", "каласына", "калалык", "к" -> "каласы";
                    default -> word;
                })
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Set<RegionCode> byName(String typed) {
        String plain = plain(typed);
        return lines.stream()
                .filter(region -> isSpelled(region, plain))
                .map(Region::code)
                .filter(code -> !code.isNational() || isOfficial(code, typed))
                .collect(Collectors.toSet());
    }

    private boolean isSpelled(Region region, String plain) {
        return plainSpellings.getOrDefault(region, Set.of()).contains(plain);
    }

    /**
     * Whether {@code typed}, which {@link #find} took for the region {@code code}, calls it as it was called on some day
     * of {@code month}; a code does so at any time. {@code Астана} does not in November 2021.
     */
    public boolean isNameOfTime(RegionCode code, String typed, YearMonth month) {
        String plain = plain(typed);
        return CODED.matcher(Letters.key(typed)).matches()
                || lines.stream()
                        .filter(region -> region.code().equals(code))
                        .filter(region -> region.validity().touches(month.atDay(1), month.atEndOfMonth()))
                        .anyMatch(region -> isSpelled(region, plain));
    }

    /** Whether {@code typed} is, but for case and spaces, the code, an official name or what the dropdown shows. */
    public boolean isOfficial(RegionCode code, String typed) {
        String line = Letters.oneLine(typed).toLowerCase(Locale.ROOT);
        return lines.stream()
                .filter(region -> region.code().equals(code))
                .flatMap(Regions::officialNames)
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(line));
    }

    private static Stream<String> officialNames(Region region) {
        Stream<String> names = Stream.of(region.kk(), region.ru())
                .flatMap(name -> Stream.of(name.full(), name.label(), name.abbreviation()))
                .filter(name -> !name.isEmpty());
        return Stream.concat(Stream.of(region.code().value(), region.shown()), names);
    }

    private static Stream<String> spellings(Region region) {
        Stream<String> both = Stream.of(region.kk().full() + " / " + region.ru().full());
        return Stream.of(officialNames(region), region.aliases().stream(), both).flatMap(spelling -> spelling);
    }

    /**
     * The folded key without hyphens and with the words for region and city in one form each, wherever they stand.
     */
    private static String plain(String spelling) {
        List<String> words = new ArrayList<>();
        String kind = "";
        for (String word : Letters.folded(spelling).replace(".", ". ").split("[ -]+", -1)) {
            switch (word) {
                case "облысы", "обл.", "обл", "область", "oblysy", "oblast", "region" -> kind = "обл.";
                case "каласы", "к.", "к", "город", "г.", "г", "qalasy", "city" -> kind = "қ.";
                case "" -> {} // before, after or instead of all words
                default -> words.add(word);
            }
        }
        return (String.join(" ", words) + " " + kind).strip();
    }

    private static Region region(TableReader.Line line) {
        String aliases = line.text("aliases");
        line.required("source");
        RegionCode code = new RegionCode(line.required("code"));
        String kind = line.oneOf("kind", KINDS);
        if (kind.equals(NATIONAL) != code.isNational()) {
            throw line.unfit("kind", kind, RegionCode.NATIONAL + " = " + NATIONAL);
        }
        return new Region(
                code,
                line.number("position"),
                line.validity(),
                names(line, "_kk", KAZAKH_CASES),
                names(line, "_ru", RUSSIAN_CASES),
                aliases.isEmpty() ? List.of() : Arrays.asList(aliases.split("\\|", -1)));
    }

    private static Region.Names names(TableReader.Line line, String language, Map<GrammaticalCase, String> columns) {
        Map<GrammaticalCase, String> inflected = new EnumMap<>(GrammaticalCase.class);
        columns.forEach((one, column) -> {
            if (!line.text(column).isEmpty()) {
                inflected.put(one, line.text(column));
            }
        });
        return new Region.Names(
                line.required("name" + language),
                line.required("label" + language),
                line.text("abbreviation" + language),
                inflected);
    }
}
