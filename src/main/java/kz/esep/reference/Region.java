package kz.esep.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.language.GrammaticalCase;
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
 */
public record Region(RegionCode code, int position, Validity validity, Names kk, Names ru, List<String> aliases) {

    public Region {
        aliases = List.copyOf(aliases);
    }

    /**
     * Names in one language.
     *
     * @param full the official name in the nominative, {@code Алматы облысы}
     * @param label the short form of the tables, {@code Алматы}
     * @param abbreviation {@code ШҚО}; empty for most
     * @param inflected the full name as sentences have it, as far as the table says: {@code Алматы облысының}; in Russian
     *     the locative has its preposition, {@code в Алматинской области}
     */
    public record Names(String full, String label, String abbreviation, Map<GrammaticalCase, String> inflected) {

        public Names {
            inflected = Map.copyOf(inflected);
        }

        /** The full name in {@code wanted}, without a preposition; none where the table does not say. */
        public Optional<String> in(GrammaticalCase wanted) {
            return wanted == GrammaticalCase.NOMINATIVE
                    ? Optional.of(full)
                    : Optional.ofNullable(inflected.get(wanted)).map(form -> form.replaceFirst("^во? ", ""));
        }

        /** Where something is: {@code Алматы облысында}, {@code в Алматинской области}. */
        public Optional<String> where() {
            return Optional.ofNullable(inflected.get(GrammaticalCase.LOCATIVE));
        }
    }

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
