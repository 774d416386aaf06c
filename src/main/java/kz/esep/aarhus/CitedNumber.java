package kz.esep.aarhus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.Letters;
import kz.esep.language.WrittenDate;

/**
 * The number of an act in a text, with the date that stands nearest to it.
 *
 * @param act what they say
 * @param start where the number begins in the text, its sign included
 * @param end where its digits end
 */
public record CitedNumber(ActReference act, int start, int end) {

    /** How far a date may stand from its number, in characters. */
    private static final int FAR = 60;

    /** Behind a sign, which may be a Latin letter; a law's number shows itself by the convocation of parliament: 383-V. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:№|(?<![\\p{L}])n(?:o\\.?)?) ?(?<signed>[0-9]+)|(?<![\\p{L}0-9-])(?<law>[0-9]+)-[ivx]+(?![\\p{L}])");

    /**
     * Those of {@code text} in their order; a number without a date near it is passed over. Places are those of the text if it
     * is tidy, as archived texts are.
     */
    public static List<CitedNumber> in(String text) {
        String key = Letters.key(text);
        List<WrittenDate> dates = WrittenDate.in(key).stream()
                .filter(date -> date.date().isPresent())
                .toList();
        List<CitedNumber> cited = new ArrayList<>();
        for (Matcher number = NUMBER.matcher(key); number.find(); ) {
            String digits = number.group("signed") == null ? number.group("law") : number.group("signed");
            dates.stream()
                    .filter(date -> distance(date, number) <= FAR)
                    .min(Comparator.comparingInt(date -> distance(date, number)))
                    .flatMap(WrittenDate::date)
                    .ifPresent(date -> cited.add(of(date, digits, number)));
        }
        return cited;
    }

    private static CitedNumber of(LocalDate date, String digits, Matcher number) {
        return new CitedNumber(new ActReference(date, digits), number.start(), number.end());
    }

    private static int distance(WrittenDate date, Matcher number) {
        return number.start() >= date.end() ? number.start() - date.end() : Math.max(0, date.start() - number.end());
    }
}
