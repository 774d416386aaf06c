package kz.esep.word;

import java.util.Optional;
import java.util.Set;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Hole;
import kz.esep.word.markup.Node;
import kz.esep.word.markup.Text;

/**
 * Puts {@link Guards} into a rewritten part wherever leaving something out, or repeating it, could break what Word
 * demands: a table has rows, two tables are apart, a cell ends with a paragraph.
 */
final class Sound {

    /** Elements whose last child must be a paragraph. */
    private static final Set<String> END_WITH_PARAGRAPH =
            Set.of("tc", "hdr", "ftr", "footnote", "endnote", "txbxContent", "comment");

    private final FtlCodes codes;

    private Sound(FtlCodes codes) {
        this.codes = codes;
    }

    static void keep(Element root, FtlCodes codes) {
        Sound sound = new Sound(codes);
        sound.look(root);
        root.forEachDescendant(sound::look);
    }

    private void look(Element element) {
        if (!WordXml.isOfWord(element)) {
            return;
        }
        if (element.name().equals("tbl")) {
            table(element);
        } else if (END_WITH_PARAGRAPH.contains(element.name()) && !endsWithParagraph(element)) {
            element.append(codes.hole(Guards.LAST_PARAGRAPH));
        }
    }

    private static boolean endsWithParagraph(Element element) {
        return before(element.last())
                .filter(last -> WordXml.is(last, "p") || WordXml.is(last, "sdt"))
                .isPresent();
    }

    private void table(Element table) {
        boolean unsure = hasHole(table) && !hasSureRow(table);
        if (unsure) {
            GridCell.rows(table).forEach(row -> row.insertBefore(codes.hole(Guards.ROW)));
            table.insertBefore(codes.hole(Guards.TABLE));
            table.insertAfter(codes.hole(Guards.TABLE_END));
        }
        if (unsure || before(table.previous()).filter(Hole.class::isInstance).isPresent()) {
            table.insertBefore(codes.hole(Guards.APART));
        }
    }

    /** The nearest node from {@code node} back that is more than spaces. */
    private static Optional<Node> before(Optional<Node> node) {
        Optional<Node> found = node;
        while (found.filter(one -> one instanceof Text text && text.letters().isBlank())
                .isPresent()) {
            found = found.get().previous();
        }
        return found;
    }

    private static boolean hasHole(Element table) {
        return table.content().stream().anyMatch(Hole.class::isInstance);
    }

    /** Whether a row stands in no block. */
    private boolean hasSureRow(Element table) {
        int depth = 0;
        for (Node node : table.content()) {
            if (node instanceof Hole hole) {
                depth +=
                        codes.mark(hole.number()).map(mark -> mark.tag().step()).orElse(0);
            } else if (depth == 0 && WordXml.is(node, "tr")) {
                return true;
            }
        }
        return false;
    }
}
