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
    private static final Set<String> NOT_TEXT = Set.of("pPr", "rPr", "txbxContent", "p");

    private final StringBuilder text = new StringBuilder();
    private final BitSet deleted = new BitSet();

    private TrackedChanges() {}

    /**
     * A tag of which a part is deleted.
     *
     * @param tag as it was typed, before anything was deleted
     * @param start where what is left of it begins in the paragraph's text
     * @param end where that ends
     */
    record Torn(Tag tag, int start, int end) {

        /** Whether {@code other} stands where the rest of the tag does. */
        boolean meets(int from, int to) {
            return from < end && to > start;
        }

        /** What holds the tag's place, so that its partner is not taken for one alone. */
        Optional<Tag> held() {
            return Directive.hasPartner(tag.name())
                    ? Optional.of(Tag.unread(start, end, tag.kind(), tag.name(), tag.typed()))
                    : Optional.empty();
        }
    }

    /** The tags of {@code paragraph} of which a part is deleted, in order. */
    static List<Torn> torn(Element paragraph) {
        if (!WordXml.hasDescendant(paragraph, DELETED)) {
            return List.of();
        }
        TrackedChanges changes = new TrackedChanges();
        changes.look(paragraph, false);
        return TagLexer.tags(changes.text.toString(), (complaint, start, end) -> {}).stream()
                .filter(changes::isTorn)
                .map(tag -> new Torn(tag, changes.seen(tag.start()), changes.seen(tag.end())))
                .toList();
    }

    /** How much of the text before {@code at} is seen. */
    private int seen(int at) {
        return at - deleted.get(0, at).cardinality();
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
            String shown = !ofWord ? "" : child.name().equals("delText") ? child.text() : ParagraphText.shown(child);
            if (!shown.isEmpty()) {
                int start = text.length();
                text.append(shown);
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
