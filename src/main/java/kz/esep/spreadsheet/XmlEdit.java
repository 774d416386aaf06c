package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text at places of it, made all at once: what no change touches stays letter for letter. */
final class XmlEdit {

    private record Change(int from, int to, String text) {}

    private final String source;
    private final List<Change> changes = new ArrayList<>();

    XmlEdit(String source) {
        this.source = source;
    }

    /** Puts {@code text} before the letter at {@code place}; of several at one place the first comes first. */
    XmlEdit insert(int place, String text) {
        changes.add(new Change(place, place, text));
        return this;
    }

    /** Puts {@code text} in place of {@code tag}. */
    XmlEdit replace(XmlTag tag, String text) {
        return replace(tag.start(), tag.end(), text);
    }

    /** Puts {@code text} in place of what stands from {@code from} to before {@code to}. */
    XmlEdit replace(int from, int to, String text) {
        changes.add(new Change(from, to, text));
        return this;
    }

    /**
     * Puts {@code content} into the element that {@code tag} opens: before {@code close}, or, where the element is
     * empty, between two tags made of one.
     */
    XmlEdit append(XmlTag tag, int close, String openTag, String content) {
        if (tag.kind() == XmlTag.Kind.EMPTY) {
            String open = openTag.substring(0, openTag.lastIndexOf('/')).stripTrailing() + ">";
            return replace(tag, open + content + "</" + tag.prefix() + tag.name() + ">");
        }
        if (!openTag.equals(tag.text())) {
            replace(tag, openTag);
        }
        return insert(close, content);
    }

    /** The text with all changes. */
    String text() {
        List<Change> inOrder = new ArrayList<>(changes);
        inOrder.sort(Comparator.comparingInt(Change::from).thenComparingInt(Change::to));
        StringBuilder text = new StringBuilder(source.length() + 64 * inOrder.size());
        int at = 0;
        for (Change change : inOrder) {
            text.append(source, at, change.from).append(change.text);
            at = change.to;
        }
        return text.append(source, at, source.length()).toString();
    }
}
