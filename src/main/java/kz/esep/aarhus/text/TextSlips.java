package kz.esep.aarhus.text;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.language.Language;

/** Slips of typing and editing. */
public final class TextSlips {

    private TextSlips() {}

    /** Whether an editor left a note to himself or to others in {@code text}, so that it was not meant to be printed. */
    public static boolean hasEditorsNote(String text) {
        return !EditorsNotes.in(text).isEmpty();
    }

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
