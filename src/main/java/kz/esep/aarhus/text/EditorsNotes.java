package kz.esep.aarhus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.storage.CsvTable;

/** What editors write to each other into a draft, from {@code editors-notes.csv}. */
final class EditorsNotes {

    private static final Pattern NOTE = Pattern.compile(
            CsvTable.ofResource(EditorsNotes.class, "editors-notes.csv").rows().stream()
                    .map(row -> Pattern.quote(row.get("note")))
                    .collect(Collectors.joining("|", "(?<![\\p{L}])(?:", ")(?![\\p{L}])")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private EditorsNotes() {}

    static List<TextDoubt> in(String text) {
        List<TextDoubt> doubts = new ArrayList<>();
        for (Matcher note = NOTE.matcher(text); note.find(); ) {
            doubts.add(TextDoubt.at(TextDoubtKind.EDITORS_NOTE, text, note.start(), note.end(), ""));
        }
        return doubts;
    }
}
