package kz.esep.word;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.Bilingual;

/**
 * A part of the package in which tags are read.
 *
 * @param entry the name of the ZIP entry
 * @param words what it is, in a word and a number
 */
record PartRole(String entry, String words) {

    /** The entry of the text itself. */
    static final String DOCUMENT = "word/document.xml";

    private static final Pattern TEXT = Pattern.compile("word/(document|header|footer|footnotes|endnotes)(\\d*)\\.xml");
    private static final Pattern CHART = Pattern.compile("word/charts/chart(\\d*)\\.xml");
    private static final Pattern PROPERTIES = Pattern.compile("docProps/(core|app|custom)\\.xml");

    private static final Map<String, Bilingual> KINDS = Map.of(
            "document", new Bilingual("негізгі мәтін", "основной текст"),
            "header", new Bilingual("жоғарғы колонтитул", "верхний колонтитул"),
            "footer", new Bilingual("төменгі колонтитул", "нижний колонтитул"),
            "footnotes", new Bilingual("бет соңындағы сілтемелер", "сноски"),
            "endnotes", new Bilingual("құжат соңындағы сілтемелер", "концевые сноски"),
            "chart", new Bilingual("диаграмма", "диаграмма"),
            "properties", new Bilingual("құжаттың қасиеттері", "свойства документа"));

    static Optional<PartRole> of(String entry) {
        Matcher text = TEXT.matcher(entry);
        if (text.matches()) {
            return Optional.of(new PartRole(entry, (text.group(1) + " " + text.group(2)).strip()));
        }
        Matcher chart = CHART.matcher(entry);
        if (chart.matches()) {
            return Optional.of(new PartRole(entry, "chart " + chart.group(1)));
        }
        Matcher properties = PROPERTIES.matcher(entry);
        return properties.matches()
                ? Optional.of(new PartRole(entry, "properties " + properties.group(1)))
                : Optional.empty();
    }

    /** How its author would call it. */
    Bilingual name() {
        String number = words.replaceAll("\\D", "");
        Bilingual kind = KINDS.getOrDefault(words.split(" ", 2)[0], Bilingual.alike(words));
        return number.isEmpty() ? kind : new Bilingual(kind.kk() + " " + number, kind.ru() + " " + number);
    }

    /** Whether its tags stand in lines of plain text instead of paragraphs: they can repeat and leave out text only. */
    boolean isPlain() {
        return isProperties() || isChart();
    }

    /** Whether it is a chart, whose titles may hold tags. */
    boolean isChart() {
        return entry.startsWith("word/charts/");
    }

    /** Whether the part holds fields of plain text instead of paragraphs. */
    boolean isProperties() {
        return entry.startsWith("docProps/");
    }

    boolean isCoreProperties() {
        return entry.equals("docProps/core.xml");
    }
}
