package kz.esep.word;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.esep.word.markup.Escapes;

/**
 * A template in lines of text. A line is a paragraph; {@code # } before it a heading, {@code - } an item of a bulleted list,
 * {@code 1. } one of a numbered list; {@code | a | b |} is a row of a table, {@code ‖} within a cell parts its paragraphs; {@code
 * [header] } begins the header. {@code ¦} is where Word began a new run, {@code ␣} a space at an end. {@code <picture ${x}>},
 * {@code <header-picture ${x}>}, {@code <chart ${x}>} and {@code <box text>} are drawings, {@code <property dc:title ${x}>} a
 * property. {@code ¹ text} is a footnote, and the same sign elsewhere refers to it. Another line that begins with {@code <} is markup of its own.
 */
final class GalleryBody {

    private static final String NUMBERING =
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static final String STYLES =
            "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/>"
                    + "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>";

    private static final String NOTE_SIGNS = "¹²³";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final StringBuilder header = new StringBuilder();
    private final StringBuilder properties = new StringBuilder();
    private final List<String> rows = new ArrayList<>();

    private GalleryBody() {}

    static byte[] docx(String lines) {
        GalleryBody gallery = new GalleryBody();
        for (String line : lines.split("\n", -1)) {
            if (line.startsWith("|")) {
                gallery.rows.add(row(line));
            } else {
                gallery.endTable();
                gallery.line(line);
            }
        }
        gallery.endTable();
        return gallery.docx();
    }

    private void endTable() {
        body.append(rows.isEmpty() ? "" : TinyDocx.table(rows.toArray(String[]::new)));
        rows.clear();
    }

    private void line(String line) {
        if (line.length() > 1 && NOTE_SIGNS.indexOf(line.charAt(0)) >= 0) {
            notes.append(TinyPackage.footnote(
                    NOTE_SIGNS.indexOf(line.charAt(0)) + 1,
                    runs(line.substring(1).strip())));
        } else if (line.startsWith("[header] ")) {
            header.append(paragraph(line.substring("[header] ".length())));
        } else if (line.startsWith("<header-picture ")) {
            header.append(TinyDocx.p(Drawings.picture("rId7", inside(line), 3)));
        } else if (line.startsWith("<picture ")) {
            body.append(TinyDocx.p(Drawings.picture("rId7", inside(line))));
        } else if (line.startsWith("<chart ")) {
            body.append(TinyDocx.p(Drawings.chart("rId5", inside(line))));
        } else if (line.startsWith("<box ")) {
            body.append(TinyDocx.p(Drawings.textBox(paragraph(inside(line))).replace("${name}", "")));
        } else if (line.startsWith("<property ")) {
            String[] words = inside(line).split(" ", 2);
            properties.append("<%1$s>%2$s</%1$s>".formatted(words[0], words[1]));
        } else {
            body.append(line.startsWith("<") ? line : paragraph(line));
        }
    }

    private static String inside(String line) {
        return line.substring(line.indexOf(' ') + 1, line.length() - 1);
    }

    private byte[] docx() {
        if (!notes.isEmpty()) {
            refer();
        }
        TinyPackage docx = new TinyPackage(body.toString(), header.isEmpty() ? "" : TinyPackage.headerReference());
        byte[] old = Drawings.picture("png", 8, 8, Color.GRAY);
        if (!header.isEmpty()) {
            docx.header(header.toString());
        }
        if (header.indexOf("rId7") >= 0) {
            docx.picture("word/header1.xml", "rId7", "word/media/old.PNG", old);
        }
        if (body.indexOf("rId7") >= 0) {
            docx.picture("word/document.xml", "rId7", "word/media/old.PNG", old);
        }
        if (body.indexOf("rId5") >= 0) {
            docx.chart("rId5", 1, Drawings.chartXml("bar", 1, ""));
        }
        if (body.indexOf("<w:numId ") >= 0) {
            docx.beside("numbering", NUMBERING);
        }
        if (body.indexOf("\"Heading1\"") >= 0) {
            docx.beside("styles", STYLES);
        }
        if (body.indexOf("<w:fldSimple ") >= 0) {
            docx.beside("settings", "<w:zoom w:percent=\"100\"/>");
        }
        if (body.indexOf("<w:commentReference ") >= 0) {
            docx.beside("comments", "<w:comment w:id=\"0\" w:author=\"a\">" + TinyDocx.p("пікір") + "</w:comment>");
        }
        if (!notes.isEmpty()) {
            docx.beside("footnotes", TinyPackage.SEPARATORS + notes);
        }
        if (!properties.isEmpty()) {
            docx.coreProperties(properties.toString());
        }
        return docx.docx();
    }

    /** Puts references in the place of their signs. */
    private void refer() {
        for (int index = 0; index < NOTE_SIGNS.length(); index++) {
            String text = body.toString()
                    .replace(
                            NOTE_SIGNS.substring(index, index + 1),
                            "</w:t></w:r>" + TinyPackage.footnoteReference(index + 1)
                                    + "<w:r><w:t xml:space=\"preserve\">");
            body.setLength(0);
            body.append(text);
        }
    }

    private static String row(String line) {
        String inner = line.strip();
        String[] cells = inner.substring(1, inner.length() - 1).split("\\|", -1);
        return TinyDocx.row(Arrays.stream(cells)
                .map(cell -> Arrays.stream(cell.strip().split("‖", -1))
                        .map(part -> paragraph(part.strip()))
                        .collect(Collectors.joining()))
                .toArray(String[]::new));
    }

    private static String paragraph(String line) {
        String style = line.startsWith("# ") ? "Heading1" : line.startsWith("- ") ? "ListBullet" : "";
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        String text = style.isEmpty() ? line : line.substring(2);
        if (line.startsWith("1. ")) {
            properties = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
            text = line.substring("1. ".length());
        }
        return "<w:p>" + properties + runs(text) + "</w:p>";
    }

    private static String runs(String text) {
        return Arrays.stream(text.replace('␣', ' ').split("¦", -1))
                .filter(run -> !run.isEmpty())
                .map(GalleryBody::run)
                .collect(Collectors.joining());
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + Escapes.escaped(text) + "</w:t></w:r>";
    }
}
