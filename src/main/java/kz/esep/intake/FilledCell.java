package kz.esep.intake;

import java.util.Optional;
import java.util.function.Consumer;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.form.Column;
import kz.esep.spreadsheet.CellValue;

/**
 * A cell that is about to become a value of its column.
 *
 * @param column what belongs into it
 * @param value what it holds
 * @param place where it is
 * @param findings takes what is wrong with it and what was repaired
 */
record FilledCell(Column column, CellValue value, Place place, Consumer<Finding> findings) {

    /** So much of a long text is shown in a finding. */
    static final int SHOWN_MOST = 200;

    /** The value as a finding shows it. */
    String shown() {
        String shown = value.shown();
        return shown.length() <= SHOWN_MOST ? shown : shown.substring(0, SHOWN_MOST) + "…";
    }

    /** The same cell holding {@code other}. */
    FilledCell holding(CellValue other) {
        return new FilledCell(column, other, place, findings);
    }

    /** Says that {@code code} holds of the cell. */
    void report(FindingCode code) {
        findings.accept(Finding.of(code, place, shown()));
    }

    /** The same with one fact more for the sentence. */
    void report(FindingCode code, String name, String fact) {
        findings.accept(Finding.of(code, place, shown()).with(name, fact));
    }

    /** Says that {@code code} holds, and that there is no value. */
    <T> Optional<T> refuse(FindingCode code) {
        report(code);
        return Optional.empty();
    }

    /** The same with one fact more for the sentence. */
    <T> Optional<T> refuse(FindingCode code, String name, String fact) {
        report(code, name, fact);
        return Optional.empty();
    }
}
