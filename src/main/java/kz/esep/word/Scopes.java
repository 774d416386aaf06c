package kz.esep.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Node;

/**
 * Decides what the blocks of a part repeat or leave out: text within a paragraph, whole paragraphs and tables, the row
 * they stand in, or rows between rows that hold nothing but directives.
 */
final class Scopes {

    /** What becomes of a directive's place. */
    enum Placement {
        /** The directive acts where it stands, in the text. */
        INLINE,
        /** Its paragraph gives way to it. */
        PARAGRAPH,
        /** It acts before the row it stands in. */
        BEFORE_ROW,
        /** It acts after the row it stands in. */
        AFTER_ROW,
        /** Its row gives way to it. */
        ROW
    }

    private final PartRole part;
    private final Set<Element> bareParagraphs = new HashSet<>();
    private final Map<Element, List<Mark>> marksOfParagraph = new HashMap<>();
    private final Map<Integer, Placement> placements = new HashMap<>();

    private Scopes(PartRole part) {
        this.part = part;
    }

    /** The placement of every directive, by its number; blocks that fit none are told to {@code complaints}. */
    static Map<Integer, Placement> resolve(List<Mark> marks, List<Block> blocks, PartComplaints complaints) {
        Scopes scopes = new Scopes(complaints.part());
        scopes.look(marks);
        for (Block block : blocks) {
            if (!scopes.place(block)) {
                complaints.about(
                        TemplateFault.Kind.WRONG_SCOPE,
                        block.open(),
                        "the block must begin and end in one paragraph, or stand alone in paragraphs of the same level,"
                                + " or in cells of one row, or alone in rows of one table");
            }
        }
        marks.stream().filter(mark -> mark.tag().kind() == Tag.Kind.SINGLE).forEach(scopes::placeSingle);
        return scopes.placements;
    }

    private void look(List<Mark> marks) {
        marks.forEach(mark -> marksOfParagraph
                .computeIfAbsent(mark.paragraph(), paragraph -> new ArrayList<>())
                .add(mark));
        if (!part.isProperties()) {
            marksOfParagraph.forEach((paragraph, own) -> {
                if (holdsOnlyDirectives(paragraph, own)) {
                    bareParagraphs.add(paragraph);
                }
            });
        }
    }

    private static boolean holdsOnlyDirectives(Element paragraph, List<Mark> marks) {
        ParagraphText view = ParagraphText.of(paragraph);
        StringBuilder rest = new StringBuilder(view.text());
        for (int i = marks.size() - 1; i >= 0; i--) {
            Tag tag = marks.get(i).tag();
            if (!tag.isDirective()) {
                return false;
            }
            rest.delete(tag.start(), tag.end());
        }
        return rest.toString().isBlank() && !view.carriesMoreThanText();
    }

    private boolean place(Block block) {
        if (isInline(block)) {
            boolean alone = bareParagraphs.contains(block.open().paragraph());
            return put(block, alone ? aloneIn(block.open()) : Placement.INLINE);
        }
        if (isOfRows(block)) {
            return put(block, Placement.ROW);
        }
        if (isOfParagraphs(block)) {
            return put(block, Placement.PARAGRAPH);
        }
        return isOfOneRow(block) && putAroundRow(block);
    }

    private void placeSingle(Mark mark) {
        boolean alone = bareParagraphs.contains(mark.paragraph());
        placements.put(mark.number(), alone ? aloneIn(mark) : Placement.INLINE);
    }

    private Placement aloneIn(Mark mark) {
        return bareRow(mark).isPresent() ? Placement.ROW : Placement.PARAGRAPH;
    }

    private boolean put(Block block, Placement placement) {
        block.marks().forEach(mark -> placements.put(mark.number(), placement));
        return true;
    }

    private boolean putAroundRow(Block block) {
        placements.put(block.open().number(), Placement.BEFORE_ROW);
        placements.put(block.marks().get(1).number(), Placement.AFTER_ROW);
        return true;
    }

    private boolean isInline(Block block) {
        return same(block, Mark::paragraph)
                && (part.isProperties()
                        || same(block, mark -> runOf(mark).parent().orElseThrow()));
    }

    private boolean isOfParagraphs(Block block) {
        return block.marks().stream().allMatch(mark -> bareParagraphs.contains(mark.paragraph()))
                && same(block, mark -> mark.paragraph().parent().orElseThrow());
    }

    private boolean isOfRows(Block block) {
        return block.marks().stream().allMatch(mark -> bareRow(mark).isPresent())
                && same(block, mark -> bareRow(mark).orElseThrow().parent().orElseThrow());
    }

    private static boolean isOfOneRow(Block block) {
        return !block.hasMiddle()
                && block.marks().stream()
                        .allMatch(mark ->
                                WordXml.enclosing(mark.paragraph(), "tr").isPresent())
                && same(block, mark -> WordXml.enclosing(mark.paragraph(), "tr").orElseThrow())
                && (!same(
                                block,
                                mark -> WordXml.enclosing(mark.paragraph(), "tc")
                                        .orElseThrow())
                        || hasOneCell(WordXml.enclosing(block.open().paragraph(), "tr")
                                .orElseThrow()));
    }

    private static boolean hasOneCell(Element row) {
        return WordXml.children(row, "tc").size() == 1;
    }

    /** The row the mark stands in, when directives are all that row holds. */
    private Optional<Element> bareRow(Mark mark) {
        return WordXml.enclosing(mark.paragraph(), "tr")
                .filter(row -> WordXml.descendants(row, "p").stream()
                        .allMatch(paragraph -> bareParagraphs.contains(paragraph) || isEmpty(paragraph)));
    }

    private static boolean isEmpty(Element paragraph) {
        ParagraphText view = ParagraphText.of(paragraph);
        return view.text().isBlank() && !view.carriesMoreThanText();
    }

    private static Element runOf(Mark mark) {
        return ParagraphText.of(mark.paragraph()).pieces().stream()
                .filter(piece -> piece.end() > mark.tag().start())
                .findFirst()
                .map(ParagraphText.Piece::run)
                .orElseThrow();
    }

    private static boolean same(Block block, Function<Mark, Node> place) {
        Node first = place.apply(block.open());
        return block.marks().stream().allMatch(mark -> place.apply(mark) == first);
    }
}
