package kz.esep.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;
import kz.esep.word.markup.XmlLetters;
import kz.esep.word.media.PackageAdditions;

/** The comments of a document: those it has and those that are added. */
final class Comments {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final WordPackage template;
    private final Optional<String> known;
    private final Markup markup;
    private int last;

    private Comments(WordPackage template, Optional<String> known, Markup markup) {
        this.template = template;
        this.known = known;
        this.markup = markup;
        this.last = WordXml.children(markup.root(), "comment").stream()
                .flatMap(comment -> ListFormats.number(comment, "id").stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
    }

    /** Those of {@code template}, whose text is {@code text}. */
    static Comments of(WordPackage template, Element text) throws MarkupException {
        Optional<byte[]> known = template.beside("comments");
        String xml = known.isPresent()
                ? XmlBytes.decoded(known.get())
                : "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
                        + text.namespace() + "\"></w:comments>";
        return new Comments(template, template.parts().find("comments"), MarkupReader.read(xml));
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

    /** Puts the part into the template, with its relation and content type where it is new. */
    void write() {
        Map<String, byte[]> entries = template.entries();
        String entry = known.orElseGet(() -> freshEntry(entries.keySet()));
        entries.put(entry, markup.toString().getBytes(StandardCharsets.UTF_8));
        if (known.isEmpty()) {
            PackageAdditions.add(entries, template.parts().document(), "comments", entry, TYPE);
        }
    }

    private static String freshEntry(Set<String> taken) {
        String entry = "word/comments.xml";
        for (int number = 2; taken.contains(entry); number++) {
            entry = "word/comments" + number + ".xml";
        }
        return entry;
    }
}
