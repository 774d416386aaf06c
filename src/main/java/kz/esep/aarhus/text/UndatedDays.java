package kz.esep.aarhus.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.aarhus.text.Passages.Span;
import kz.esep.language.WrittenDate;

/** Days whose year nobody can tell some years later. */
final class UndatedDays {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?![0-9])");

    /** Days of every year, and of a year that is told by words. */
    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "жыл сайын|жылда(?!\\p{L})|тоқсан сайын|ай сайын|осы жыл|сол жыл|аталған жыл|ағымдағы жыл|(?:келесі|өткен|алдыңғы|кейінгі) жыл"
                    + "|есепті жыл|есепті тоқсан|(?:дүниежүзілік|бүкіләлемдік|халықаралық)[^.]* күн|мереке| күні(?:»| ?[–—(])"
                    + "|ежегодн|каждый год|каждого (?:года|месяца|квартала)|ежеквартальн|ежемесячн|(?:этого|того|текущего|отч[её]тного"
                    + "|следующего|предыдущего|прошлого) (?:же )?(?:года|квартала)|год[ау]?, следующ|(?:всемирн|международн)[^.]* ден|"
                    + "(?:всемирн|международн)[^.]* дн[яюе]|праздник|[«(]день ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private UndatedDays() {}

    /** Those of {@code text}; the year of a list may stand in the line that leads to it. */
    static List<TextDoubt> in(String text) {
        List<WrittenDate> undated = WrittenDate.in(text).stream()
                .filter(date -> date.year().isEmpty())
                .toList();
        if (undated.isEmpty()) {
            return List.of();
        }
        return Passages.sentences(text).stream()
                .flatMap(sentence -> in(sentence, undated, text))
                .map(date -> TextDoubt.at(TextDoubtKind.DATE_WITHOUT_YEAR, text, date.start(), date.end(), ""))
                .toList();
    }

    private static Stream<WrittenDate> in(Span sentence, List<WrittenDate> undated, String text) {
        List<WrittenDate> days = undated.stream()
                .filter(date -> date.start() >= sentence.start() && date.start() < sentence.end())
                .toList();
        boolean told = days.isEmpty() || tellsYear(sentence.of(text)) || tellsYear(leadOf(text, sentence.start()));
        return told ? Stream.empty() : days.stream();
    }

    private static boolean tellsYear(String sentence) {
        return YEAR.matcher(sentence).find() || WITHOUT_YEAR.matcher(sentence).find();
    }

    /** The last line before the list of the item in which {@code place} lies; empty outside of lists. */
    private static String leadOf(String text, int place) {
        List<Span> lines = Passages.lines(text);
        int index = lines.size() - 1;
        while (lines.get(index).start() > place) {
            index--;
        }
        int lead = index;
        while (lead >= 0 && ListMarker.isItem(lines.get(lead).of(text))) {
            lead--;
        }
        return lead < 0 || lead == index ? "" : lines.get(lead).of(text);
    }
}
