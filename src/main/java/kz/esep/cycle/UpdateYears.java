package kz.esep.cycle;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.history.SideSheet;
import kz.esep.history.SideSheetRow;
import kz.esep.language.Bilingual;
import kz.esep.language.Letters;
import kz.esep.reference.WorkingDayCalendar;
import kz.esep.updates.UpdateTerm;

/** The table of how current internet resources were kept, from the sheets {@code updates}. */
final class UpdateYears {

    private final UpdateTerm term;

    UpdateYears(WorkingDayCalendar calendar) {
        this.term = new UpdateTerm(calendar);
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

    private Optional<Boolean> isTimely(SideSheetRow row) {
        return term.isKept(
                row.text("kind"),
                row.date("info_received_on"),
                row.date("updated_on"),
                row.month().atEndOfMonth());
    }
}
