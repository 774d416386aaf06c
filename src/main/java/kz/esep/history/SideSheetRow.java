package kz.esep.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Place;
import kz.esep.reference.RegionCode;

/**
 * A row of a {@link SideSheet} as it is archived.
 *
 * @param month the month of the workbook
 * @param region whose office sent it
 * @param values by column code of the form, blank cells left out: texts, codes of choices, days as {@code 2021-11-05}, {@code yes}
 *     and {@code no}, whole numbers
 * @param place the file, the sheet and, for the cell, the row's number
 */
public record SideSheetRow(YearMonth month, RegionCode region, Map<String, String> values, Place place) {

    static final String YES = "yes";
    static final String NO = "no";

    public SideSheetRow {
        values = Map.copyOf(values);
    }

    /** The value as it is archived; empty when blank. */
    public String text(String column) {
        return values.getOrDefault(column, "");
    }

    /**
     * The day, if the cell is filled.
     *
     * @throws java.time.DateTimeException if the column holds no days
     */
    public Optional<LocalDate> date(String column) {
        return Optional.ofNullable(values.get(column)).map(LocalDate::parse);
    }

    /** Yes or no, if the cell is filled. */
    public Optional<Boolean> answer(String column) {
        return Optional.ofNullable(values.get(column)).map(YES::equals);
    }
}
