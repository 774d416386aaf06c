package kz.esep.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.history.SideSheet;
import kz.esep.history.SideSheetRow;
import kz.esep.language.Bilingual;
import kz.esep.language.Letters;
import kz.esep.language.OfficialDate;

/** The log of consultations on the report, from the sheets {@code consultations}: who was asked when and how, what came back. */
final class ConsultationLog {

    private ConsultationLog() {}

    /** The table by date, what several offices log alike once; none where nobody was asked. */
    static Optional<DataTable> table(CycleMaterial material) {
        List<SideSheetRow> rows = material.rows(SideSheet.CONSULTATIONS).stream()
                .sorted(Comparator.comparing(row -> row.date("held_on").orElse(LocalDate.MAX)))
                .toList();
        List<DataTable.Row> lines = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (SideSheetRow row : rows) {
            String key = row.text("held_on") + "|" + Letters.key(row.text("body_kk") + row.text("body_ru")) + "|"
                    + row.text("channel");
            if (!seen.contains(key)) {
                seen.add(key);
                lines.add(line(row));
            }
        }
        List<Bilingual> columns = Stream.of(
                        "consultations.date",
                        "consultations.body",
                        "consultations.channel",
                        "consultations.asked",
                        "consultations.outcome")
                .map(Words::of)
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataTable(
                        Words.of("consultations.title"),
                        columns,
                        lines,
                        Words.of("consultations.source"),
                        Optional.empty()));
    }

    private static DataTable.Row line(SideSheetRow row) {
        String answered = row.date("answered_on").map(OfficialDate::inDigits).orElse("");
        Bilingual outcome = both(row, "outcome");
        Bilingual came = outcome.kk().isEmpty() && outcome.ru().isEmpty()
                ? Words.of("consultations.no_answer")
                : new Bilingual(dated(answered, outcome.kk()), dated(answered, outcome.ru()));
        return new DataTable.Row(List.of(
                Bilingual.alike(row.date("held_on").map(OfficialDate::inDigits).orElse("")),
                both(row, "body"),
                row.text("channel").isEmpty()
                        ? Bilingual.alike("")
                        : Words.of("consultations.channel." + row.text("channel")),
                both(row, "asked"),
                came));
    }

    private static String dated(String day, String outcome) {
        return day.isEmpty() ? outcome : day + ": " + outcome;
    }

    private static Bilingual both(SideSheetRow row, String column) {
        return new Bilingual(row.text(column + "_kk"), row.text(column + "_ru"));
    }
}
