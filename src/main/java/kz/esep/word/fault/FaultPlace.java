package kz.esep.word.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;

/**
 * Where in a template a tag stands, as its author finds it in Word.
 *
 * @param part where in the document: {@code document}, {@code header1}, {@code footnotes}; as its entry is called
 * @param partName the same as its author would say it
 * @param headings the headings it stands under, the outermost first
 * @param cell the cell of a table it stands in
 * @param spot what bears the text
 * @param paragraph which paragraph of the part it stands in, from 0; -1 where it stands in none
 * @param text the text of the paragraph, the alternative text, the address
 * @param start where in it the tag begins
 * @param end the place after the tag's last letter
 */
public record FaultPlace(
        String part,
        Bilingual partName,
        List<String> headings,
        Optional<CellPlace> cell,
        Spot spot,
        int paragraph,
        String text,
        int start,
        int end) {

    private static final int AROUND = 70;
    private static final int HEADING_MOST = 60;

    public FaultPlace {
        headings = List.copyOf(headings);
    }

    /** What bears a text with tags. */
    public enum Spot {
        TEXT("", ""),
        TEXT_BOX("жазу өрісі", "надпись"),
        ATTRIBUTE("сурет мәтіні (балама мәтін)", "замещающий текст"),
        SCREEN_TIP("қалқымалы кеңес", "всплывающая подсказка"),
        ADDRESS("сілтеме мекенжайы", "адрес ссылки"),
        FIELD("өріс коды", "код поля");

        private final String kazakh;
        private final String russian;

        Spot(String kazakh, String russian) {
            this.kazakh = kazakh;
            this.russian = russian;
        }

        private String name(Language language) {
            return switch (language) {
                case KK -> kazakh;
                case RU -> russian;
            };
        }
    }

    /**
     * A cell of a table; all three are counted from 1.
     *
     * @param table which table of the part, those within others counted, too
     * @param row which row of it
     * @param cell which cell of the row
     */
    public record CellPlace(int table, int row, int cell) {}

    /** A part as a whole. */
    public static FaultPlace ofPart(String part, Bilingual name) {
        return new FaultPlace(part, name, List.of(), Optional.empty(), Spot.TEXT, -1, "", 0, 0);
    }

    /** The same place for another stretch of its text. */
    public FaultPlace from(int start, int end) {
        return new FaultPlace(part, partName, headings, cell, spot, paragraph, text, start, end);
    }

    /** The same place for another text that stands there. */
    public FaultPlace bearing(Spot spot, String text) {
        return new FaultPlace(part, partName, headings, cell, spot, paragraph, text, 0, 0);
    }

    /** The tag as it was typed. */
    public String tag() {
        return text.substring(start, end);
    }

    /** The text with the tag marked: {@code Ай: >>${mont.name}<< – есеп}; cut at both ends when long. */
    public String marked() {
        if (start == end) {
            return cut(text.strip(), true);
        }
        return (cut(text.substring(0, start), false) + ">>" + tag() + "<<" + cut(text.substring(end), true))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** {@code негізгі мәтін › «Нәтижелер» › 2-кесте, 3-жол, 1-ұяшық}. */
    public String words(Language language) {
        List<String> steps = new ArrayList<>();
        steps.add(partName.in(language));
        headings.forEach(heading -> steps.add("«" + shortened(heading) + "»"));
        cell.ifPresent(own -> steps.add(
                switch (language) {
                    case KK -> own.table() + "-кесте, " + own.row() + "-жол, " + own.cell() + "-ұяшық";
                    case RU -> "таблица " + own.table() + ", строка " + own.row() + ", ячейка " + own.cell();
                }));
        if (spot != Spot.TEXT) {
            steps.add(spot.name(language));
        }
        return String.join(" › ", steps);
    }

    private static String cut(String text, boolean keepStart) {
        if (text.length() <= AROUND) {
            return text;
        }
        return keepStart ? whole(text, 0, AROUND) + "…" : "…" + whole(text, text.length() - AROUND, text.length());
    }

    private static String shortened(String heading) {
        return heading.length() <= HEADING_MOST ? heading : whole(heading, 0, HEADING_MOST) + "…";
    }

    /** The stretch without a half of a letter at an end. */
    private static String whole(String text, int from, int to) {
        int begin = Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int finish = Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return text.substring(begin, finish);
    }
}
