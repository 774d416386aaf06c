package kz.esep.word.markup;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something between two tags: an element, text, what is passed on as it stands, or the place of a tag of a template. */
public abstract sealed class Node permits Element, Text, Verbatim, Hole {

    @Nullable
    Element parent;

    @Nullable
    Node previous;

    @Nullable
    Node next;

    Node() {}

    /** The element this stands in; none for a root and for what was removed. */
    public final Optional<Element> parent() {
        return Optional.ofNullable(parent);
    }

    /** What stands behind this in the same element. */
    public final Optional<Node> next() {
        return Optional.ofNullable(next);
    }

    /** What stands before this in the same element. */
    public final Optional<Node> previous() {
        return Optional.ofNullable(previous);
    }

    /** Puts {@code fresh}, wherever it was, before this. */
    public final void insertBefore(Node fresh) {
        Element home = home();
        fresh.remove();
        fresh.parent = home;
        fresh.next = this;
        fresh.previous = previous;
        if (previous == null) {
            home.first = fresh;
        } else {
            previous.next = fresh;
        }
        previous = fresh;
    }

    /** Puts {@code fresh}, wherever it was, behind this. */
    public final void insertAfter(Node fresh) {
        if (next == null) {
            home().append(fresh);
        } else {
            next.insertBefore(fresh);
        }
    }

    /** Takes this out of its element. */
    public final void remove() {
        if (parent == null) {
            return;
        }
        if (previous == null) {
            parent.first = next;
        } else {
            previous.next = next;
        }
        if (next == null) {
            parent.last = previous;
        } else {
            next.previous = previous;
        }
        parent = null;
        previous = null;
        next = null;
    }

    /** The same once more, with all it contains, in no element. */
    public abstract Node copy();

    private Element home() {
        if (parent == null) {
            throw new IllegalStateException("A root has no neighbours");
        }
        return parent;
    }
}
