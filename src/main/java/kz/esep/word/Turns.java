package kz.esep.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Hole;
import kz.esep.word.markup.Node;

/** The numbered paragraphs of a part as they stand in its loops and conditions. */
final class Turns {

    /** A numbered paragraph, a loop or a condition. */
    sealed interface Piece permits Paragraph, Block {

        /** The numbered paragraphs in it. */
        Stream<Paragraph> paragraphs();

        /** How many paragraphs of {@code list} at {@code level} come of it at most; two stand for many. */
        int most(int list, int level);
    }

    /** A numbered paragraph and the loops around it, the innermost first. */
    record Paragraph(Element element, ListFormats.Item item, List<Block> loops) implements Piece {
        @Override
        public Stream<Paragraph> paragraphs() {
            return Stream.of(this);
        }

        @Override
        public int most(int list, int level) {
            return item.list() == list && item.level() == level ? 1 : 0;
        }
    }

    /** A loop or a condition. */
    static final class Block implements Piece {
        private final Optional<Hole> open;
        private final boolean loop;

        /** What stands between its tags; in a loop all but the first come only without a turn. */
        private final List<List<Piece>> branches = new ArrayList<>(List.of(new ArrayList<>()));

        Block(Optional<Hole> open, boolean loop) {
            this.open = open;
            this.loop = loop;
        }

        /** The place of the tag that opens it. */
        Hole open() {
            return open.orElseThrow();
        }

        /** Whether {@code list} begins anew at each turn: when a turn has more of it than one paragraph. */
        boolean restarts(int list) {
            List<Piece> turn = branches.get(0);
            int top = turn.stream()
                    .flatMap(Piece::paragraphs)
                    .filter(paragraph -> paragraph.item().list() == list)
                    .mapToInt(paragraph -> paragraph.item().level())
                    .min()
                    .orElse(0);
            return most(turn, list, top) > 1;
        }

        @Override
        public Stream<Paragraph> paragraphs() {
            return branches.stream().flatMap(List::stream).flatMap(Piece::paragraphs);
        }

        @Override
        public int most(int list, int level) {
            int most = branches.stream()
                    .mapToInt(branch -> most(branch, list, level))
                    .max()
                    .orElse(0);
            return loop && most(branches.get(0), list, level) > 0 ? 2 : most;
        }

        private static int most(List<Piece> branch, int list, int level) {
            return Math.min(
                    2,
                    branch.stream().mapToInt(piece -> piece.most(list, level)).sum());
        }

        private boolean turnsNow() {
            return loop && branches.size() == 1;
        }

        private List<Piece> branch() {
            return branches.get(branches.size() - 1);
        }
    }

    private final FtlCodes codes;
    private final ListFormats formats;
    private final List<Block> open = new ArrayList<>(List.of(new Block(Optional.empty(), false)));

    private Turns(FtlCodes codes, ListFormats formats) {
        this.codes = codes;
        this.formats = formats;
    }

    /** The numbered paragraphs below {@code root}, whose tags were moved, except headings, which number the document. */
    static List<Paragraph> paragraphs(Element root, FtlCodes codes, ListFormats formats) {
        Turns turns = new Turns(codes, formats);
        turns.visit(root);
        return turns.open.get(0).paragraphs().toList();
    }

    private void visit(Node node) {
        if (node instanceof Hole hole) {
            codes.mark(hole.number()).ifPresent(mark -> tag(hole, mark.tag()));
        } else if (node instanceof Element element) {
            if (WordXml.is(element, "p")) {
                formats.item(element)
                        .ifPresent(item -> innermost().branch().add(new Paragraph(element, item, loops())));
            }
            element.content().forEach(this::visit);
        }
    }

    private void tag(Hole hole, Tag tag) {
        if (tag.kind() == Tag.Kind.OPEN) {
            Block block = new Block(Optional.of(hole), tag.name().equals("list"));
            innermost().branch().add(block);
            open.add(block);
        } else if (tag.kind() == Tag.Kind.CLOSE && open.size() > 1) {
            open.remove(open.size() - 1);
        } else if (tag.kind() == Tag.Kind.MIDDLE && !tag.name().equals("sep")) {
            innermost().branches.add(new ArrayList<>());
        }
    }

    private Block innermost() {
        return open.get(open.size() - 1);
    }

    private List<Block> loops() {
        List<Block> loops = new ArrayList<>();
        for (int index = open.size() - 1; index > 0; index--) {
            if (open.get(index).turnsNow()) {
                loops.add(open.get(index));
            }
        }
        return loops;
    }
}
