package kz.esep.word.markup;

/**
 * A whole XML text.
 *
 * @param before what stands before the root: the declaration, comments
 * @param root the root
 * @param after what stands behind the root
 */
public record Markup(String before, Element root, String after) {

    /** Hears a text written: as it stands, and the places where something else is to be put in. */
    public interface Writer {
        void write(String source);

        void hole(int number);
    }

    /** Writes everything, what nobody changed letter for letter. */
    public void write(Writer writer) {
        writer.write(before);
        write(root, writer);
        writer.write(after);
    }

    private static void write(Element element, Writer writer) {
        element.writeOpenTag(writer);
        for (Node node = element.first; node != null; node = node.next) {
            if (node instanceof Element child) {
                write(child, writer);
            } else if (node instanceof Text text) {
                writer.write(text.source());
            } else if (node instanceof Verbatim verbatim) {
                writer.write(verbatim.source());
            } else if (node instanceof Hole hole) {
                writer.hole(hole.number());
            }
        }
        writer.write(element.closeTag());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        write(writerInto(text));
        return text.toString();
    }

    /** Writes into {@code text}; in holes nothing is put. */
    static Writer writerInto(StringBuilder text) {
        return new Writer() {
            @Override
            public void write(String source) {
                text.append(source);
            }

            @Override
            public void hole(int number) {
                // nothing is put in
            }
        };
    }
}
