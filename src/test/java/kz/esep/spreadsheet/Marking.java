package kz.esep.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;

/** Marks workbooks for tests, and looks into the result. */
final class Marking {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String ROW = "<row r='1'><c r='A1' s='1'><f>1+1</f><v>2</v></c><c r='D1'><v>5</v></c></row>";

    private Marking() {}

    static CellMark mark(String sheet, int row, int column) {
        return new CellMark(sheet, row, column, MarkColour.FAULT, "Қате / Ошибка");
    }

    static byte[] marked(byte[] original, CellMark... marks) {
        return WorkbookMarker.mark(original, List.of(marks), list(List.of("x")), Optional.empty())
                .orElseThrow();
    }

    static byte[] again(byte[] copy, CellMark... marks) {
        return WorkbookMarker.mark(copy, List.of(marks), list(List.of("x")), Optional.of("list"))
                .orElseThrow();
    }

    static ListSheet list(List<String> texts) {
        return new ListSheet(
                "list",
                "list",
                List.of("Title"),
                List.of(new ListSheet.Column("text", "Text", 20, ListSheet.Role.TEXT)),
                texts.stream()
                        .map(text -> new ListSheet.Line(Optional.empty(), List.of(text), Optional.empty(), false))
                        .toList());
    }

    /** The fill of a cell of the first sheet, through its format. */
    static String fillOf(byte[] workbook, String cell) throws IOException {
        Matcher tag = Pattern.compile("<c [^>]*r=['\"]" + cell + "['\"][^>]*>").matcher(part(workbook, SHEET));
        assertThat(tag.find()).as(cell).isTrue();
        Matcher style = Pattern.compile(" s=['\"](\\d+)").matcher(tag.group());
        String format = style.find() ? style.group(1) : "";
        try {
            StyleEdit styles = new StyleEdit(part(workbook, "xl/styles.xml"));
            String xf = styles.format(format.isEmpty() ? 0 : Integer.parseInt(format));
            return styles.fill(Integer.parseInt(xf.replaceAll("(?s).*fillId=['\"](\\d+).*", "$1")));
        } catch (UnmarkableWorkbookException e) {
            throw new AssertionError(e);
        }
    }

    static List<SheetContent> sheets(byte[] bytes) throws UnreadableWorkbookException {
        return WorkbookReader.read(bytes, Place.ofFile("a"), new FindingLog()).sheets();
    }

    static String part(byte[] workbook, String name) throws IOException {
        byte[] bytes = parts(workbook).get(name);
        assertThat(bytes).as(name).isNotNull();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
