package kz.esep.aarhus.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.Language;

/** Letters that do not belong where they stand: another language's, another script's. */
public final class ScriptDoubts {

    /** A Kazakh sentence of more words than that has one of its own letters: none of those in published reports had not. */
    private static final int WORDS_WITHOUT_KAZAKH_LETTERS = 8;

    private static final String KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    private static final Pattern KAZAKH = Pattern.compile("[" + KAZAKH_LETTERS + "]");
    private static final Pattern CYRILLIC_WORD = Pattern.compile("(?<![\\p{L}])[\\p{IsCyrillic}]{2,}(?![\\p{L}])");

    /** The suffix of an act, {@code 17-НҚ}, is the same in both languages. */
    private static final Pattern KAZAKH_WORDS = Pattern.compile("(?<![\\p{L}\\d/-])[\\p{L}-]*[" + KAZAKH_LETTERS
            + "][\\p{L}-]*(?: [\\p{L}-]*[" + KAZAKH_LETTERS + "][\\p{L}-]*)*+");

    private static final Pattern NAMES = Pattern.compile("\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Pattern MIXED =
            Pattern.compile("[\\p{L}]*(?:\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin})[\\p{L}]*");
    private static final Pattern LATIN_WITH_ENDING = Pattern.compile("(\\p{IsLatin}{2,})(\\p{IsCyrillic}{2,})");
    private static final Pattern SCHWA = Pattern.compile("[\u0259\u018F]");
    private static final Pattern QUOTED = Pattern.compile("[«“„\"][^«»“”„\"\\n]{1,60}[»”“\"]");

    private ScriptDoubts() {}

    /** Those of {@code text}, which is in {@code language}, in the order of the text. */
    public static List<TextDoubt> in(String text, Language language) {
        String plain = Addresses.blanked(text);
        List<Placed> doubts = new ArrayList<>(words(plain));
        switch (language) {
            case KK -> doubts.addAll(russianSentences(plain));
            case RU -> doubts.addAll(kazakhWords(plain));
        }
        doubts.sort(Comparator.comparingInt(Placed::place));
        return doubts.stream().map(Placed::doubt).toList();
    }

    private record Placed(int place, TextDoubt doubt) {}

    private static List<Placed> words(String text) {
        List<Placed> doubts = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            String seen = word.group();
            if (SCHWA.matcher(seen).find()) {
                String expected = seen.replace('\u0259', 'ә').replace('\u018F', 'Ә');
                doubts.add(placed(TextDoubtKind.LATIN_SCHWA, text, word, expected));
            } else if (MIXED.matcher(seen).matches()) {
                Matcher ending = LATIN_WITH_ENDING.matcher(seen);
                String expected = ending.matches() ? ending.group(1) + "-" + ending.group(2) : "";
                doubts.add(placed(TextDoubtKind.MIXED_SCRIPT, text, word, expected));
            }
        }
        return doubts;
    }

    private static Placed placed(TextDoubtKind kind, String text, Matcher found, String expected) {
        return new Placed(found.start(), TextDoubt.at(kind, text, found.start(), found.end(), expected));
    }

    /** Names in quotation marks may be Russian; what stands around them may not. */
    private static List<Placed> russianSentences(String text) {
        return Passages.sentences(text).stream()
                .filter(sentence -> !KAZAKH.matcher(sentence.of(text)).find())
                .filter(sentence -> CYRILLIC_WORD
                                .matcher(withoutQuotations(sentence.of(text)))
                                .results()
                                .count()
                        > WORDS_WITHOUT_KAZAKH_LETTERS)
                .map(sentence -> new Placed(
                        sentence.start(),
                        TextDoubt.at(TextDoubtKind.RUSSIAN_IN_KAZAKH, text, sentence.start(), sentence.end(), "")))
                .toList();
    }

    /** Names may be Kazakh: what stands in quotation marks, and Жетісу, which is written so in Russian too. */
    private static List<Placed> kazakhWords(String text) {
        List<Placed> doubts = new ArrayList<>();
        for (Matcher words = KAZAKH_WORDS.matcher(withoutQuotations(text)); words.find(); ) {
            if (!NAMES.matcher(words.group()).matches()) {
                doubts.add(placed(TextDoubtKind.KAZAKH_IN_RUSSIAN, text, words, ""));
            }
        }
        return doubts;
    }

    private static String withoutQuotations(String text) {
        return QUOTED.matcher(text)
                .replaceAll(quoted -> " ".repeat(quoted.group().length()));
    }
}
