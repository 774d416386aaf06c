package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The root of an XML text and its children, and where each stands.
 *
 * @param source the text
 * @param root the tag that opens the root
 * @param close where the root's end tag begins; its end when the root is empty
 * @param children the elements directly below the root, in their order
 */
record XmlOutline(String source, XmlTag root, int close, List<XmlOutline.Child> children) {

    XmlOutline {
        children = List.copyOf(children);
    }

    /**
     * An element.
     *
     * @param tag that opens it
     * @param close where its end tag begins; where it ends itself when it is empty
     * @param end behind the whole element
     */
    record Child(XmlTag tag, int close, int end) {

        /** The whole element. */
        String text() {
            return tag.source().substring(tag.start(), end);
        }
    }

    /** The outline of {@code text}. */
    static XmlOutline of(String text) throws UnmarkableWorkbookException {
        return of(text, 0, text.length());
    }

    /** The outline of {@code child}, its places those of the whole text. */
    static XmlOutline of(Child child) throws UnmarkableWorkbookException {
        return of(child.tag().source(), child.tag().start(), child.end());
    }

    private static XmlOutline of(String text, int from, int to) throws UnmarkableWorkbookException {
        XmlTags tags = new XmlTags(text, from, to);
        List<Child> children = new ArrayList<>();
        List<XmlTag> open = new ArrayList<>();
        Optional<XmlTag> root = Optional.empty();
        int close = to;
        for (Optional<XmlTag> next = tags.next(); next.isPresent(); next = tags.next()) {
            XmlTag tag = next.get();
            if (tag.depth() == 1) {
                root = tag.opens() ? next : root;
                close = tag.closes() ? tag.start() : tag.end();
            } else if (tag.depth() == 2 && tag.kind() == XmlTag.Kind.EMPTY) {
                children.add(new Child(tag, tag.end(), tag.end()));
            } else if (tag.depth() == 2 && tag.opens()) {
                open.add(tag);
            } else if (tag.depth() == 2) {
                children.add(new Child(open.remove(0), tag.start(), tag.end()));
            }
        }
        if (root.isEmpty()) {
            throw new UnmarkableWorkbookException("no root");
        }
        return new XmlOutline(text, root.get(), close, children);
    }

    /** The first child of that local name. */
    Optional<Child> find(String localName) {
        return children.stream().filter(child -> child.tag().is(localName)).findFirst();
    }

    /** The text with {@code content} as the last child of the root. */
    String with(String content) {
        return new XmlEdit(source).append(root, close, root.text(), content).text();
    }
}
