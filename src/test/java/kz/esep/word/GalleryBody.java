package kz.esep.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.esep.word.markup.Escapes;

/**
 * A template in lines of text. A line is a paragraph; {@code # } before it a heading, {@code - } an item of a bulleted list;
 * {@code | a | b |} is a row of a table, {@code ‖} within a cell parts its paragraphs; {@code [header] } begins the header. {@code ¦}
 * is where Word began a new run, {@code ␣} a space at an end. A line that begins with {@code <} is markup of its own.
 */
final class GalleryBody {

    private GalleryBody() {}

    static byte[] docx(String lines) {
        StringBuilder body = new StringBuilder();
        StringBuilder header = new StringBuilder();
        List<String> rows = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
            if (line.startsWith("|")) {
                rows.add(row(line));
                continue;
            }
            body.append(table(rows));
            rows.clear();
            if (line.startsWith("[header] ")) {
                header.append(paragraph(line.substring("[header] ".length())));
            } else {
                body.append(line.startsWith("<") ? line : paragraph(line));
            }
        }
        body.append(table(rows));
        return header.isEmpty()
                ? TinyDocx.of(body.toString())
                : TinyDocx.withHeader(header.toString(), body.toString());
    }

    private static String table(List<String> rows) {
        return rows.isEmpty() ? "" : TinyDocx.table(rows.toArray(String[]::new));
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
        String text = style.isEmpty() ? line : line.substring(2);
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return Arrays.stream(text.replace('␣', ' ').split("¦", -1))
                .filter(run -> !run.isEmpty())
                .map(GalleryBody::run)
                .collect(Collectors.joining("", "<w:p>" + properties, "</w:p>"));
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + Escapes.escaped(text) + "</w:t></w:r>";
    }
}
