package kz.esep.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.markup.Element;

/**
 * Decides what the blocks of a part repeat or leave out, as their authors say ({@link NamedScopes}) or as the places of
 * their tags tell: text within a paragraph, whole paragraphs and tables, the row they stand in, or rows between rows that
 * hold nothing but directives.
 */
final class Scopes {

    private final PartRole part;
    private final BareParagraphs bare;
    private final NamedScopes named;
    private final Map<Integer, Placement> placements = new HashMap<>();

    private Scopes(PartRole part, List<Mark> marks) {
        this.part = part;
        this.bare = part.isPlain() ? BareParagraphs.among(List.of()) : BareParagraphs.among(marks);
        this.named = new NamedScopes(bare);
    }

    /** The scopes that blocks of {@code marks}, those of {@code part}, may have. */
    static Scopes of(PartRole part, List<Mark> marks) {
        return new Scopes(part, marks);
    }

    /** Whether {@code block} can act where its tags stand; where they were meant to stand nobody can tell of unread ones. */
    boolean fits(Block block) {
        return block.isUnread() || place(block).isPresent();
    }

    /** The placement of every directive, by its number; blocks that fit none are told to {@code complaints}. */
    Map<Integer, Placement> resolve(List<Mark> marks, List<Block> blocks, PartComplaints complaints) {
        for (Block block : blocks) {
            if (!block.isUnread()) {
                place(block)
                        .ifPresentOrElse(
                                placements::putAll,
                                () -> complaints.about(objection(block), block.open(), block.close()));
            }
        }
        marks.stream()
                .filter(mark -> mark.tag().kind() == Tag.Kind.SINGLE)
                .forEach(mark -> placements.put(mark.number(), single(mark)));
        return placements;
    }

    private static Complaint objection(Block block) {
        return block.scope()
                .map(scope -> Complaint.of(Remark.SCOPE_ENDS).with("scope", scope.word()))
                .orElse(Complaint.of(Remark.BLOCK_ENDS));
    }

    private Optional<Map<Integer, Placement>> place(Block block) {
        if (block.scope().isPresent()) {
            return block.scope().get() == Scope.INLINE ? inText(block) : named.place(block);
        }
        Optional<Map<Integer, Placement>> inText = inText(block);
        if (inText.isPresent()) {
            return bare.contains(block.open().paragraph()) ? Optional.of(all(block, this::single)) : inText;
        }
        if (isOfRows(block)) {
            return Optional.of(
                    all(block, mark -> Placement.insteadOf(bare.row(mark).orElseThrow())));
        }
        if (isOfParagraphs(block)) {
            return Optional.of(all(block, mark -> Placement.insteadOf(mark.paragraph())));
        }
        return isOfOneRow(block) || middleIsOfRows(block) ? named.place(block, Scope.ROW) : Optional.empty();
    }

    private Placement single(Mark mark) {
        if (!bare.contains(mark.paragraph())) {
            return Placement.IN_TEXT;
        }
        return Placement.insteadOf(bare.row(mark).orElse(mark.paragraph()));
    }

    private Optional<Map<Integer, Placement>> inText(Block block) {
        boolean possible = same(block, Mark::paragraph)
                && (part.isPlain() || same(block, mark -> runOf(mark).parent().orElseThrow()));
        return possible ? Optional.of(all(block, mark -> Placement.IN_TEXT)) : Optional.empty();
    }

    private static Map<Integer, Placement> all(Block block, Function<Mark, Placement> placement) {
        Map<Integer, Placement> placements = new HashMap<>();
        block.marks().forEach(mark -> placements.put(mark.number(), placement.apply(mark)));
        return placements;
    }

    private boolean isOfParagraphs(Block block) {
        return block.marks().stream().allMatch(mark -> bare.contains(mark.paragraph()))
                && same(block, mark -> mark.paragraph().parent().orElseThrow());
    }

    private boolean isOfRows(Block block) {
        return block.marks().stream().allMatch(mark -> bare.row(mark).isPresent())
                && same(block, mark -> bare.row(mark).orElseThrow().parent().orElseThrow());
    }

    private static boolean isOfOneRow(Block block) {
        if (block.hasMiddle()
                || block.marks().stream()
                        .anyMatch(mark ->
                                WordXml.enclosing(mark.paragraph(), "tr").isEmpty())) {
            return false;
        }
        return same(block, mark -> enclosing(mark, "tr"))
                && (!same(block, mark -> enclosing(mark, "tc"))
                        || WordXml.children(enclosing(block.open(), "tr"), "tc").size() == 1);
    }

    /** Whether the parts of the block are told apart by rows of directives: then its ends may stand in cells of rows. */
    private boolean middleIsOfRows(Block block) {
        return block.hasMiddle()
                && block.marks().stream()
                        .filter(mark -> mark.tag().kind() == Tag.Kind.MIDDLE)
                        .allMatch(mark -> bare.row(mark).isPresent());
    }

    private static Element enclosing(Mark mark, String name) {
        return WordXml.enclosing(mark.paragraph(), name).orElseThrow();
    }

    private static Element runOf(Mark mark) {
        return ParagraphText.of(mark.paragraph()).pieces().stream()
                .filter(piece -> piece.end() > mark.tag().start())
                .findFirst()
                .map(ParagraphText.Piece::run)
                .orElseThrow();
    }

    private static boolean same(Block block, Function<Mark, Element> place) {
        Element first = place.apply(block.open());
        return block.marks().stream().allMatch(mark -> place.apply(mark) == first);
    }
}
