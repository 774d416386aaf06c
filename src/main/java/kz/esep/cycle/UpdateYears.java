package kz.esep.cycle;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.history.SideSheet;
import kz.esep.history.SideSheetRow;
import kz.esep.language.Bilingual;
import kz.esep.language.Letters;
import kz.esep.reference.WorkingDayCalendar;

/**
 * The table of how current internet resources were kept, from the sheets {@code updates}: news is due on the day it is received,
 * other information within three working days (contract, section 3).
 */
final class UpdateYears {

    private static final String NEWS = "news";
    private static final int OTHER_DAYS = 3;

    private final WorkingDayCalendar calendar;

    UpdateYears(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    /** The table; none where nothing was reported. */
    Optional<DataTable> table(CycleMaterial material) {
        List<DataTable.Row> rows = new ArrayList<>();
        for (Year year : material.cycle().years()) {
            List<SideSheetRow> updates = material.rows(SideSheet.UPDATES).stream()
                    .filter(row -> row.month().getYear() == year.getValue())
                    .toList();
            List<Boolean> judged =
                    updates.stream().flatMap(row -> isTimely(row).stream()).toList();
            long timely = judged.stream().filter(Boolean::booleanValue).count();
            if (!updates.isEmpty()) {
                rows.add(new DataTable.Row(List.of(
                        Bilingual.alike(year.toString()),
                        Numbers.shown(updates.stream()
                                .map(row -> resource(row.text("resource")))
                                .distinct()
                                .count()),
                        Numbers.shown(updates.size()),
                        Numbers.shown(timely),
                        Numbers.shown(judged.size() - timely),
                        Numbers.percent(timely, judged.size()))));
            }
        }
        List<Bilingual> columns = Words.all(
                "year", "updates.resources", "updates.received", "updates.timely", "updates.late", "updates.share");
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataTable(
                        Words.of("updates.title"), columns, rows, Words.of("updates.source"), Optional.empty()));
    }

    private static String resource(String typed) {
        return WebAddress.find(typed).map(WebAddress::value).orElseGet(() -> Letters.key(typed));
    }

    /**
     * Whether the information was put up in time. What was not put up when its month ended is late if it was due by then. Nothing
     * where it is not said when it was received, where it was put up before, or where the calendar does not reach so far.
     */
    private Optional<Boolean> isTimely(SideSheetRow row) {
        Optional<LocalDate> received = row.date("info_received_on");
        Optional<LocalDate> updated = row.date("updated_on");
        LocalDate end = row.month().atEndOfMonth();
        if (updated.isPresent() && received.filter(updated.get()::isBefore).isPresent()) {
            return Optional.empty();
        }
        return received.flatMap(day ->
                        row.text("kind").equals(NEWS) ? Optional.of(day) : calendar.plusWorkingDays(day, OTHER_DAYS))
                .filter(due -> updated.isPresent() || due.isBefore(end) || due.equals(end))
                .map(due -> updated.filter(day -> !day.isAfter(due)).isPresent());
    }
}
