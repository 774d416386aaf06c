package kz.esep.word;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A DOCX as text that can be read and compared: {@code # } and {@code ## } before titles and headings, {@code - }
 * before list items, table rows as {@code | a | b |}, then headers, footers and properties, each line with the name of
 * its part in brackets.
 */
public final class DocxText {

    private final List<String> lines = new ArrayList<>();

    private DocxText() {}

    /** The text of {@code docx}, a line for each paragraph and table row. */
    public static String of(byte[] docx) {
        DocxText text = new DocxText();
        Map<String, byte[]> entries =
                new TreeMap<>(WordPackage.open(docx).orElseThrow().entries());
        text.blocks(parse(entries, "word/document.xml").getDocumentElement().getFirstChild(), "");
        for (String entry : entries.keySet()) {
            PartRole.of(entry)
                    .filter(part -> !part.entry().equals("word/document.xml"))
                    .ifPresent(part -> text.part(part, entries));
        }
        return String.join("\n", text.lines) + "\n";
    }

    private void part(PartRole part, Map<String, byte[]> entries) {
        Element root = parse(entries, part.entry()).getDocumentElement();
        if (!part.isProperties()) {
            blocks(root, "[" + part.words() + "] ");
        } else if (part.isCoreProperties()) {
            WordXml.childElements(root)
                    .forEach(property -> lines.add(
                            "[" + part.words() + "] " + property.getTagName() + ": " + property.getTextContent()));
        }
    }

    private void blocks(Node parent, String prefix) {
        for (Element child : WordXml.childElements(parent)) {
            if (WordXml.is(child, "p")) {
                lines.add(prefix + mark(child) + text(child));
            } else if (WordXml.is(child, "tr")) {
                lines.add(prefix + row(child));
            } else {
                blocks(child, prefix);
            }
        }
    }

    private static String row(Element row) {
        return WordXml.children(row, "tc").stream()
                .map(cell -> WordXml.descendants(cell, "p").stream()
                        .map(DocxText::text)
                        .collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String text(Element paragraph) {
        return ParagraphText.of(paragraph).text().replace('\n', '⏎').replace("\f", "");
    }

    private static String mark(Element paragraph) {
        return WordXml.descendants(paragraph, "pStyle").stream()
                .findFirst()
                .map(style -> switch (style.getAttributeNS(WordXml.WORD, "val")) {
                    case "Title", "Heading1" -> "# ";
                    case "Heading2", "Heading2NewPage" -> "## ";
                    case "Heading3" -> "### ";
                    case "ListBullet" -> "- ";
                    default -> "";
                })
                .orElse("");
    }

    private static Document parse(Map<String, byte[]> entries, String entry) {
        try {
            return WordXml.parse(requireNonNull(entries.get(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(entry, e);
        } catch (SAXException e) {
            throw new IllegalArgumentException(entry + " is no XML", e);
        }
    }
}
