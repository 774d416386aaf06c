package kz.esep.cycle;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.esep.language.Bilingual;

/** The lines of a text: paragraphs and items of lists. */
public final class TextLines {

    /** A bullet, or a number or letter with a parenthesis behind it. */
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—•·*−▪]+\\s*)+");

    private TextLines() {}

    /**
     * A line.
     *
     * @param text what it says, without a bullet
     * @param isItem whether a bullet stands before it
     */
    public record Line(String text, boolean isItem) {}

    /** The lines of {@code text} that say anything. */
    public static List<Line> of(String text) {
        return text.lines()
                .map(String::strip)
                .map(line -> new Line(
                        BULLET.matcher(line).replaceFirst("").strip(),
                        BULLET.matcher(line).find()))
                .filter(line -> line.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /**
     * {@code text} line by line where each line is a thing of its own, said in both languages: as many lines in both, all of
     * them items or none. Else as it is, as a sentence with its list belongs together.
     */
    static List<Bilingual> pairs(Bilingual text) {
        List<Line> kazakh = of(text.kk());
        List<Line> russian = of(text.ru());
        long items = kazakh.stream().filter(Line::isItem).count();
        if (kazakh.size() != russian.size() || (items != 0 && items != kazakh.size())) {
            return List.of(text);
        }
        return IntStream.range(0, kazakh.size())
                .mapToObj(at ->
                        new Bilingual(kazakh.get(at).text(), russian.get(at).text()))
                .toList();
    }
}
