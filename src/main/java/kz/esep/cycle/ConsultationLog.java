package kz.esep.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.aarhus.text.TextSlips;
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
                .filter(row -> row.values().values().stream().noneMatch(TextSlips::hasEditorsNote))
                .sorted(Comparator.comparing(row -> row.date("held_on").orElse(LocalDate.MAX)))
                .toList();
        List<DataTable.Row> lines = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (SideSheetRow row : rows) {
            String key = Stream.of(
                            "held_on",
                            "body_kk",
                            "body_ru",
                            "channel",
                            "asked_kk",
                            "asked_ru",
                            "outcome_kk",
                            "outcome_ru")
                    .map(column -> Letters.key(row.text(column)))
                    .collect(Collectors.joining("|"));
            if (!seen.contains(key)) {
                seen.add(key);
                lines.add(line(row));
            }
        }
        List<Bilingual> columns = Words.all(
                "consultations.date",
                "consultations.body",
                "consultations.channel",
                "consultations.asked",
                "consultations.outcome");
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
        Bilingual silent = Words.of(answered.isEmpty() ? "consultations.no_answer" : "consultations.answered");
        Bilingual told = outcome.kk().isEmpty() && outcome.ru().isEmpty() ? silent : outcome;
        Bilingual came = new Bilingual(dated(answered, told.kk()), dated(answered, told.ru()));
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
        return Untranslated.marked(new Bilingual(row.text(column + "_kk"), row.text(column + "_ru")));
    }
}
