package kz.esep.aarhus.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.esep.language.Language;

/** Small numbers in words, which one language may write where the other has digits. */
final class SpokenNumber {

    private static final List<Pattern> KAZAKH = patterns(
            "бір",
            "екі",
            "үш",
            "төрт",
            "бес",
            "алты",
            "жеті",
            "сегіз",
            "тоғыз",
            "он(?!дай|да|ы|ың|лайн)",
            "он бір",
            "он екі");
    private static final List<Pattern> RUSSIAN = patterns(
            "одн|один|перв",
            "дв[аеу]|втор|об[ае]",
            "тр[иеё]",
            "четыр|четвёр|четвер",
            "пят",
            "шест",
            "сем[ьи]|седьм",
            "восьм|восем",
            "девят",
            "десят",
            "одиннадцат",
            "двенадцат");

    private SpokenNumber() {}

    /** Whether {@code text} may have {@code number} in words. */
    static boolean isIn(String text, String number, Language language) {
        if (!number.matches("[0-9]{1,2}")) {
            return false;
        }
        List<Pattern> words = language == Language.KK ? KAZAKH : RUSSIAN;
        int value = Integer.parseInt(number);
        return value >= 1
                && value <= words.size()
                && words.get(value - 1).matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static List<Pattern> patterns(String... beginnings) {
        return List.of(beginnings).stream()
                .map(beginning -> Pattern.compile("(?<![\\p{L}])(?:" + beginning + ")"))
                .toList();
    }
}
