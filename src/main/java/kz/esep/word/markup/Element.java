package kz.esep.word.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An element with its attributes and what stands in it. */
public final class Element extends Node {

    private String prefix;
    private final String name;
    private final String namespace;
    private List<Attribute> attributes;

    /** The tag as it was written, while nobody has changed an attribute. */
    private Optional<String> open;

    /** The end tag as it was written; none where the first tag is all there was. */
    Optional<String> close;

    @Nullable
    Node first;

    @Nullable
    Node last;

    Element(
            String prefix,
            String name,
            String namespace,
            List<Attribute> attributes,
            Optional<String> open,
            Optional<String> close) {
        this.prefix = prefix;
        this.name = name;
        this.namespace = namespace;
        this.attributes = attributes;
        this.open = open;
        this.close = close;
    }

    /** An element {@code name} with the prefix and in the namespace of this one; it stands nowhere yet. */
    public Element alike(String name) {
        return new Element(prefix, name, namespace, List.of(), Optional.empty(), Optional.empty());
    }

    /** The name without its prefix. */
    public String name() {
        return name;
    }

    public String prefix() {
        return prefix;
    }

    public String namespace() {
        return namespace;
    }

    public String qualifiedName() {
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /** The value of the attribute {@code name} in {@code namespace}; the empty one for a name without prefix. */
    public Optional<String> attribute(String namespace, String name) {
        return attributes.stream()
                .filter(attribute ->
                        attribute.name().equals(name) && attribute.namespace().equals(namespace))
                .map(Attribute::value)
                .findFirst();
    }

    /** The values of all attributes in {@code namespace}. */
    public List<String> valuesOf(String namespace) {
        return attributes.stream()
                .filter(attribute -> attribute.namespace().equals(namespace))
                .map(Attribute::value)
                .toList();
    }

    /** The value of the attribute {@code name} in the namespace of the element, as {@code w:val} of {@code w:pStyle}. */
    public Optional<String> own(String name) {
        return attribute(namespace, name);
    }

    /** Sets the attribute {@code name} in the namespace of the element. */
    public void setOwn(String name, String value) {
        set(new Attribute(prefix, name, namespace, value));
    }

    /** Sets the attribute {@code name} without prefix. */
    public void set(String name, String value) {
        set(new Attribute("", name, "", value));
    }

    /** Sets the attribute {@code name} in {@code namespace}, with {@code prefix} where it is new. */
    public void set(String prefix, String namespace, String name, String value) {
        set(new Attribute(prefix, name, namespace, value));
    }

    /** Sets {@code xml:space} so that spaces at the ends are kept. */
    public void keepSpaces() {
        set(new Attribute("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve"));
    }

    /**
     * Lets the value of the attribute {@code name} in {@code namespace}, which must exist, be written as {@code pieces}:
     * texts and holes. Read, it stays what it was.
     */
    public void setPieces(String namespace, String name, List<Node> pieces) {
        attributes = attributes.stream()
                .map(attribute -> attribute.name().equals(name)
                                && attribute.namespace().equals(namespace)
                        ? new Attribute(attribute.prefix(), name, namespace, attribute.value(), List.copyOf(pieces))
                        : attribute)
                .toList();
        open = Optional.empty();
    }

    private void set(Attribute fresh) {
        List<Attribute> changed = new ArrayList<>();
        boolean found = false;
        for (Attribute attribute : attributes) {
            boolean same = attribute.name().equals(fresh.name())
                    && attribute.namespace().equals(fresh.namespace());
            found |= same;
            changed.add(
                    same
                            ? new Attribute(attribute.prefix(), fresh.name(), fresh.namespace(), fresh.value())
                            : attribute);
        }
        if (!found) {
            changed.add(fresh);
        }
        attributes = changed;
        open = Optional.empty();
    }

    /** Lets its name and those of its attributes bear {@code fresh}, as far as they are in {@code namespace}. */
    public void setPrefix(String namespace, String fresh) {
        boolean own = this.namespace.equals(namespace) && !prefix.equals(fresh);
        if (own) {
            prefix = fresh;
            close = Optional.empty();
        }
        boolean others = attributes.stream().anyMatch(attribute -> attribute.bearsOther(namespace, fresh));
        if (own || others) {
            attributes = attributes.stream()
                    .map(attribute -> attribute.bearsOther(namespace, fresh)
                            ? new Attribute(fresh, attribute.name(), namespace, attribute.value(), attribute.pieces())
                            : attribute)
                    .toList();
            open = Optional.empty();
        }
    }

    /** Takes the attribute {@code name} in {@code namespace} away. */
    public void unset(String namespace, String name) {
        if (attribute(namespace, name).isPresent()) {
            attributes = attributes.stream()
                    .filter(attribute -> !attribute.name().equals(name)
                            || !attribute.namespace().equals(namespace))
                    .toList();
            open = Optional.empty();
        }
    }

    public Optional<Node> first() {
        return Optional.ofNullable(first);
    }

    public Optional<Node> last() {
        return Optional.ofNullable(last);
    }

    public boolean isEmpty() {
        return first == null;
    }

    /** Everything that stands in it, as a list that survives changes. */
    public List<Node> content() {
        List<Node> content = new ArrayList<>();
        for (Node node = first; node != null; node = node.next) {
            content.add(node);
        }
        return content;
    }

    /** The elements directly in it. */
    public List<Element> children() {
        List<Element> children = new ArrayList<>();
        for (Node node = first; node != null; node = node.next) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Lets {@code taker} have each element in it, at any depth, in the order of the text. */
    public void forEachDescendant(Consumer<Element> taker) {
        for (Element child : children()) {
            taker.accept(child);
            child.forEachDescendant(taker);
        }
    }

    /** Puts {@code fresh}, wherever it was, behind all that stands in it. */
    public void append(Node fresh) {
        fresh.remove();
        fresh.parent = this;
        fresh.previous = last;
        if (last == null) {
            first = fresh;
        } else {
            last.next = fresh;
        }
        last = fresh;
    }

    /** What it and all in it show. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text(text);
        return text.toString();
    }

    private void text(StringBuilder text) {
        for (Node node = first; node != null; node = node.next) {
            if (node instanceof Element element) {
                element.text(text);
            } else if (node instanceof Text letters) {
                text.append(letters.letters());
            } else if (node instanceof Verbatim verbatim) {
                text.append(verbatim.letters());
            }
        }
    }

    /** Lets it hold {@code letters} and nothing else. */
    public void setText(String letters) {
        content().forEach(Node::remove);
        append(Text.of(letters));
    }

    /** The same without what stands in it. */
    public Element copyOfTag() {
        return new Element(prefix, name, namespace, attributes, open, close);
    }

    @Override
    public Element copy() {
        Element copy = copyOfTag();
        for (Node node = first; node != null; node = node.next) {
            copy.append(node.copy());
        }
        return copy;
    }

    /** The tag that begins it, as it was written unless an attribute was changed. */
    public String openTag() {
        if (open.isEmpty()) {
            return madeTag();
        }
        String written = open.get();
        return isEmpty() || close.isPresent() ? written : written.substring(0, written.length() - 2) + ">";
    }

    private String madeTag() {
        StringBuilder tag = new StringBuilder();
        writeMadeTag(Markup.writerInto(tag));
        return tag.toString();
    }

    /** Writes the tag that begins it, holes of attributes included. */
    void writeOpenTag(Markup.Writer writer) {
        if (open.isPresent()) {
            writer.write(openTag());
        } else {
            writeMadeTag(writer);
        }
    }

    private void writeMadeTag(Markup.Writer writer) {
        writer.write("<" + qualifiedName());
        attributes.forEach(attribute -> attribute.write(writer));
        writer.write(isEmpty() ? "/>" : ">");
    }

    /** The tag that ends it; nothing when the other one did that already. */
    public String closeTag() {
        return openTag().endsWith("/>") ? "" : close.orElse("</" + qualifiedName() + ">");
    }
}
