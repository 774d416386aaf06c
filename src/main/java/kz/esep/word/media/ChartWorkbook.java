package kz.esep.word.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.esep.storage.StableZip;
import kz.esep.word.markup.Escapes;

/**
 * The workbook behind a chart, which Word opens at "Edit data": one sheet, categories downwards in column A, a column for
 * each series, names in row 1. Texts are texts, never formulas.
 */
final class ChartWorkbook {

    static final String SHEET = "Sheet1";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int LETTERS = 26;

    private ChartWorkbook() {}

    /** The cells {@code first} to {@code last} of a column as a formula names them; rows and columns count from 1. */
    static String range(int column, int first, int last) {
        String letters = letters(column);
        String from = SHEET + "!$" + letters + "$" + first;
        return last > first ? from + ":$" + letters + "$" + last : from;
    }

    /** The workbook's file: the same data, the same bytes. */
    static byte[] of(ChartData data) {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (StableZip zip = new StableZip(xlsx)) {
            write(zip, "[Content_Types].xml", """
                    <Types xmlns="%1$scontent-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/>\
                    <Override PartName="/xl/workbook.xml" ContentType="%2$ssheet.main+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%2$sworksheet+xml"/>\
                    </Types>""".formatted(PACKAGE, TYPE));
            write(zip, "_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
            write(zip, "xl/workbook.xml", """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets>\
                    </workbook>""".formatted(SPREADSHEET, DOCUMENT, SHEET));
            write(zip, "xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
            write(zip, "xl/worksheets/sheet1.xml", sheet(data));
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook could not be written into memory", e);
        }
        return xlsx.toByteArray();
    }

    private static void write(StableZip zip, String entry, String xml) {
        zip.write(entry, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String relationship(String type, String target) {
        return """
                <Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="%s/%s" Target="%s"/>\
                </Relationships>""".formatted(PACKAGE, DOCUMENT, type, target);
    }

    private static String sheet(ChartData data) {
        StringBuilder sheet = new StringBuilder("<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>");
        List<ChartData.Series> series = data.series();
        sheet.append("<row r=\"1\">");
        for (int column = 0; column < series.size(); column++) {
            text(sheet, column + 2, 1, series.get(column).name());
        }
        sheet.append("</row>");
        for (int category = 0; category < data.categories().size(); category++) {
            int row = category + 2;
            sheet.append("<row r=\"").append(row).append("\">");
            text(sheet, 1, row, data.categories().get(category));
            for (int column = 0; column < series.size(); column++) {
                number(sheet, column + 2, row, series.get(column).numbers().get(category));
            }
            sheet.append("</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    private static void text(StringBuilder sheet, int column, int row, String text) {
        sheet.append("<c r=\"").append(letters(column)).append(row).append("\" t=\"inlineStr\"><is>");
        sheet.append("<t xml:space=\"preserve\">").append(Escapes.escaped(text)).append("</t></is></c>");
    }

    private static void number(StringBuilder sheet, int column, int row, Optional<BigDecimal> number) {
        number.ifPresent(value -> sheet.append("<c r=\"")
                .append(letters(column))
                .append(row)
                .append("\"><v>")
                .append(value.toPlainString())
                .append("</v></c>"));
    }

    private static String letters(int column) {
        int before = (column - 1) / LETTERS;
        String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
        return before == 0 ? last : letters(before) + last;
    }
}
