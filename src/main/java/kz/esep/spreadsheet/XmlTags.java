package kz.esep.spreadsheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Walks over the tags of an XML text and says where each stands, so that an edit can leave every other letter of the
 * part as the office's program wrote it. Comments, CDATA and instructions are passed over; whoever reads the part has
 * proved before that it is well formed.
 *
 * <pre>{@code
 * XmlTags tags = new XmlTags(text);
 * for (Optional<XmlTag> tag = tags.next(); tag.isPresent(); tag = tags.next()) { … }
 * }</pre>
 */
final class XmlTags {

    private final String text;
    private final Deque<String> path = new ArrayDeque<>();
    private final int last;
    private int at;

    XmlTags(String text) {
        this(text, 0, text.length());
    }

    /** Walks from the element that begins at {@code from} to before {@code last}; that element is the root. */
    XmlTags(String text, int from, int last) {
        this.text = text;
        this.at = from;
        this.last = last;
    }

    /**
     * The next tag; empty at the end.
     *
     * @throws UnmarkableWorkbookException for a text whose tags cannot be told apart
     */
    Optional<XmlTag> next() throws UnmarkableWorkbookException {
        while (true) {
            int start = text.indexOf('<', at);
            if (start < 0 || start >= last) {
                return Optional.empty();
            }
            if (text.startsWith("<!--", start)) {
                at = behind("-->", start + 4);
            } else if (text.startsWith("<![CDATA[", start)) {
                at = behind("]]>", start + 9);
            } else if (text.startsWith("<?", start)) {
                at = behind("?>", start + 2);
            } else if (text.startsWith("<!", start)) {
                throw new UnmarkableWorkbookException("DOCTYPE");
            } else {
                return Optional.of(tag(start));
            }
        }
    }

    private XmlTag tag(int start) throws UnmarkableWorkbookException {
        at = end(start);
        if (text.charAt(start + 1) == '/') {
            if (path.isEmpty()) {
                throw new UnmarkableWorkbookException("end tag");
            }
            XmlTag tag = new XmlTag(text, XmlTag.Kind.CLOSE, start, at, path.size());
            path.pop();
            return tag;
        }
        boolean empty = text.charAt(at - 2) == '/';
        XmlTag tag = new XmlTag(text, empty ? XmlTag.Kind.EMPTY : XmlTag.Kind.OPEN, start, at, path.size() + 1);
        if (!empty) {
            path.push(tag.name());
        }
        return tag;
    }

    /** Behind the tag's {@code >}; one within quotes is a letter like any other. */
    private int end(int start) throws UnmarkableWorkbookException {
        char quote = 0;
        for (int index = start + 1; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '>') {
                return index + 1;
            }
        }
        throw new UnmarkableWorkbookException("tag without an end");
    }

    private int behind(String end, int from) throws UnmarkableWorkbookException {
        int found = text.indexOf(end, from);
        if (found < 0) {
            throw new UnmarkableWorkbookException(end);
        }
        return found + end.length();
    }
}
