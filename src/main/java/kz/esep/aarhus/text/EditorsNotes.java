package kz.esep.aarhus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.storage.CsvTable;

/**
 * What editors write to each other into a draft, from {@code editors-notes.csv}. A note that could be a part of a sentence counts
 * alone: in brackets or as a line of its own.
 */
final class EditorsNotes {

    private static final Pattern ANYWHERE = pattern("no", "(?<![\\p{L}])(?:", ")(?![\\p{L}])");
    private static final Pattern ALONE = pattern("yes", "(?m)(?:^|[(\\[])(?:", ")[.:!?]*(?=$|[)\\]])");

    private EditorsNotes() {}

    static List<TextDoubt> in(String text) {
        List<TextDoubt> doubts = new ArrayList<>();
        for (Pattern notes : List.of(ANYWHERE, ALONE)) {
            for (Matcher note = notes.matcher(text); note.find(); ) {
                doubts.add(TextDoubt.at(TextDoubtKind.EDITORS_NOTE, text, note.start(), note.end(), ""));
            }
        }
        return doubts;
    }

    private static Pattern pattern(String alone, String before, String behind) {
        return Pattern.compile(
                CsvTable.ofResource(EditorsNotes.class, "editors-notes.csv").rows().stream()
                        .filter(row -> row.get("alone").equals(alone))
                        .map(row -> Pattern.quote(row.get("note")))
                        .collect(Collectors.joining("|", before, behind)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
