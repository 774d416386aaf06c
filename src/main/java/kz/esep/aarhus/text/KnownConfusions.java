package kz.esep.aarhus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.storage.CsvTable;

/**
 * Words that are known to be taken for others, from {@code confusions.csv}. There {@code *} stands for any ending and {@code #}
 * for a number: {@code Экспо* конвенция*} is the convention of Espoo, while the exhibition of 2017 is right.
 */
final class KnownConfusions {

    private static final List<Confusion> ALL =
            CsvTable.ofResource(KnownConfusions.class, "confusions.csv").rows().stream()
                    .map(row -> new Confusion(pattern(row.get("printed")), row.get("meant")))
                    .toList();

    private KnownConfusions() {}

    private record Confusion(Pattern printed, String meant) {}

    static List<TextDoubt> in(String text) {
        List<TextDoubt> doubts = new ArrayList<>();
        for (Confusion confusion : ALL) {
            for (Matcher found = confusion.printed().matcher(text); found.find(); ) {
                doubts.add(TextDoubt.at(
                        TextDoubtKind.KNOWN_CONFUSION, text, found.start(), found.end(), confusion.meant()));
            }
        }
        return doubts;
    }

    private static Pattern pattern(String printed) {
        return Pattern.compile(Stream.of(printed.split(" "))
                .map(word -> Pattern.quote(word.replaceAll("[*]$", "")).replace("#", "\\E\\d+(?:-\\d+)?\\Q")
                        + (word.endsWith("*") ? "\\p{L}*" : ""))
                .collect(Collectors.joining(" ", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}])")));
    }
}
