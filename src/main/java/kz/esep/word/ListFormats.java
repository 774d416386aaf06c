package kz.esep.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;

/** Which paragraphs of a document are numbered: by themselves or by their style. */
final class ListFormats {

    /** Styles that follow each other for longer than this follow themselves. */
    private static final int STYLES_DEEPEST = 50;

    /** The outline level that says that a paragraph is no heading. */
    private static final int BODY_TEXT = 9;

    private final Map<String, Element> styles = new HashMap<>();
    private final Set<Integer> lists = new HashSet<>();
    private final Map<String, Integer> levelOfStyle = new HashMap<>();

    private ListFormats() {}

    /**
     * How a paragraph is numbered.
     *
     * @param list the list it belongs to: a {@code w:numId}
     * @param level from 0
     * @param heading whether it is a heading: those number the document
     */
    record Item(int list, int level, boolean heading) {}

    /** Those of {@code template}; parts that cannot be read number nothing. */
    static ListFormats of(WordPackage template) {
        ListFormats formats = new ListFormats();
        template.beside("numbering").flatMap(ListFormats::root).ifPresent(formats::readLists);
        template.beside("styles")
                .flatMap(ListFormats::root)
                .ifPresent(root -> WordXml.children(root, "style")
                        .forEach(
                                style -> formats.styles.put(style.own("styleId").orElse(""), style)));
        return formats;
    }

    private static Optional<Element> root(byte[] xml) {
        try {
            return Optional.of(MarkupReader.read(XmlBytes.decoded(xml)).root());
        } catch (MarkupException e) {
            return Optional.empty();
        }
    }

    private void readLists(Element root) {
        WordXml.children(root, "num").forEach(list -> number(list, "numId").ifPresent(lists::add));
        for (Element level : WordXml.descendants(root, "lvl")) {
            WordXml.children(level, "pStyle").stream()
                    .flatMap(style -> style.own("val").stream())
                    .forEach(style ->
                            levelOfStyle.put(style, number(level, "ilvl").orElse(0)));
        }
    }

    /** How {@code paragraph} is numbered, if it is. */
    Optional<Item> item(Element paragraph) {
        Optional<Element> properties =
                WordXml.children(paragraph, "pPr").stream().findFirst();
        String style = properties.flatMap(own -> value(own, "pStyle")).orElse("");
        Optional<Element> own = properties.flatMap(all -> child(all, "numPr"));
        Optional<Integer> list = own.flatMap(numbering -> numberOf(numbering, "numId"));
        if (list.isEmpty()) {
            list = inherited(style, "numId");
        }
        if (list.isEmpty() || !lists.contains(list.get())) {
            return Optional.empty();
        }
        int level = own.flatMap(numbering -> numberOf(numbering, "ilvl"))
                .or(() -> inherited(style, "ilvl"))
                .or(() -> Optional.ofNullable(levelOfStyle.get(style)))
                .orElse(0);
        boolean heading = properties.flatMap(all -> child(all, "outlineLvl")).isPresent() || isHeading(style);
        return Optional.of(new Item(list.get(), level, heading));
    }

    /** Which level of heading {@code paragraph} is, from 0, if it is one. */
    Optional<Integer> headingLevel(Element paragraph) {
        Optional<Element> properties = child(paragraph, "pPr");
        return properties
                .flatMap(own -> child(own, "outlineLvl"))
                .or(() -> properties
                        .flatMap(own -> value(own, "pStyle"))
                        .flatMap(style -> inherited(style, "outlineLvl", STYLES_DEEPEST)))
                .flatMap(level -> number(level, "val"))
                .filter(level -> level < BODY_TEXT);
    }

    private Optional<Integer> inherited(String style, String name) {
        return inherited(style, "numPr", STYLES_DEEPEST).flatMap(numbering -> numberOf(numbering, name));
    }

    private boolean isHeading(String style) {
        return inherited(style, "outlineLvl", STYLES_DEEPEST).isPresent();
    }

    /** The paragraph property {@code name} of the style or of one it is based on. */
    private Optional<Element> inherited(String id, String name, int deepest) {
        Element style = styles.get(id);
        if (style == null || deepest == 0) {
            return Optional.empty();
        }
        return child(style, "pPr")
                .flatMap(properties -> child(properties, name))
                .or(() -> value(style, "basedOn").flatMap(base -> inherited(base, name, deepest - 1)));
    }

    private static Optional<Element> child(Element parent, String name) {
        return WordXml.children(parent, name).stream().findFirst();
    }

    private static Optional<String> value(Element parent, String name) {
        return child(parent, name).flatMap(child -> child.own("val"));
    }

    private static Optional<Integer> numberOf(Element parent, String name) {
        return child(parent, name).flatMap(child -> number(child, "val"));
    }

    /** The value of the attribute {@code name}, when it is a number. */
    static Optional<Integer> number(Element element, String name) {
        return element.own(name).filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf);
    }
}
