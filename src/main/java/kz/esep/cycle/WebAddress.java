package kz.esep.cycle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern SPELT = Pattern.compile("(?i)(?:[a-z]+://)?(?:www\\.)?(?<host>[^/?#\\s]+)(?<rest>.*)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");

    /** The end of a line within an address: its hyphen is its own. */
    private static final Pattern BROKEN = Pattern.compile("-\\s*\\R\\s*");

    private static final String AT_ENDS = "./";

    /** The addresses that {@code text} lists, with blanks, commas, semicolons or line ends between. */
    static List<WebAddress> in(String text) {
        return Arrays.stream(SEPARATOR.split(BROKEN.matcher(text).replaceAll("-")))
                .filter(one -> one.indexOf('.') > 0)
                .map(WebAddress::of)
                .distinct()
                .toList();
    }

    /** The one that is spelt so. */
    static WebAddress of(String spelt) {
        String bare = spelt;
        while (!bare.isEmpty() && AT_ENDS.indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        Matcher matcher = SPELT.matcher(bare);
        return matcher.matches()
                ? new WebAddress(matcher.group("host").toLowerCase(Locale.ROOT) + matcher.group("rest"))
                : new WebAddress(bare);
    }

    @Override
    public String toString() {
        return value;
    }
}
