package kz.esep.aarhus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.Language;

/**
 * The letters behind the number of an order, which differ by language: Kazakh {@code 135-ө} and {@code 17-НҚ}, Russian
 * {@code 135-п}. НҚ stands in Russian texts too; ҰК stands nowhere.
 */
final class ActSuffixes {

    private static final Pattern NUMBER =
            Pattern.compile("№ ?[\\d/-]*\\d[ /-]?(?<suffix>[пөПӨ]|НК|ҰК|ҰҚ|НҚ)(?![\\p{L}])");

    private static final Map<String, String> KAZAKH_FOR =
            Map.of("п", "ө", "П", "Ө", "НК", "НҚ", "ҰК", "НҚ", "ҰҚ", "НҚ");

    private static final Map<String, String> RUSSIAN_FOR = Map.of("ө", "п", "Ө", "П", "ҰК", "НҚ", "ҰҚ", "НҚ");

    private ActSuffixes() {}

    static List<TextDoubt> in(String text, Language language) {
        Map<String, String> rightFor = switch (language) {
            case KK -> KAZAKH_FOR;
            case RU -> RUSSIAN_FOR;
        };
        List<TextDoubt> doubts = new ArrayList<>();
        for (Matcher number = NUMBER.matcher(text); number.find(); ) {
            String right = rightFor.get(number.group("suffix"));
            if (right != null) {
                String expected = text.substring(number.start(), number.start("suffix")) + right;
                doubts.add(TextDoubt.at(TextDoubtKind.ACT_SUFFIX, text, number.start(), number.end(), expected));
            }
        }
        return doubts;
    }
}
