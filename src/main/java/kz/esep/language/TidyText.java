package kz.esep.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as it is archived: what nobody sees while typing is mended, every word and every line stays. The text as it was typed
 * is in the archived workbook.
 */
public final class TidyText {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern SCHWA = Pattern.compile("[\u0259\u018F]");

    private TidyText() {}

    /**
     * {@code text} in NFC, every word in one script ({@link Letters#inOneScript}), the Kazakh ә in every Cyrillic word and in
     * every word that can be one, lines without runs of spaces, blank lines gone.
     */
    public static String of(String text) {
        return WORD.matcher(Letters.inOneScript(lines(text)))
                .replaceAll(word -> Matcher.quoteReplacement(withKazakhSchwa(word.group())));
    }

    /** An address or several: as {@link #of}, but its letters stay, for each of them counts. */
    public static String lines(String text) {
        return text.lines()
                .map(Letters::oneLine)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** A word of an Azerbaijani name stays Latin; one whose letters all look Cyrillic was meant so. */
    private static String withKazakhSchwa(String word) {
        if (!SCHWA.matcher(word).find()) {
            return word;
        }
        if (CYRILLIC.matcher(word).find()) {
            return word.replace('\u0259', 'ә').replace('\u018F', 'Ә');
        }
        String cyrillic = Letters.inOneScript("ә" + word);
        return cyrillic.codePoints()
                        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)
                ? cyrillic.substring(1)
                : word;
    }
}
