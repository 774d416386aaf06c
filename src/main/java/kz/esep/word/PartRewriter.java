package kz.esep.word;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/**
 * Moves the tags of a part to where they act. Each tag's characters are replaced by a processing instruction that
 * bears its number; {@link FtlWriter} writes the tag there.
 */
final class PartRewriter {

    /** The target of the processing instructions that stand for tags. */
    static final String TAG = "esep-tag";

    private final Document document;
    private final Map<Integer, Scopes.Placement> placements;
    private final Map<Element, Node> lastAfterRow = new HashMap<>();
    private final Set<Element> vanishingRows = new LinkedHashSet<>();

    PartRewriter(Document document, Map<Integer, Scopes.Placement> placements) {
        this.document = document;
        this.placements = placements;
    }

    /** Rewrites every paragraph of {@code paragraphs}, given with their tags in the order of the document. */
    void rewrite(Map<Element, List<Mark>> paragraphs) {
        paragraphs.forEach(this::paragraph);
        vanishingRows.forEach(WordXml::remove);
    }

    /** Rewrites a property: its text becomes text and tags in turn. */
    void property(Element property, List<Mark> marks) {
        String text = property.getTextContent();
        property.setTextContent("");
        int done = 0;
        for (Mark mark : marks) {
            property.appendChild(
                    document.createTextNode(text.substring(done, mark.tag().start())));
            property.appendChild(instruction(mark));
            done = mark.tag().end();
        }
        property.appendChild(document.createTextNode(text.substring(done)));
    }

    private void paragraph(Element paragraph, List<Mark> marks) {
        if (BlankParagraph.isPossible(paragraph, marks, placements)) {
            BlankParagraph.guard(paragraph);
        }
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            List<ParagraphText.Piece> pieces =
                    RunCuts.isolate(paragraph, mark.tag().start(), mark.tag().end());
            if (!mark.tag().isDirective()) {
                value(mark, pieces);
            } else {
                if (placementOf(mark) == Scopes.Placement.INLINE) {
                    before(mark, (Element) pieces.get(0).element().getParentNode());
                }
                RunCuts.remove(pieces);
            }
        }
        List<Mark> elsewhere = marks.stream()
                .filter(mark -> mark.tag().isDirective() && placementOf(mark) != Scopes.Placement.INLINE)
                .toList();
        elsewhere.forEach(mark -> moveOut(mark, paragraph));
        if (isSpare(paragraph, marks, elsewhere)) {
            WordXml.remove(paragraph);
        }
    }

    private void value(Mark mark, List<ParagraphText.Piece> pieces) {
        Element first = pieces.get(0).element();
        Element text = document.createElementNS(WordXml.WORD, "w:t");
        RunCuts.keepSpaces(text);
        text.appendChild(instruction(mark));
        first.getParentNode().insertBefore(text, first);
        RunCuts.remove(pieces);
    }

    private void moveOut(Mark mark, Element paragraph) {
        switch (placementOf(mark)) {
            case PARAGRAPH -> before(mark, paragraph);
            case BEFORE_ROW -> before(mark, row(paragraph));
            case AFTER_ROW -> {
                Element row = row(paragraph);
                ProcessingInstruction instruction = instruction(mark);
                WordXml.insertAfter(instruction, lastAfterRow.getOrDefault(row, row));
                lastAfterRow.put(row, instruction);
            }
            case ROW -> {
                before(mark, row(paragraph));
                vanishingRows.add(row(paragraph));
            }
            case INLINE -> {}
        }
    }

    /** Whether its directives were all the paragraph held; a cell keeps its last paragraph nevertheless. */
    private static boolean isSpare(Element paragraph, List<Mark> marks, List<Mark> moved) {
        ParagraphText left = ParagraphText.of(paragraph);
        return moved.size() == marks.size()
                && left.text().isBlank()
                && !left.carriesMoreThanText()
                && !BlankParagraph.isOnlyOneOfCell(paragraph);
    }

    private void before(Mark mark, Element place) {
        place.getParentNode().insertBefore(instruction(mark), place);
    }

    private ProcessingInstruction instruction(Mark mark) {
        return document.createProcessingInstruction(TAG, Integer.toString(mark.number()));
    }

    private Scopes.Placement placementOf(Mark mark) {
        return placements.getOrDefault(mark.number(), Scopes.Placement.INLINE);
    }

    private static Element row(Element paragraph) {
        return WordXml.enclosing(paragraph, "tr").orElseThrow();
    }
}
