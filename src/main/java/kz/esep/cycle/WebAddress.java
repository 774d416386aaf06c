package kz.esep.cycle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The address of a site, in the one form by which two spellings are the same: without scheme, {@code www.}, a slash or full stop
 * at its end, the name of the host in small letters.
 *
 * <pre>{@code
 * WebAddress.in("http://www.Ecogeo.gov.kz/ , adilet.zan.kz.");  // ecogeo.gov.kz and adilet.zan.kz
 * }</pre>
 *
 * @param value the address in that form
 */
public record WebAddress(String value) {

    private static final Pattern SPELT = Pattern.compile(
            "(?i)(?:[a-z]+://)?(?:www\\.)?(?<host>[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}(?::\\d+)?)(?<rest>[/?#]\\S*)?");

    /** Blanks, and commas that are no part of an address with parameters. */
    private static final Pattern SEPARATOR = Pattern.compile("[\\s;]+|,(?!\\d)");

    /** The end of a line within an address: its hyphen is its own. */
    private static final Pattern BROKEN = Pattern.compile("(?<=[a-z0-9])-\\s*\\R\\s*(?=[a-z0-9-]+\\.)");

    private static final String AT_ENDS = "./,()<>«»\"'";

    /** The addresses that {@code text} lists, with blanks, commas, semicolons or line ends between; numbers and words are none. */
    static List<WebAddress> in(String text) {
        return words(text).flatMap(word -> find(word).stream()).distinct().toList();
    }

    /** What {@code text} lists that is no address, but for numbers of lists and bullets. */
    static List<String> strange(String text) {
        return words(text)
                .filter(word -> find(word).isEmpty() && word.codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    private static Stream<String> words(String text) {
        return SEPARATOR.splitAsStream(BROKEN.matcher(text).replaceAll("-")).filter(word -> !word.isEmpty());
    }

    /** The address that is spelt so; none where it is none. */
    static Optional<WebAddress> find(String spelt) {
        int begin = 0;
        int end = spelt.length();
        while (end > begin && AT_ENDS.indexOf(spelt.charAt(end - 1)) >= 0) {
            end--;
        }
        while (begin < end && AT_ENDS.indexOf(spelt.charAt(begin)) >= 0) {
            begin++;
        }
        Matcher matcher = SPELT.matcher(spelt.substring(begin, end));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group("rest");
        return Optional.of(new WebAddress(matcher.group("host").toLowerCase(Locale.ROOT) + (rest == null ? "" : rest)));
    }

    @Override
    public String toString() {
        return value;
    }
}
