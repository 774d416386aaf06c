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
    private final Map<Integer, Placement> placements;
    private final Map<Element, Node> lastAfter = new HashMap<>();
    private final Set<Element> vanishing = new LinkedHashSet<>();

    PartRewriter(FtlCodes codes, Map<Integer, Placement> placements) {
        this.codes = codes;
        this.placements = placements;
    }

    /** Rewrites every paragraph of {@code paragraphs}, given with their tags in the order of the document. */
    void rewrite(Map<Element, List<Mark>> paragraphs) {
        paragraphs.forEach(this::paragraph);
        vanishing.forEach(Node::remove);
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
                if (placementOf(mark).isInText()) {
                    pieces.get(0).run().insertBefore(codes.hole(mark));
                }
                RunCuts.remove(pieces);
            }
        }
        List<Mark> elsewhere = marks.stream()
                .filter(mark -> mark.tag().isDirective() && !placementOf(mark).isInText())
                .toList();
        elsewhere.forEach(this::moveOut);
        if (isSpare(paragraph, marks, elsewhere)) {
            vanishing.add(paragraph);
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

    private void moveOut(Mark mark) {
        Placement placement = placementOf(mark);
        Element target = placement.target().orElseThrow();
        Hole hole = codes.hole(mark);
        switch (placement.where()) {
            case BEFORE -> target.insertBefore(hole);
            case AFTER -> {
                lastAfter.getOrDefault(target, target).insertAfter(hole);
                lastAfter.put(target, hole);
            }
            case INSTEAD -> {
                target.insertBefore(hole);
                if (WordXml.is(target, "tr")) {
                    vanishing.add(target);
                }
            }
            case IN_TEXT -> {}
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

    private Placement placementOf(Mark mark) {
        return placements.getOrDefault(mark.number(), Placement.IN_TEXT);
    }
}
