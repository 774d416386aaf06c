package kz.esep.word.markup;

import java.util.List;

/**
 * An attribute of an element.
 *
 * @param prefix of its name; empty when there is none
 * @param namespace of its prefix; empty when there is none
 * @param value what it says, entities decoded
 * @param pieces what is written instead of the value, texts and holes; nothing where the value is
 */
record Attribute(String prefix, String name, String namespace, String value, List<Node> pieces) {

    Attribute(String prefix, String name, String namespace, String value) {
        this(prefix, name, namespace, value, List.of());
    }

    String qualifiedName() {
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /** Whether it is in {@code namespace} and its prefix is not {@code prefix}. */
    boolean bearsOther(String namespace, String prefix) {
        return this.namespace.equals(namespace) && !this.prefix.equals(prefix);
    }

    void write(Markup.Writer writer) {
        writer.write(" " + qualifiedName() + "=\"");
        if (pieces.isEmpty()) {
            writer.write(Escapes.escapedInAttribute(value));
        }
        for (Node piece : pieces) {
            if (piece instanceof Hole hole) {
                writer.hole(hole.number());
            } else if (piece instanceof Text text) {
                writer.write(Escapes.escapedInAttribute(text.letters()));
            }
        }
        writer.write("\"");
    }
}
