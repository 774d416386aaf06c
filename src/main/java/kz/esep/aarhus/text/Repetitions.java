package kz.esep.aarhus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.aarhus.text.Passages.Span;
import kz.esep.language.Language;
import kz.esep.language.Letters;

/** Words, sentences and paragraphs that stand twice running. */
final class Repetitions {

    /** A word, or up to four with nothing but blanks between. */
    private static final Pattern WORDS = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(\\p{L}{2,}(?: \\p{L}+){0,3}|[авиксоу])( \\1)+(?![\\p{L}\\p{N}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Said twice on purpose, though most of them take a hyphen then. */
    private static final Set<String> MEANT_IN_KAZAKH =
            Set.of("бір", "екі", "үш", "әр", "көп", "тең", "мың", "жүз", "жаңа", "тез", "жеке", "қайта", "сан");

    private static final Set<String> MEANT_IN_RUSSIAN = Set.of("еле", "чуть", "очень", "едва", "давно", "много");

    /** Short passages repeat by right: «Бар.», «Жоқ.». */
    private static final int SHORTEST_PASSAGE = 30;

    private static final int MOST_SENTENCES = 6;

    private Repetitions() {}

    static List<TextDoubt> in(String text, Language language) {
        List<TextDoubt> doubts = new ArrayList<>();
        for (Matcher words = WORDS.matcher(text); words.find(); ) {
            String once = words.group(1);
            if (!isMeant(once.toLowerCase(Locale.ROOT), language)) {
                doubts.add(TextDoubt.at(TextDoubtKind.DOUBLED_WORDS, text, words.start(), words.end(), once));
            }
        }
        doubts.addAll(passages(text));
        return doubts;
    }

    private static boolean isMeant(String word, Language language) {
        return switch (language) {
            case KK -> MEANT_IN_KAZAKH.contains(word);
            case RU -> MEANT_IN_RUSSIAN.contains(word);
        };
    }

    /** Blocks of one sentence and more that follow themselves; the longest is told, once. */
    private static List<TextDoubt> passages(String text) {
        List<Span> sentences = Passages.sentences(text);
        List<String> keys = sentences.stream()
                .map(sentence -> Letters.key(ListMarker.textOf(sentence.of(text))))
                .toList();
        List<TextDoubt> doubts = new ArrayList<>();
        for (int first = 0; first < keys.size(); first++) {
            for (int many = Math.min(MOST_SENTENCES, (keys.size() - first) / 2); many > 0; many--) {
                int second = first + many;
                List<String> block = keys.subList(first, second);
                if (String.join(" ", block).length() >= SHORTEST_PASSAGE
                        && block.equals(keys.subList(second, second + many))) {
                    int start = sentences.get(second).start();
                    int end = sentences.get(second + many - 1).end();
                    doubts.add(TextDoubt.at(TextDoubtKind.REPEATED_PASSAGE, text, start, end, ""));
                    first = second + many - 1;
                    break;
                }
            }
        }
        return doubts;
    }
}
