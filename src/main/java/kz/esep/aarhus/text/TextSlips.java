package kz.esep.aarhus.text;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.language.Language;

/** Slips of typing and editing. */
public final class TextSlips {

    private TextSlips() {}

    /**
     * Those of {@code text}, which is in {@code language}, kind by kind: quotation marks and brackets, lists, blanks, repetitions, days without a year,
     * editors' notes.
     */
    public static List<TextDoubt> in(String text, Language language) {
        return Stream.of(
                        PairedSigns.in(text),
                        ListSlips.in(text),
                        GluedText.in(text),
                        Repetitions.in(text, language),
                        UndatedDays.in(text),
                        EditorsNotes.in(text))
                .flatMap(List::stream)
                .toList();
    }
}
