package kz.esep.word;

import java.util.List;
import java.util.stream.Collectors;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Node;

/** The titles of a chart and of its axes, line by line. A line with tags takes the look of its first letter. */
final class ChartTitle {

    private ChartTitle() {}

    /** The lines that somebody typed into the chart below {@code root}. */
    static List<Element> lines(Element root) {
        return DrawingXml.descendants(root, "rich").stream()
                .flatMap(text -> DrawingXml.descendants(text, "p").stream())
                .toList();
    }

    static String text(Element line) {
        return texts(line).stream().map(Element::text).collect(Collectors.joining());
    }

    /** The element that shows the whole text of {@code line} from now on. */
    static Element gathered(Element line) {
        String text = text(line);
        List<Element> texts = texts(line);
        texts.stream().skip(1).forEach(rest -> rest.parent().ifPresent(Node::remove));
        Element first = texts.get(0);
        first.setText(text);
        return first;
    }

    private static List<Element> texts(Element line) {
        return DrawingXml.descendants(line, "t");
    }
}
