package kz.esep.form;

import java.util.Optional;
import java.util.Set;

/**
 * A column of a data sheet, or a line of the passport.
 *
 * @param code the machine code of the hidden row, for example {@code hearing_no}
 * @param type what its cells hold
 * @param choices the dropdown's list, for {@link ValueType#YES_NO} and {@link ValueType#CHOICE}
 * @param required whether a row without it is left out
 * @param later whether workbooks without it are whole, for they were issued before it was there
 * @param width the width on screen and paper, in characters
 * @param labelKk the heading in Kazakh
 * @param labelRu the heading in Russian
 */
public record Column(
        String code,
        ValueType type,
        Optional<Choices> choices,
        boolean required,
        boolean later,
        int width,
        String labelKk,
        String labelRu) {

    private static final Set<String> KEYS = Set.of("hearing_no", "case_no", "code", "chapter");
    private static final Set<String> NUMBERS = Set.of("hearing_no", "case_no");
    private static final Set<String> ANSWERS = Set.of("text_kk", "text_ru");
    private static final String INDICATOR_VALUE = "value";

    /** Whether rows are told apart or looked up by this text, so that every character of it matters. */
    public boolean isKey() {
        return type == ValueType.TEXT && KEYS.contains(code);
    }

    /** Whether it is the number of a hearing or a case, which has a row of its own. */
    public boolean isNumber() {
        return NUMBERS.contains(code);
    }

    /** Whether this text answers a question, so that a bare "no" says something. */
    public boolean isAnswer() {
        return type == ValueType.TEXT && ANSWERS.contains(code);
    }

    /** Whether this text must be a number, as the value of an indicator: {@code 1234.5}. */
    public boolean isFigure() {
        return type == ValueType.TEXT && code.equals(INDICATOR_VALUE);
    }

    /** Both headings as the sheet shows them, an asterisk behind a required one. */
    public String heading() {
        return required ? label() + " *" : label();
    }

    /** Both headings; one where they are the same. */
    public String label() {
        return labelKk.equals(labelRu) ? labelKk : labelKk + " / " + labelRu;
    }
}
