package kz.esep.cycle;

import java.util.regex.Pattern;
import kz.esep.language.Letters;

/** How offices say that there is nothing: no obstacles, no sites. */
final class NoneWord {

    private static final Pattern KAZAKH = Pattern.compile(
            "(?:ешқандай )?(?:(?:кедергі|қиындық|сайт|веб-сайт)(?:лер|лар|тар)?"
                    + "(?: мен [\\p{L}-]+)? ?)?(?:(?:болған|анықталған|туындаған|кездескен|байқалған|тіркелген) )?(?:жоқ|жок)");
    private static final Pattern RUSSIAN = Pattern.compile("(?:каких-либо |никаких )?"
            + "(?:(?:препятстви[йяе]|затруднени[йяе]|трудност(?:ей|и)|сайт(?:ов|ы)|веб-сайт(?:ов|ы)) ?)?"
            + "(?:нет|не (?:было|имеется|имелось|выявлен[оы]?|встретилось|встречалось|возник(?:ло|али|ало)|обнаружен[оы]?"
            + "|отмечалось|зафиксировано)|отсутству(?:ют|ет))");
    private static final Pattern AROUND = Pattern.compile("^[-•–*]\\s*|[.!;]+$");

    private NoneWord() {}

    /** Whether {@code text} says nothing else. */
    static boolean is(String text) {
        String key = AROUND.matcher(Letters.key(text)).replaceAll("");
        return KAZAKH.matcher(key).matches() || RUSSIAN.matcher(key).matches();
    }
}
