package kz.esep.word.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;

/** What the entries of a package are, by the endings of their names or one by one. */
public final class ContentTypes {

    static final String ENTRY = "[Content_Types].xml";

    private static final String NONE =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    private final Markup markup;
    private final Map<String, Element> byEnding = new LinkedHashMap<>();
    private final Map<String, Element> byEntry = new LinkedHashMap<>();

    private ContentTypes(Markup markup) {
        this.markup = markup;
        for (Element type : markup.root().children()) {
            type.attribute("", "Extension").ifPresent(ending -> byEnding.put(ending.toLowerCase(Locale.ROOT), type));
            type.attribute("", "PartName").ifPresent(name -> byEntry.put(name.replaceFirst("^/", ""), type));
        }
    }

    /** Those of the package with {@code entries}; none where they cannot be read. */
    public static ContentTypes of(Map<String, byte[]> entries) {
        return read(new String(entries.getOrDefault(ENTRY, NONE.getBytes(UTF_8)), UTF_8));
    }

    private static ContentTypes read(String xml) {
        try {
            return new ContentTypes(MarkupReader.read(xml.startsWith("\uFEFF") ? xml.substring(1) : xml));
        } catch (MarkupException e) {
            return read(NONE);
        }
    }

    /** The same once more; what is added to one is not in the other. */
    ContentTypes copy() {
        return new ContentTypes(new Markup(markup.before(), markup.root().copy(), markup.after()));
    }

    /** The type that {@code entry} bears by its own name. */
    Optional<String> own(String entry) {
        return Optional.ofNullable(byEntry.get(entry)).flatMap(type -> type.attribute("", "ContentType"));
    }

    /** The type of {@code entry}, by its own name or by its ending. */
    public Optional<String> find(String entry) {
        String ending = entry.substring(entry.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return own(entry)
                .or(() -> Optional.ofNullable(byEnding.get(ending)).flatMap(type -> type.attribute("", "ContentType")));
    }

    void addEnding(String ending, String type) {
        byEnding.computeIfAbsent(ending, missing -> append("Default", "Extension", ending, type));
    }

    void add(String entry, String type) {
        byEntry.computeIfAbsent(entry, missing -> append("Override", "PartName", "/" + entry, type));
    }

    void remove(String entry) {
        Optional.ofNullable(byEntry.remove(entry)).ifPresent(Element::remove);
    }

    private Element append(String element, String name, String value, String type) {
        Element fresh = markup.root().alike(element);
        fresh.set(name, value);
        fresh.set("ContentType", type);
        markup.root().append(fresh);
        return fresh;
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
