package kz.esep.aarhus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces of a text, each with its place in it. */
final class Passages {

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<![.!?…])[.!?…]+[»”\")]* +(?=[\\p{Lu}\\d«“\"(„])|\\n");
    private static final Pattern LAST_WORD = Pattern.compile("(?<![\\p{L}])[\\p{L}]+$");

    /** Words that a full stop shortens and that a capital letter may follow: {@code г. Алматы}. */
    private static final Set<String> SHORTENED = Set.of(
            "обл", "көш", "даң", "ауд", "ст", "тт", "жж", "гг", "др", "пр", "им", "ул", "пос", "тел", "каб", "млн",
            "млрд", "тыс", "мың", "руб", "тг", "стр", "рис", "гл", "прил", "табл", "абз", "подп", "бет", "кв", "оф",
            "респ", "см");

    private Passages() {}

    /**
     * A piece of a text.
     *
     * @param start where it begins
     * @param end where it ends
     */
    record Span(int start, int end) {

        String of(String text) {
            return text.substring(start, end);
        }
    }

    /** The lines of {@code text}, each a paragraph or a list item. */
    static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new Span(start, end));
            start = end + 1;
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    /** The sentences of {@code text}; the end of a line ends one too. */
    static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (Matcher end = SENTENCE_END.matcher(text); end.find(); ) {
            if (end.group().equals("\n") || !isShortened(text.substring(start, end.start()))) {
                sentences.add(new Span(start, end.group().equals("\n") ? end.start() : trimmed(text, end.end())));
                start = end.end();
            }
        }
        sentences.add(new Span(start, text.length()));
        return sentences.stream().filter(span -> span.start() < span.end()).toList();
    }

    /** The sentence in which {@code place} lies. */
    static Span sentenceAt(String text, int place) {
        return sentences(text).stream()
                .filter(span -> place >= span.start() && place < span.end())
                .findFirst()
                .orElse(new Span(0, text.length()));
    }

    private static int trimmed(String text, int end) {
        int trimmed = end;
        while (trimmed > 0 && text.charAt(trimmed - 1) == ' ') {
            trimmed--;
        }
        return trimmed;
    }

    private static boolean isShortened(String before) {
        Matcher word = LAST_WORD.matcher(before);
        return word.find() && (word.group().length() == 1 || SHORTENED.contains(word.group()));
    }
}
