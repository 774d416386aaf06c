package kz.esep.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.finding.FindingCode;
import kz.esep.language.Letters;

/** The regions over time, from {@code regions.csv}. */
public final class Regions {

    private static final List<String> COLUMNS = List.of(
            "code",
            "position",
            "valid_from",
            "valid_to",
            "name_kk",
            "label_kk",
            "abbreviation_kk",
            "name_ru",
            "label_ru",
            "abbreviation_ru",
            "aliases",
            "source");

    private final List<Region> lines;

    private Regions(List<Region> lines) {
        this.lines = lines;
    }

    /** Reads the table; faults go to {@code reader}. */
    public static Regions read(TableReader reader) {
        List<Region> lines = new ArrayList<>(reader.read("regions.csv", COLUMNS, Regions::region));
        lines.sort(Comparator.comparingInt(Region::position));
        for (int index = 0; index < lines.size(); index++) {
            Region one = lines.get(index);
            boolean overlaps = lines.subList(index + 1, lines.size()).stream()
                    .anyMatch(other -> other.code().equals(one.code()) && overlap(one.validity(), other.validity()));
            if (overlaps) {
                reader.fault(
                        FindingCode.D005,
                        reader.place("regions.csv"),
                        one.code().value(),
                        "valid_from, valid_to");
            }
        }
        return new Regions(lines);
    }

    /**
     * The regions of a month in table order: those that exist on its last day, under the names of that day.
     *
     * <p>June 2022, in which three regions were made, has all 20.
     */
    public List<Region> of(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        return lines.stream().filter(region -> region.validity().covers(day)).toList();
    }

    /**
     * The regions that {@code typed} may mean: its code, alone or before a name, or a name of any time in either
     * language. Several where the spelling does not tell: the bare {@code Алматы} is a city and a region.
     */
    public Set<RegionCode> find(String typed) {
        String key = Letters.key(typed);
        String first = key.split(" ", 2)[0];
        Set<RegionCode> byCode = lines.stream()
                .map(Region::code)
                .filter(code -> Letters.key(code.value()).equals(first))
                .collect(Collectors.toSet());
        if (!byCode.isEmpty()) {
            return byCode;
        }
        return lines.stream()
                .filter(region ->
                        spellings(region).anyMatch(spelling -> plain(spelling).equals(plain(key))))
                .map(Region::code)
                .collect(Collectors.toSet());
    }

    private static Stream<String> spellings(Region region) {
        Stream<String> names = Stream.of(region.kk(), region.ru())
                .flatMap(name -> Stream.of(name.full(), name.label(), name.abbreviation()))
                .filter(name -> !name.isEmpty());
        Stream<String> both = Stream.of(region.kk().full() + " / " + region.ru().full());
        return Stream.of(names, region.aliases().stream(), both).flatMap(spelling -> spelling);
    }

    /** The key with the words for region and city in one form each, wherever they stand. */
    private static String plain(String spelling) {
        List<String> words = new ArrayList<>();
        String kind = "";
        for (String word : Letters.key(spelling).replace(".", ". ").strip().split(" +", -1)) {
            switch (word) {
                case "облысы", "обл.", "обл", "область" -> kind = "обл.";
                case "қаласы", "қ.", "қ", "город", "г.", "г" -> kind = "қ.";
                default -> words.add(word);
            }
        }
        return (String.join(" ", words) + " " + kind).strip();
    }

    private static Region region(TableReader.Line line) {
        String aliases = line.text("aliases");
        line.required("source");
        return new Region(
                new RegionCode(line.required("code")),
                line.number("position"),
                line.validity(),
                new Region.Names(line.required("name_kk"), line.required("label_kk"), line.text("abbreviation_kk")),
                new Region.Names(line.required("name_ru"), line.required("label_ru"), line.text("abbreviation_ru")),
                aliases.isEmpty() ? List.of() : Arrays.asList(aliases.split("\\|", -1)));
    }

    private static boolean overlap(Validity one, Validity other) {
        return one.touches(other.from().orElse(LocalDate.MIN), other.to().orElse(LocalDate.MAX));
    }
}
