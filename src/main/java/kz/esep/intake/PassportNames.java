package kz.esep.intake;

import java.util.Set;
import java.util.regex.Pattern;
import kz.esep.language.Letters;

/** What people type into the passport's lines for names when they have none at hand. */
final class PassportNames {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern ONE_LETTER_AGAIN_AND_AGAIN = Pattern.compile("(\\p{L})\\1*");
    private static final Set<String> SAMPLES = Set.of(
            "фио",
            "аты жөні",
            "тегі аты",
            "исполнитель",
            "исполнитель должность",
            "должность",
            "орындаушы",
            "орындаушы лауазымы",
            "орындаушы лауазымы исполнитель должность",
            "лауазымы",
            "ұсынған орган",
            "представивший орган",
            "ұсынған орган представивший орган",
            "тест",
            "test",
            "үлгі",
            "образец",
            "нет",
            "жоқ");

    /** A name has more. */
    private static final int LETTERS_FEWEST = 2;

    private PassportNames() {}

    /** Whether {@code typed} is no name: only digits or signs, one letter, the label of the line, a sample. */
    static boolean isNone(String typed) {
        String words = Letters.key(typed)
                .replace(".", "")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
        return LETTER.matcher(words).results().count() < LETTERS_FEWEST
                || ONE_LETTER_AGAIN_AND_AGAIN.matcher(words).matches()
                || SAMPLES.contains(words)
                || NoDataMark.isMark(typed);
    }
}
