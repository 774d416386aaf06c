package kz.esep.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.language.Language;
import kz.esep.language.MonthNames;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.reference.Validity;
import kz.esep.storage.CsvTable;
import org.apache.commons.lang3.StringUtils;

/**
 * What regions, figures and months are called in three languages. Kazakh and Russian names are those of the reference tables;
 * English ones, which nothing but the pages shows, stand in {@code english-names.csv} beside this class.
 */
final class Naming {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy", Locale.ROOT);

    private final Regions regions;
    private final CountLabels labels;
    private final Map<String, List<EnglishName>> english = new HashMap<>();

    private record EnglishName(String name, Validity validity) {}

    Naming(Regions regions, CountLabels labels) {
        this.regions = regions;
        this.labels = labels;
        for (CsvTable.Row row :
                CsvTable.ofResource(Naming.class, "english-names.csv").rows()) {
            Validity validity = new Validity(date(row.get("valid_from")), date(row.get("valid_to")));
            english.computeIfAbsent(row.get("code"), code -> new ArrayList<>())
                    .add(new EnglishName(row.get("name"), validity));
        }
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /** The codes of the regions of {@code month} in the order of the tables. */
    List<RegionCode> regions(YearMonth month) {
        return regions.of(month).stream().map(Region::code).toList();
    }

    /** A region, or the country, under its names of the last day of {@code month}. */
    Trilingual region(RegionCode code, YearMonth month) {
        Optional<Region> region = regions.find(code, month.atEndOfMonth());
        return new Trilingual(
                StringUtils.capitalize(labels.region(Language.KK, region, code)),
                StringUtils.capitalize(labels.region(Language.RU, region, code)),
                english(code.value(), month));
    }

    /** Whether any table names {@code code}. */
    boolean knows(CountCode code) {
        return !labels.label(Language.KK, code).equals(code.value());
    }

    /** What is counted under {@code code}, whatever the rules of the time. */
    Trilingual count(CountCode code, YearMonth month) {
        return new Trilingual(
                labels.label(Language.KK, code), labels.label(Language.RU, code), english(code.value(), month));
    }

    private String english(String code, YearMonth month) {
        return english.getOrDefault(code, List.of()).stream()
                .filter(name -> name.validity().covers(month.atEndOfMonth()))
                .map(EnglishName::name)
                .findFirst()
                .orElse("");
    }

    /** {@code 2021 жылғы қараша}, {@code Ноябрь 2021 года}, {@code November 2021}. */
    static Trilingual month(YearMonth month) {
        return new Trilingual(
                MonthNames.withYear(Language.KK, month),
                StringUtils.capitalize(MonthNames.withYear(Language.RU, month)),
                english(month) + " " + month.getYear());
    }

    /** {@code қараша}, {@code ноябрь}, {@code November}. */
    static Trilingual monthOfYear(YearMonth month) {
        return new Trilingual(
                MonthNames.nominative(Language.KK, month.getMonth()),
                MonthNames.nominative(Language.RU, month.getMonth()),
                english(month));
    }

    private static String english(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** {@code 30.11.2021}, as all three languages write it here; empty for none. */
    static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElse("");
    }

    /** {@code 11.2021}. */
    static String monthInDigits(YearMonth month) {
        return MONTH.format(month);
    }
}
