package kz.esep.reference;

import java.util.List;
import kz.esep.language.Language;

/**
 * A region as it is called in a time: the capital has a line for each of its names.
 *
 * @param code its lasting code
 * @param position its place in the tables
 * @param validity when these names hold
 * @param kk its names in Kazakh
 * @param ru its names in Russian
 * @param aliases other spellings people use
 * @param inflected its full names as sentences have them: {@code Алматы облысының}, {@code Алматинской области}
 */
public record Region(
        RegionCode code,
        int position,
        Validity validity,
        Names kk,
        Names ru,
        List<String> aliases,
        List<String> inflected) {

    public Region {
        aliases = List.copyOf(aliases);
        inflected = List.copyOf(inflected);
    }

    /**
     * Names in one language.
     *
     * @param full the official name in the nominative, {@code Алматы облысы}
     * @param label the short form of the tables, {@code Алматы}
     * @param abbreviation {@code ШҚО}; empty for most
     */
    public record Names(String full, String label, String abbreviation) {}

    /** The names in {@code language}. */
    public Names names(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
        };
    }

    /** What the dropdown of a workbook shows: {@code KZ-19 Алматы облысы / Алматинская область}. */
    public String shown() {
        return code + " " + kk.full() + " / " + ru.full();
    }
}
