package kz.esep.cycle;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.aarhus.Chapter;
import kz.esep.aarhus.SubQuestion;
import kz.esep.finding.Place;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.language.Letters;
import kz.esep.reference.RegionCode;

/**
 * A text that an office gives for a chapter, from a row of the sheet {@code aarhus}.
 *
 * @param region whose office; the country's for the central office
 * @param month of its workbook
 * @param chapter the chapter
 * @param paragraph as the office typed it; empty where it typed none
 * @param question the question it answers; none where it answers the chapter as a whole or the paragraph is none of its
 * @param seq its place among the office's texts there; empty where the office gave none
 * @param text in both languages; either may be empty
 * @param acts the acts it cites, as the office named them
 * @param urls the addresses it gives
 * @param strangeUrls what stands among them and is none
 * @param status how far it has come
 * @param place the row
 */
public record Contribution(
        RegionCode region,
        YearMonth month,
        Chapter chapter,
        String paragraph,
        Optional<SubQuestion> question,
        String seq,
        Bilingual text,
        String acts,
        List<WebAddress> urls,
        List<String> strangeUrls,
        TextStatus status,
        Place place) {

    /** What may be a Roman numeral, in letters of either script. */
    private static final Pattern ROMAN = Pattern.compile("(?<![\\p{L}\\p{N}])[ivxlcmіхсм]+(?![\\p{L}\\p{N}])");

    /** The sign of a number says something. */
    private static final Pattern MINUS = Pattern.compile("(?<![\\p{L}\\p{N}])-(?=\\d)");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Contribution {
        urls = List.copyOf(urls);
        strangeUrls = List.copyOf(strangeUrls);
    }

    /** Whether it says anything in words. */
    boolean hasText() {
        return !text.kk().isEmpty() || !text.ru().isEmpty();
    }

    /** Whether the paragraph that was typed is none of the chapter's. */
    boolean isMisplaced() {
        return !paragraph.isEmpty() && question.isEmpty();
    }

    /** What tells it from the office's other texts, months aside; a text without a place in the order has none but itself. */
    Object key() {
        String where = question.map(SubQuestion::paragraph).orElse(Letters.key(paragraph));
        return seq.isEmpty()
                ? List.of(region, chapter.number(), where, wording())
                : List.of(region, chapter.number(), where, "", seq.replaceFirst("^0+(?=\\d)", ""));
    }

    /** By which two texts are the same, whoever wrote them: letters, digits and their signs alone count. */
    Bilingual wording() {
        return new Bilingual(words(text.kk()), words(text.ru()));
    }

    /** Whether both say the same; a language that one of them lacks does not tell them apart. */
    boolean saysTheSameAs(Contribution other) {
        Bilingual own = wording();
        Bilingual others = other.wording();
        return Stream.of(Language.values())
                        .allMatch(language -> own.in(language).isEmpty()
                                || others.in(language).isEmpty()
                                || own.in(language).equals(others.in(language)))
                && Stream.of(Language.values())
                        .anyMatch(language ->
                                !own.in(language).isEmpty() && own.in(language).equals(others.in(language)));
    }

    private static String words(String text) {
        String signed = MINUS.matcher(Letters.key(text)).replaceAll("minus ").replace("%", " percent ");
        String plain = NO_WORD.matcher(signed).replaceAll(" ").strip();
        return ROMAN.matcher(plain).replaceAll(numeral -> Letters.inLatin(numeral.group()));
    }

    /** The same with other words. */
    Contribution saying(Bilingual other) {
        return new Contribution(
                region, month, chapter, paragraph, question, seq, other, acts, urls, strangeUrls, status, place);
    }

    boolean isOfOneWorkbookWith(Contribution other) {
        return month.equals(other.month) && place.file().equals(other.place.file());
    }

    /** Whether it says that there is nothing to say: no obstacles, no sites. */
    boolean isNone() {
        return hasText()
                && (text.kk().isEmpty() || NoneWord.is(text.kk()))
                && (text.ru().isEmpty() || NoneWord.is(text.ru()));
    }
}
