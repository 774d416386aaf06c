package kz.esep.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;
import kz.esep.word.markup.XmlLetters;
import kz.esep.word.media.PackageAdditions;

/** The comments of a document: those it has and those that are added. */
final class Comments {

    private static final String ENTRY = "word/comments.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final String entry;
    private final boolean isNew;
    private final Markup markup;
    private int last;

    private Comments(String entry, boolean isNew, Markup markup) {
        this.entry = entry;
        this.isNew = isNew;
        this.markup = markup;
        this.last = WordXml.children(markup.root(), "comment").stream()
                .flatMap(comment -> ListFormats.number(comment, "id").stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
    }

    /** Those of the package with {@code entries} and the text {@code document}. */
    static Comments of(Map<String, byte[]> entries, Element document) throws MarkupException {
        Optional<String> known =
                PackageAdditions.find(entries, PartRole.DOCUMENT, "comments").filter(entries::containsKey);
        if (known.isPresent()) {
            byte[] bytes = Optional.ofNullable(entries.get(known.get())).orElse(new byte[0]);
            return new Comments(known.get(), false, MarkupReader.read(XmlBytes.decoded(bytes)));
        }
        String prefix = document.prefix().isEmpty() ? "" : document.prefix() + ":";
        String declaration = document.prefix().isEmpty() ? "xmlns" : "xmlns:" + document.prefix();
        return new Comments(
                ENTRY,
                true,
                MarkupReader.read("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<" + prefix
                        + "comments " + declaration + "=\"" + document.namespace() + "\"></" + prefix + "comments>"));
    }

    /**
     * Adds one.
     *
     * @param anchors runs of the document, in order, that it stands beside, or a single paragraph
     * @param lines its paragraphs
     */
    void add(List<Element> anchors, List<String> lines) {
        if (anchors.isEmpty()) {
            return;
        }
        String id = String.valueOf(++last);
        Element comment = markup.root().alike("comment");
        comment.setOwn("id", id);
        comment.setOwn("author", OwnMarks.AUTHOR);
        comment.setOwn("initials", OwnMarks.AUTHOR.substring(0, 1));
        lines.forEach(line -> comment.append(paragraph(comment, line)));
        markup.root().append(comment);
        anchor(anchors, id);
    }

    private static Element paragraph(Element home, String line) {
        Element text = home.alike("t");
        text.keepSpaces();
        text.setText(XmlLetters.legal(line));
        Element run = home.alike("r");
        run.append(text);
        Element paragraph = home.alike("p");
        paragraph.append(run);
        return paragraph;
    }

    private static void anchor(List<Element> anchors, String id) {
        Element first = anchors.get(0);
        Element start = marker(first, "commentRangeStart", id);
        Element end = marker(first, "commentRangeEnd", id);
        Element reference = first.alike("r");
        reference.append(marker(first, "commentReference", id));
        if (WordXml.is(first, "p")) {
            WordXml.children(first, "pPr").stream()
                    .findFirst()
                    .ifPresentOrElse(
                            properties -> properties.insertAfter(start),
                            () -> first.first()
                                    .ifPresentOrElse(node -> node.insertBefore(start), () -> first.append(start)));
            first.append(end);
            first.append(reference);
        } else {
            first.insertBefore(start);
            anchors.get(anchors.size() - 1).insertAfter(reference);
            anchors.get(anchors.size() - 1).insertAfter(end);
        }
    }

    private static Element marker(Element home, String name, String id) {
        Element marker = home.alike(name);
        marker.setOwn("id", id);
        return marker;
    }

    /** Puts the part into {@code entries}, with its relation and content type where it is new. */
    void write(Map<String, byte[]> entries) {
        entries.put(entry, markup.toString().getBytes(StandardCharsets.UTF_8));
        if (isNew) {
            PackageAdditions.add(entries, PartRole.DOCUMENT, "comments", entry, TYPE);
        }
    }
}
