package kz.esep.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.esep.language.Language;

/**
 * A break in the series of a region's monthly figures: what is counted under its code is no longer what it was.
 *
 * @param date the day of the change
 * @param region the region whose figures changed in meaning
 * @param separated the regions made of it; empty where it changed in another way
 * @param kk why, in Kazakh
 * @param ru why, in Russian
 */
public record SeriesBreak(LocalDate date, RegionCode region, List<RegionCode> separated, String kk, String ru) {

    public SeriesBreak {
        separated = List.copyOf(separated);
    }

    /**
     * The first month with figures in the new meaning: the one the change falls into, since a month's regions are those of its
     * last day ({@link Regions#of}).
     */
    public YearMonth month() {
        return YearMonth.from(date);
    }

    /** Why, as a sentence without its full stop. */
    public String reason(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
        };
    }
}
