package kz.esep.word;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Node;

/**
 * Changes that Word tracked. What is deleted is not seen. What is inserted is read, and an insertion that holds a tag, or a
 * part of one, is taken as accepted. A tag of which a part is deleted is a fault, as nobody can tell which tag is meant.
 */
final class TrackedChanges {

    private static final Set<String> DELETED = Set.of("del", "moveFrom");
    private static final Set<String> INSERTED = Set.of("ins", "moveTo");
    private static final Set<String> NOT_TEXT = Set.of("pPr", "rPr", "txbxContent");

    private final StringBuilder text = new StringBuilder();
    private final BitSet deleted = new BitSet();

    private TrackedChanges() {}

    /** The tag of {@code paragraph} of which a part is deleted, as it was typed, if there is one. */
    static Optional<String> tornTag(Element paragraph) {
        if (!WordXml.hasDescendant(paragraph, DELETED)) {
            return Optional.empty();
        }
        TrackedChanges changes = new TrackedChanges();
        changes.look(paragraph, false);
        return TagLexer.tags(changes.text.toString(), (complaint, start, end) -> {}).stream()
                .filter(changes::isTorn)
                .map(Tag::typed)
                .findFirst();
    }

    private boolean isTorn(Tag tag) {
        int gone = deleted.get(tag.start(), tag.end()).cardinality();
        return gone > 0 && gone < tag.end() - tag.start();
    }

    private void look(Element parent, boolean gone) {
        for (Element child : parent.children()) {
            boolean ofWord = WordXml.isOfWord(child);
            if (ofWord && NOT_TEXT.contains(child.name())) {
                continue;
            }
            if (ofWord && (child.name().equals("t") || child.name().equals("delText"))) {
                int start = text.length();
                text.append(child.text());
                deleted.set(start, text.length(), gone);
            } else {
                look(child, gone || (ofWord && DELETED.contains(child.name())));
            }
        }
    }

    /** Accepts the insertions of {@code paragraph} that hold something of one of {@code tags}. */
    static void accept(Element paragraph, List<Tag> tags) {
        if (tags.isEmpty() || !WordXml.hasDescendant(paragraph, INSERTED)) {
            return;
        }
        for (ParagraphText.Piece piece : ParagraphText.of(paragraph).pieces()) {
            boolean ofTag = tags.stream().anyMatch(tag -> tag.start() < piece.end() && tag.end() > piece.start());
            if (ofTag) {
                piece.run()
                        .parent()
                        .filter(parent -> WordXml.isOfWord(parent) && INSERTED.contains(parent.name()))
                        .ifPresent(TrackedChanges::unwrap);
            }
        }
    }

    private static void unwrap(Element insertion) {
        for (Node node : insertion.content()) {
            insertion.insertBefore(node);
        }
        insertion.remove();
    }
}
