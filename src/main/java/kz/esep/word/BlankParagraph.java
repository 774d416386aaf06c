package kz.esep.word;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * A paragraph all of whose text stands in conditions and lists would be left blank when none of them shows. It is put
 * between two characters that XML does not know, by which {@link RenderedXml} finds it again.
 */
final class BlankParagraph {

    static final char BEGIN = '\uFFFE';
    static final char END = '\uFFFF';

    private BlankParagraph() {}

    static boolean isPossible(Element paragraph, List<Mark> marks, Map<Integer, Scopes.Placement> placements) {
        ParagraphText view = ParagraphText.of(paragraph);
        StringBuilder always = new StringBuilder();
        int depth = 0;
        int done = 0;
        for (Mark mark : marks) {
            if (depth == 0) {
                always.append(view.text(), done, mark.tag().start());
            }
            done = mark.tag().end();
            if (mark.tag().kind() == Tag.Kind.VALUE && depth == 0) {
                return false;
            }
            boolean inline = placements.get(mark.number()) == Scopes.Placement.INLINE;
            depth += inline ? step(mark) : 0;
        }
        boolean hasBlock = marks.stream()
                .anyMatch(mark ->
                        mark.tag().kind() == Tag.Kind.OPEN && placements.get(mark.number()) == Scopes.Placement.INLINE);
        always.append(view.text(), done, view.text().length());
        return hasBlock && always.toString().isBlank() && !view.carriesMoreThanText() && !isOnlyOneOfCell(paragraph);
    }

    static void guard(Element paragraph) {
        var document = paragraph.getOwnerDocument();
        paragraph.getParentNode().insertBefore(document.createTextNode(String.valueOf(BEGIN)), paragraph);
        WordXml.insertAfter(document.createTextNode(String.valueOf(END)), paragraph);
    }

    static boolean isOnlyOneOfCell(Element paragraph) {
        return WordXml.is(paragraph.getParentNode(), "tc")
                && WordXml.children(paragraph.getParentNode(), "p").size() == 1;
    }

    private static int step(Mark mark) {
        return switch (mark.tag().kind()) {
            case OPEN -> 1;
            case CLOSE -> -1;
            case VALUE, MIDDLE, SINGLE -> 0;
        };
    }
}
