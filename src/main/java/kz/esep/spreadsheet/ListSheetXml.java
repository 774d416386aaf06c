package kz.esep.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.storage.FormulaGuard;

/** Writes a {@link ListSheet} as a worksheet part, its texts inside the part. */
final class ListSheetXml {

    private static final int CELL_LETTERS_MOST = 32_000;
    private static final int NUMBER_WIDTH = 5;
    private static final int LINE_HEIGHT = 13;
    private static final int HEIGHT_MOST = 400;
    private static final String HAIR = " style=\"hair\"><color indexed=\"64\"/></";
    private static final String THIN = "<border><left" + HAIR + "left><right" + HAIR + "right><top/><bottom" + HAIR
            + "bottom><diagonal/></border>";

    private final ListSheet list;
    private final StyleEdit styles;
    private final Dialect dialect;
    private final Set<String> tabs;
    private final Map<String, Integer> formats = new HashMap<>();
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder links = new StringBuilder();

    private ListSheetXml(ListSheet list, StyleEdit styles, Dialect dialect, Set<String> tabs) {
        this.list = list;
        this.styles = styles;
        this.dialect = dialect;
        this.tabs = tabs;
    }

    /**
     * The worksheet.
     *
     * @param tabs the sheets that are there: lines about others have no link
     */
    static String of(ListSheet list, StyleEdit styles, Dialect dialect, Set<String> tabs) {
        return new ListSheetXml(list, styles, dialect, tabs).xml();
    }

