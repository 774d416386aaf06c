package kz.esep.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.Bilingual;

/**
 * A part of the package in which tags are read.
 *
 * @param entry the name of the ZIP entry
 * @param kind what it is
 */
record PartRole(String entry, Kind kind) {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})\\.\\w+$");

    /** What a part is, and what its author would call it. */
    enum Kind {
        DOCUMENT("негізгі мәтін", "основной текст"),
        HEADER("жоғарғы колонтитул", "верхний колонтитул"),
        FOOTER("төменгі колонтитул", "нижний колонтитул"),
        FOOTNOTES("бет соңындағы сілтемелер", "сноски"),
        ENDNOTES("құжат соңындағы сілтемелер", "концевые сноски"),
        CHART("диаграмма", "диаграмма"),
        CORE_PROPERTIES("құжаттың қасиеттері", "свойства документа"),
        OTHER_PROPERTIES("құжаттың қасиеттері", "свойства документа");

        private final String kazakh;
        private final String russian;

        Kind(String kazakh, String russian) {
            this.kazakh = kazakh;
            this.russian = russian;
        }

        /** With {@code end} behind it. */
        private Bilingual name(String end) {
            return new Bilingual(kazakh + end, russian + end);
        }

        /** Whether a document may have several, which programs number. */
        private boolean isNumbered() {
            return this == HEADER || this == FOOTER || this == CHART;
        }
    }

    /** How its author would call it. */
    Bilingual name() {
        Matcher number = NUMBER.matcher(entry);
        return kind.name(kind.isNumbered() && number.find() ? " " + number.group(1) : "");
    }

    /** How its author would call the note {@code number} of it. */
    Bilingual nameOfNote(int number) {
        return kind == Kind.FOOTNOTES
                ? new Bilingual("бет соңындағы " + number + "-сілтеме", "сноска " + number)
                : new Bilingual("құжат соңындағы " + number + "-сілтеме", "концевая сноска " + number);
    }

    /** Whether it holds foot- or endnotes. */
    boolean isOfNotes() {
        return kind == Kind.FOOTNOTES || kind == Kind.ENDNOTES;
    }

    /** Whether its tags stand in lines of plain text instead of paragraphs: they can repeat and leave out text only. */
    boolean isPlain() {
        return isProperties() || isChart();
    }

    boolean isDocument() {
        return kind == Kind.DOCUMENT;
    }

    /** Whether it is a chart, whose titles may hold tags. */
    boolean isChart() {
        return kind == Kind.CHART;
    }

    /** Whether the part holds fields of plain text instead of paragraphs. */
    boolean isProperties() {
        return isCoreProperties() || kind == Kind.OTHER_PROPERTIES;
    }

    boolean isCoreProperties() {
        return kind == Kind.CORE_PROPERTIES;
    }
}
