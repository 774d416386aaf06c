package kz.esep.letters;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.esep.language.Bilingual;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvDocument;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;

/** The register of letters as a table. */
final class LetterTable {

    private static final List<String> COLUMNS = List.of(
            "number",
            "date",
            "month",
            "region",
            "kind",
            "recipient",
            "addressee_kk",
            "addressee_ru",
            "subject_kk",
            "subject_ru",
            "due",
            "answered_on",
            "state",
            "replaces",
            "file",
            "reason_kk",
            "reason_ru",
            "sequence",
            "digest",
            "parts");

    private LetterTable() {}

    /** The table of {@code letters}. */
    static byte[] write(List<RegisteredLetter> letters) {
        CsvDocument csv = new CsvDocument(COLUMNS.toArray(String[]::new));
        for (RegisteredLetter letter : letters) {
            csv.row(
                    letter.number(),
                    letter.date(),
                    letter.key().month(),
                    letter.key().region().map(RegionCode::value).orElse(""),
                    letter.key().kind().code(),
                    letter.key().recipient(),
                    letter.addressee().kk(),
                    letter.addressee().ru(),
                    letter.subject().kk(),
                    letter.subject().ru(),
                    letter.due().map(LocalDate::toString).orElse(""),
                    letter.answered().map(LocalDate::toString).orElse(""),
                    letter.state().code(),
                    letter.replaces(),
                    letter.isCurrent()
                            ? letter.key().month() + "/" + letter.key().file()
                            : "",
                    letter.state().reason().kk(),
                    letter.state().reason().ru(),
                    letter.sequence(),
                    letter.substance().digest(),
                    letter.substance().written());
        }
        return csv.bytes();
    }

    /**
     * The letters of a table written before.
     *
     * @throws IllegalArgumentException if it is another table
     */
    static List<RegisteredLetter> read(byte[] bytes) throws CsvException {
        CsvTable table = CsvTable.read(bytes);
        if (!table.columns().equals(COLUMNS)) {
            throw new IllegalArgumentException(String.join(",", table.columns()));
        }
        return table.rows().stream().map(LetterTable::letter).toList();
    }

    private static RegisteredLetter letter(CsvTable.Row row) {
        return new RegisteredLetter(
                row.get("number"),
                Integer.parseInt(row.get("sequence")),
                LocalDate.parse(row.get("date")),
                new LetterKey(YearMonth.parse(row.get("month")), LetterKind.of(row.get("kind")), row.get("recipient")),
                new Bilingual(row.get("addressee_kk"), row.get("addressee_ru")),
                new Bilingual(row.get("subject_kk"), row.get("subject_ru")),
                date(row.get("due")),
                RegisteredLetter.State.valueOf(row.get("state").toUpperCase(Locale.ROOT)),
                Substance.read(row.get("digest"), row.get("parts")),
                row.get("replaces"),
                date(row.get("answered_on")));
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
