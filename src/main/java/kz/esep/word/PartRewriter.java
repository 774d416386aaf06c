package kz.esep.word;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Hole;
import kz.esep.word.markup.Node;
import kz.esep.word.markup.Text;

/**
 * Moves the tags of a part to where they act. Each tag's characters are replaced by a hole that bears its number;
 * {@link FtlWriter} writes the tag there.
 */
final class PartRewriter {

    private final FtlCodes codes;
    private final Map<Integer, Scopes.Placement> placements;
    private final Map<Element, Node> lastAfterRow = new HashMap<>();
    private final Set<Element> vanishingRows = new LinkedHashSet<>();

    PartRewriter(FtlCodes codes, Map<Integer, Scopes.Placement> placements) {
        this.codes = codes;
        this.placements = placements;
    }

    /** Rewrites every paragraph of {@code paragraphs}, given with their tags in the order of the document. */
    void rewrite(Map<Element, List<Mark>> paragraphs) {
        paragraphs.forEach(this::paragraph);
        vanishingRows.forEach(Node::remove);
    }

    /** Rewrites a property: its text becomes text and tags in turn. */
    void property(Element property, List<Mark> marks) {
        String text = property.text();
        property.setText("");
        int done = 0;
        for (Mark mark : marks) {
            property.append(Text.of(text.substring(done, mark.tag().start())));
            property.append(codes.hole(mark));
            done = mark.tag().end();
        }
        property.append(Text.of(text.substring(done)));
    }

    private void paragraph(Element paragraph, List<Mark> marks) {
        if (BlankParagraph.isPossible(paragraph, marks, placements)) {
            BlankParagraph.guard(paragraph, codes);
        }
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            List<ParagraphText.Piece> pieces =
                    RunCuts.isolate(paragraph, mark.tag().start(), mark.tag().end());
            if (!mark.tag().isDirective()) {
                value(mark, pieces);
            } else {
                if (placementOf(mark) == Scopes.Placement.INLINE) {
                    pieces.get(0).run().insertBefore(codes.hole(mark));
                }
                RunCuts.remove(pieces);
            }
        }
        List<Mark> elsewhere = marks.stream()
                .filter(mark -> mark.tag().isDirective() && placementOf(mark) != Scopes.Placement.INLINE)
                .toList();
        elsewhere.forEach(mark -> moveOut(mark, paragraph));
        if (isSpare(paragraph, marks, elsewhere)) {
            paragraph.remove();
        }
    }

    private void value(Mark mark, List<ParagraphText.Piece> pieces) {
        Element first = pieces.get(0).element();
        Element text = first.alike("t");
        text.keepSpaces();
        text.append(codes.hole(mark));
        first.insertBefore(text);
        RunCuts.remove(pieces);
    }

    private void moveOut(Mark mark, Element paragraph) {
        switch (placementOf(mark)) {
            case PARAGRAPH -> paragraph.insertBefore(codes.hole(mark));
            case BEFORE_ROW -> row(paragraph).insertBefore(codes.hole(mark));
            case AFTER_ROW -> {
                Element row = row(paragraph);
                Hole hole = codes.hole(mark);
                lastAfterRow.getOrDefault(row, row).insertAfter(hole);
                lastAfterRow.put(row, hole);
            }
            case ROW -> {
                row(paragraph).insertBefore(codes.hole(mark));
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

    private Scopes.Placement placementOf(Mark mark) {
        return placements.getOrDefault(mark.number(), Scopes.Placement.INLINE);
    }

    private static Element row(Element paragraph) {
        return WordXml.enclosing(paragraph, "tr").orElseThrow();
    }
}
