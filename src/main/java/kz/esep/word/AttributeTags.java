package kz.esep.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.word.fault.FaultPlace.Spot;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Node;
import kz.esep.word.markup.Text;

/**
 * Tags typed where Word keeps a text in an attribute: the alternative text and title of a picture or shape, in both
 * drawing languages, and the screen tip of a link.
 *
 * @param element that bears the attribute
 * @param namespace of the attribute
 * @param name of the attribute
 * @param text its value
 * @param marks the tags in it
 */
record AttributeTags(Element element, String namespace, String name, String text, List<Mark> marks) {

    /** FreeMarker is to write a value for an attribute: in one line, without elements. */
    private static final String LINE = "[#outputformat \"WordLine\"]";

    private static final String LINE_END = "[/#outputformat]";

    /** Tells complaints and gives numbers to tags. */
    interface Finder {
        List<Mark> marks(Element element, Spot spot, String text);
    }

    /** The attributes of {@code element} that hold tags. */
    static List<AttributeTags> of(Element element, Finder finder) {
        List<AttributeTags> found = new ArrayList<>();
        if (element.name().equals("docPr") || element.name().equals("cNvPr")) {
            find(element, "", "descr", Spot.ATTRIBUTE, finder, found);
            find(element, "", "title", Spot.ATTRIBUTE, finder, found);
        } else if (VmlXml.isOfVml(element)) {
            find(element, "", "alt", Spot.ATTRIBUTE, finder, found);
            find(element, "", "title", Spot.ATTRIBUTE, finder, found);
        } else if (WordXml.is(element, "hyperlink")) {
            find(element, element.namespace(), "tooltip", Spot.SCREEN_TIP, finder, found);
        }
        return found;
    }

    private static void find(
            Element element, String namespace, String name, Spot spot, Finder finder, List<AttributeTags> found) {
        Optional<String> text = element.attribute(namespace, name);
        if (text.isPresent()) {
            List<Mark> marks = finder.marks(element, spot, text.get());
            if (!marks.isEmpty()) {
                found.add(new AttributeTags(element, namespace, name, text.get(), marks));
            }
        }
    }

    /** The tag that is all the attribute holds, if it is one and shows a value: it names a picture or a chart. */
    Optional<Mark> onlyValue() {
        Tag first = marks.get(0).tag();
        boolean only = marks.size() == 1 && !first.isDirective() && text.strip().equals(first.typed());
        return only ? Optional.of(marks.get(0)) : Optional.empty();
    }

    /** Lets the tags act in the attribute. */
    void rewrite(FtlCodes codes) {
        List<Node> pieces = new ArrayList<>();
        int done = 0;
        for (Mark mark : marks) {
            Tag tag = mark.tag();
            pieces.add(Text.of(text.substring(done, tag.start())));
            pieces.add(tag.isDirective() ? codes.hole(mark) : codes.hole(mark, LINE + tag.source() + LINE_END));
            done = tag.end();
        }
        pieces.add(Text.of(text.substring(done)));
        element.setPieces(namespace, name, pieces);
    }

    /** Lets the attribute hold what FreeMarker makes of {@code expression}, a text. */
    static void fill(Element element, String namespace, String name, FtlCodes codes, String expression) {
        element.setPieces(namespace, name, List.of(codes.hole(LINE + "${" + expression + "}" + LINE_END)));
    }
}
