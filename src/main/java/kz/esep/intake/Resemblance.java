package kz.esep.intake;

import java.util.Comparator;
import java.util.Optional;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.SheetContent;

/** Which sheet of the form one without its code resembles. Good enough to say a word about, never to read by. */
final class Resemblance {

    private static final int FEWEST_HEADINGS = 3;
    private static final int LAST_HEADING_ROW = 12;

    private Resemblance() {}

    /** The sheet whose name the tab bears, or most of whose headings {@code content} has. */
    static Optional<Sheet> of(SheetContent content, SubmissionForm form) {
        return byName(content, form).or(() -> byHeadings(content, form));
    }

    /** The sheet whose name the tab bears. */
    static Optional<Sheet> byName(SheetContent content, SubmissionForm form) {
        return form.sheets().stream().filter(sheet -> hasNameOf(content, sheet)).findFirst();
    }

    private static boolean hasNameOf(SheetContent content, Sheet sheet) {
        String tab = Letters.key(content.name()).replaceFirst(" ?\\(\\d+\\)$", "");
        return tab.equals(Letters.key(sheet.tab()))
                || tab.equals(Letters.key(sheet.labelKk()))
                || tab.equals(Letters.key(sheet.labelRu()));
    }

    private static Optional<Sheet> byHeadings(SheetContent content, SubmissionForm form) {
        return form.sheets().stream()
                .filter(sheet -> headings(content, sheet) >= FEWEST_HEADINGS
                        && headings(content, sheet) * 2 > sheet.columns().size())
                .max(Comparator.comparingLong(sheet -> headings(content, sheet)));
    }

    /** How many headings of {@code sheet} stand near the top; those of the passport stand below each other. */
    private static long headings(SheetContent content, Sheet sheet) {
        Headings headings = Headings.of(sheet);
        return content.rows().stream()
                .filter(row -> row.number() <= LAST_HEADING_ROW)
                .flatMap(row -> row.cells().stream())
                .map(cell -> headings.find(cell.value().shown()))
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }
}
