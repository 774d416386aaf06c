package kz.esep.word;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;

/**
 * A DOCX as text that can be read and compared: {@code # } and {@code ## } before titles and headings, {@code - }
 * before list items, table rows as {@code | a | b |}, then headers, footers and properties, each line with the name of
 * its part in brackets. A reference to a footnote is shown as its number, {@code ¹}, one to an endnote as {@code ⁽¹⁾}; so the notes
 * begin, in the order of their part.
 */
public final class DocxText {

    private final List<String> lines = new ArrayList<>();

    /** The numbers of notes by the elements that refer to them and their ids. */
    private final Map<String, Map<String, String>> notes =
            Map.of("footnoteReference", new LinkedHashMap<>(), "endnoteReference", new LinkedHashMap<>());

    private DocxText() {}

    /** The text of {@code docx}, a line for each paragraph and table row. */
    public static String of(byte[] docx) {
        DocxText text = new DocxText();
        WordPackage document = WordPackage.open(docx).orElseThrow();
        Map<String, byte[]> entries = document.entries();
        text.blocks(parse(entries, document.parts().document()).children().get(0), "");
        for (PartRole part : new TreeMap<>(document.parts().roles()).values()) {
            if (part.isChart()) {
                named(parse(entries, part.entry()), "ser").forEach(text::series);
            } else if (part.isOfNotes()) {
                parse(entries, part.entry()).children().forEach(text::note);
            } else if (!part.isDocument()) {
                text.part(part, entries);
            }
        }
        return String.join("\n", text.lines) + "\n";
    }

    /** A series of a chart: its name and, for each category, its number. */
    private void series(Element series) {
        List<String> points = new ArrayList<>();
        for (Element category : points(series, "cat")) {
            String index = category.attribute("", "idx").orElse("");
            String number = points(series, "val").stream()
                    .filter(point -> point.attribute("", "idx").orElse("").equals(index))
                    .map(Element::text)
                    .findFirst()
                    .orElse("-");
            points.add(category.text() + " " + number);
        }
        lines.add("[chart] " + points(series, "tx").get(0).text() + ": " + String.join("; ", points));
    }

    private static List<Element> points(Element series, String part) {
        return named(series, part).stream()
                .flatMap(one -> named(one, "pt").stream())
                .toList();
    }

    private static List<Element> named(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        parent.forEachDescendant(element -> {
            if (element.name().equals(name)) {
                found.add(element);
            }
        });
        return found;
    }

    private void part(PartRole part, Map<String, byte[]> entries) {
        Element root = parse(entries, part.entry());
        if (!part.isProperties()) {
            blocks(root, "[" + name(part.entry()) + "] ");
        } else if (part.isCoreProperties()) {
            root.children()
                    .forEach(property ->
                            lines.add("[properties core] " + property.qualifiedName() + ": " + property.text()));
        }
    }

    /** {@code header 1} for {@code word/header1.xml}. */
    private static String name(String entry) {
        return entry.replaceAll(".*/|\\.\\w+$", "").replaceFirst("(\\d+)$", " $1");
    }

    private void blocks(Element parent, String prefix) {
        for (Element child : parent.children()) {
            if (WordXml.is(child, "p")) {
                lines.add(prefix + mark(child) + text(child));
            } else if (WordXml.is(child, "tr")) {
                lines.add(prefix + row(child));
            } else {
                blocks(child, prefix);
            }
        }
    }

    private String row(Element row) {
        return WordXml.children(row, "tc").stream()
                .map(cell ->
                        WordXml.descendants(cell, "p").stream().map(this::text).collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String text(Element paragraph) {
        String words =
                withReferences(ParagraphText.of(paragraph)).replace('\n', '⏎').replace("\f", "");
        return named(paragraph, "docPr").stream()
                .map(drawing -> "[drawing: " + drawing.attribute("", "descr").orElse("") + "]")
                .collect(Collectors.joining("", words, ""));
    }

    private String withReferences(ParagraphText paragraph) {
        StringBuilder words = new StringBuilder(paragraph.text());
        List<String> numbers = new ArrayList<>();
        paragraph.signs().forEach(sign -> numbers.add(reference(sign.element())));
        for (int index = numbers.size() - 1; index >= 0; index--) {
            words.insert(paragraph.signs().get(index).place(), numbers.get(index));
        }
        return words.toString();
    }

    private String reference(Element element) {
        Map<String, String> numbers = notes.get(element.name());
        if (numbers == null) {
            return "";
        }
        String number = String.valueOf(numbers.size() + 1);
        String raised = number.chars()
                .mapToObj(digit -> String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')))
                .collect(Collectors.joining());
        String shown = element.name().startsWith("end") ? "⁽" + raised + "⁾" : raised;
        if (numbers.put(element.own("id").orElse(""), shown) != null) {
            throw new AssertionError("Two references to one note");
        }
        return shown;
    }

    private void note(Element note) {
        if (note.own("type").isEmpty()) {
            String number = notes.getOrDefault(note.name() + "Reference", Map.of())
                    .getOrDefault(note.own("id").orElse(""), "[no reference]");
            blocks(note, number);
        }
    }

    private static String mark(Element paragraph) {
        return WordXml.descendants(paragraph, "pStyle").stream()
                .findFirst()
                .map(style -> switch (style.own("val").orElse("")) {
                    case "Title", "Heading1" -> "# ";
                    case "Heading2", "Heading2NewPage" -> "## ";
                    case "Heading3" -> "### ";
                    case "ListBullet" -> "- ";
                    default -> "";
                })
                .orElse("");
    }

    private static Element parse(Map<String, byte[]> entries, String entry) {
        try {
            return MarkupReader.read(XmlBytes.decoded(requireNonNull(entries.get(entry))))
                    .root();
        } catch (MarkupException e) {
            throw new IllegalArgumentException(entry + " is no XML", e);
        }
    }
}