    private String xml() {
        codes();
        introduction();
        int headings = 2 + list.introduction().size();
        headings(headings);
        int number = headings;
        for (ListSheet.Line line : list.lines()) {
            number++;
            line(number, number - headings, line);
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + dialect.main()
                + "\"><sheetPr><tabColor rgb=\"" + MarkColour.GRAVE.rgb()
                + "\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\""
                + " tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"" + headings + "\" topLeftCell=\"A"
                + (headings + 1) + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\""
                + " activeCell=\"A" + (headings + 1) + "\" sqref=\"A" + (headings + 1)
                + "\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>" + columns() + "<sheetData>"
                + rows + "</sheetData>"
                + "<sheetProtection sheet=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\"/>"
                + (links.isEmpty() ? "" : "<hyperlinks>" + links + "</hyperlinks>")
                + "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>";
    }

    private String columns() {
        StringBuilder xml = new StringBuilder("<cols>").append(column(1, NUMBER_WIDTH));
        for (int index = 0; index < list.columns().size(); index++) {
            xml.append(column(index + 2, list.columns().get(index).width()));
        }
        return xml.append("</cols>").toString();
    }

    private static String column(int number, int width) {
        return "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + (width == 0 ? 10 : width)
                + "\" customWidth=\"1\"" + (width == 0 ? " hidden=\"1\"" : "") + "/>";
    }

    private void codes() {
        rows.append("<row r=\"1\" hidden=\"1\">").append(text(1, 0, "#" + list.code(), plain()));
        for (int index = 0; index < list.columns().size(); index++) {
            rows.append(text(1, index + 1, list.columns().get(index).code(), plain()));
        }
        rows.append("</row>");
    }

    private void introduction() {
        int number = 2;
        for (String line : list.introduction()) {
            int format = number == 2 ? format("title", "<b/><sz val=\"14\"/>", "", "<alignment/>", "") : plain();
            rows.append("<row r=\"").append(number).append("\">");
            rows.append(text(number, 0, line, format)).append("</row>");
            number++;
        }
    }

    private void headings(int number) {
        String centred = "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>";
        int format = format("heading", "<b/><sz val=\"10\"/>", MarkColour.HEADING.rgb(), centred, "");
        List<String> headings =
                list.columns().stream().map(ListSheet.Column::heading).toList();
        rows.append("<row r=\"").append(number).append("\" ht=\"").append(height(headings));
        rows.append("\" customHeight=\"1\">").append(text(number, 0, "№", format));
        for (int index = 0; index < list.columns().size(); index++) {
            rows.append(text(number, index + 1, list.columns().get(index).heading(), format));
        }
        rows.append("</row>");
    }

    private void line(int row, int number, ListSheet.Line line) {
        rows.append("<row r=\"").append(row).append("\" ht=\"").append(height(line.texts()));
        rows.append("\" customHeight=\"1\"><c r=\"A").append(row).append("\" s=\"");
        rows.append(body("number", "")).append("\"><v>").append(number).append("</v></c>");
        for (int index = 0; index < list.columns().size(); index++) {
            String text = index < line.texts().size() ? line.texts().get(index) : "";
            rows.append(cell(row, index + 1, list.columns().get(index).role(), text, line));
        }
        rows.append("</row>");
    }

    /** In points: not every program fits a row to its wrapped text by itself. */
    private int height(List<String> texts) {
        int lines = 1;
        for (int index = 0; index < Math.min(texts.size(), list.columns().size()); index++) {
            int width = list.columns().get(index).width();
            int needed = 0;
            for (String line :
                    width == 0 ? List.<String>of() : texts.get(index).lines().toList()) {
                needed += 1 + line.length() * 10 / (width * 9);
            }
            lines = Math.max(lines, needed);
        }
        return Math.min(HEIGHT_MOST, 3 + LINE_HEIGHT * lines);
    }

    private String cell(int row, int column, ListSheet.Role role, String text, ListSheet.Line line) {
        return switch (role) {
            case TEXT -> text(row, column, text, body("text", ""));
            case COLOURED ->
                text(
                        row,
                        column,
                        text,
                        body("coloured", line.colour().map(MarkColour::rgb).orElse("")));
            case ANSWER ->
                line.asks()
                        ? text(
                                row,
                                column,
                                text,
                                format("answer", "<sz val=\"10\"/>", MarkColour.ANSWER.rgb(), wrapped(), "0"))
                        : text(row, column, text, body("text", ""));
            case LINK -> link(row, column, text, line.target().filter(target -> tabs.contains(target.sheet())));
        };
    }

    private String link(int row, int column, String text, Optional<ListSheet.Target> target) {
        if (target.isEmpty() || text.isEmpty()) {
            return text(row, column, text, body("text", ""));
        }
        String place = "'" + target.get().sheet().replace("'", "''") + "'!"
                + target.get().cells();
        links.append("<hyperlink ref=\"").append(CellAddress.of(column, row)).append("\" location=\"");
        links.append(XmlWriting.escaped(place)).append("\" display=\"");
        links.append(XmlWriting.escaped(text)).append("\"/>");
        String blue = "<u/><sz val=\"10\"/><color rgb=\"FF0563C1\"/>";
        return text(row, column, text, format("link", blue, "", wrapped(), ""));
    }

    private String text(int row, int column, String text, int format) {
        String address = CellAddress.of(column, row);
        if (text.isEmpty()) {
            return "<c r=\"" + address + "\" s=\"" + format + "\"/>";
        }
        int used = FormulaGuard.isDangerous(text) ? quoted(format) : format;
        return "<c r=\"" + address + "\" s=\"" + used + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + XmlWriting.cellText(text, CELL_LETTERS_MOST) + "</t></is></c>";
    }

    private int plain() {
        return format("plain", "<sz val=\"10\"/>", "", "<alignment vertical=\"top\"/>", "");
    }

    private int body(String name, String fill) {
        return format(name + fill, "<sz val=\"10\"/>", fill, wrapped(), "");
    }

    private static String wrapped() {
        return "<alignment vertical=\"top\" wrapText=\"1\"/>";
    }

    /** Text that begins like a formula and must not become one when somebody edits the cell. */
    private int quoted(int format) {
        return formats.computeIfAbsent(
                "quoted" + format,
                key -> styles.indexOfExact(
                        "cellXfs", styles.format(format).replaceFirst("xf ", "xf quotePrefix=\"1\" ")));
    }

    private int format(String name, String font, String fill, String alignment, String locked) {
        return formats.computeIfAbsent(name, key -> {
            int fontIndex = styles.index("fonts", "<font>" + font + "<name val=\"Arial\"/></font>");
            int fillIndex = fill.isEmpty()
                    ? 0
                    : styles.index(
                            "fills",
                            "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + fill
                                    + "\"/><bgColor indexed=\"64\"/></patternFill></fill>");
            boolean lined = !name.equals("title") && !name.equals("plain");
            int border = lined ? styles.index("borders", THIN) : 0;
            String protection = locked.isEmpty() ? "" : "<protection locked=\"" + locked + "\"/>";
            return styles.index(
                    "cellXfs",
                    "<xf numFmtId=\"49\" fontId=\"" + fontIndex + "\" fillId=\"" + fillIndex + "\" borderId=\"" + border
                            + "\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                            + " applyAlignment=\"1\" applyProtection=\"1\">" + alignment + protection + "</xf>");
        });
    }
}
