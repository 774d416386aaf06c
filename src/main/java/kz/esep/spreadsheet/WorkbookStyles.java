package kz.esep.spreadsheet;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The few cell styles of a workbook, one for each look. */
final class WorkbookStyles {

    /** Light enough for paper, and for the colours of what needs a look. */
    private static final String COMPUTED_GREY = "F5F5F5";

    private final Workbook workbook;
    private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);
    private final CellStyle quoted;

    WorkbookStyles(Workbook workbook) {
        this.workbook = workbook;
        for (Look look : Look.values()) {
            styles.put(look, style(look));
        }
        quoted = style(Look.TEXT);
        ((XSSFCellStyle) quoted).getCoreXf().setQuotePrefix(true);
    }

    CellStyle of(Look look) {
        CellStyle style = styles.get(look);
        if (style == null) {
            throw new IllegalStateException("Every look has a style: " + look);
        }
        return style;
    }

    /** Text that begins like a formula and must not become one when somebody edits the cell. */
    CellStyle quoted() {
        return quoted;
    }

    private CellStyle style(Look look) {
        CellStyle style = workbook.createCellStyle();
        style.setLocked(!look.isInput());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look != Look.CODE && look != Look.TITLE);
        style.setFont(font(look));
        switch (look) {
            case HEADING -> emphasise(style);
            case DATE -> aligned(style, HorizontalAlignment.LEFT, "dd.mm.yyyy");
            case COUNT -> aligned(style, HorizontalAlignment.RIGHT, "0");
            case TEXT -> aligned(style, HorizontalAlignment.LEFT, "@");
            case LABEL -> aligned(style, HorizontalAlignment.LEFT, "General");
            case COMPUTED -> {
                shade(style);
                aligned(style, HorizontalAlignment.LEFT, "General");
            }
            case COMPUTED_DATE -> {
                shade(style);
                aligned(style, HorizontalAlignment.LEFT, "dd.mm.yyyy");
            }
            case COMPUTED_COUNT -> {
                shade(style);
                aligned(style, HorizontalAlignment.RIGHT, "0");
            }
            case TITLE, CODE -> {}
        }
        return style;
    }

    /** A letter's width from the edge, so that a number does not run into the text of the next column. */
    private void aligned(CellStyle style, HorizontalAlignment side, String format) {
        style.setAlignment(side);
        style.setIndention((short) 1);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }

    private static void shade(CellStyle style) {
        style.setFillForegroundColor(new XSSFColor(rgb(COMPUTED_GREY), null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** The bytes of a colour such as {@code FFC7CE}. */
    static byte[] rgb(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    private Font font(Look look) {
        Font font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 14 : 10));
        font.setBold(look == Look.TITLE || look == Look.HEADING);
        return font;
    }

    private static void emphasise(CellStyle style) {
        style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
