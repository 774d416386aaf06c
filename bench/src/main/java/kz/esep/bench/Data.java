package kz.esep.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the workbooks to be read, always the same ones. */
final class Data {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int COLUMNS = 12;

    private final Random random;
    private final Map<String, Integer> strings = new HashMap<>();
    private final List<String> inOrder = new ArrayList<>();

    private Data(long seed) {
        random = new Random(seed);
    }

    /** {@code files} workbooks as offices send them: 3 sheets of 60 rows with styles and validations. */
    static void offices(Path folder, int files) throws IOException {
        Files.createDirectories(folder);
        for (int file = 0; file < files; file++) {
            new Data(file).write(folder.resolve(String.format("office-%03d.xlsx", file)), 3, 60);
        }
    }

    /** One workbook of {@code rows} rows with two strings of its own in each. */
    static void big(Path folder, int rows) throws IOException {
        Files.createDirectories(folder);
        new Data(1).write(folder.resolve("big.xlsx"), 1, rows);
    }

    /** Three rows of data, and then {@code rows} that hold nothing but their colour. */
    static void blank(Path folder, int rows) throws IOException {
        Files.createDirectories(folder);
        new Data(2).write(folder.resolve("blank.xlsx"), rows);
    }

    private interface Part {
        void write(StringBuilder buffer, OutputStream out) throws IOException;
    }

    private void write(Path file, int sheets, int rows) throws IOException {
        write(file, sheets, (buffer, out) -> {
            for (int row = 1; row <= rows; row++) {
                row(buffer, row);
                flush(buffer, out, 1 << 16);
            }
        });
    }

    private void write(Path file, int blankRows) throws IOException {
        write(file, 1, (buffer, out) -> {
            for (int row = 1; row <= 3; row++) {
                row(buffer, row);
            }
            for (int row = 4; row <= blankRows + 3; row++) {
                buffer.append("<row r=\"").append(row).append("\" s=\"4\" customFormat=\"1\">");
                for (int column = 0; column < 4; column++) {
                    buffer.append("<c r=\"").append((char) ('A' + column)).append(row).append("\" s=\"4\"/>");
                }
                buffer.append("</row>");
                flush(buffer, out, 1 << 16);
            }
        });
    }

    private void write(Path file, int sheets, Part rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            part(zip, "[Content_Types].xml", contentTypes(sheets));
            part(zip, "_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
            StringBuilder tabs = new StringBuilder();
            StringBuilder links = new StringBuilder(relation("st", "styles", "styles.xml"));
            links.append(relation("ss", "sharedStrings", "sharedStrings.xml"));
            for (int sheet = 1; sheet <= sheets; sheet++) {
                tabs.append("<sheet name=\"Парақ " + sheet + "\" sheetId=\"" + sheet + "\" r:id=\"s" + sheet + "\"/>");
                links.append(relation("s" + sheet, "worksheet", "worksheets/sheet" + sheet + ".xml"));
            }
            part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + tabs
                    + "</sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relations(links.toString()));
            part(zip, "xl/styles.xml", styles());
            for (int sheet = 1; sheet <= sheets; sheet++) {
                sheet(zip, "xl/worksheets/sheet" + sheet + ".xml", rows);
            }
            strings(zip);
        }
    }

    private static void sheet(ZipOutputStream zip, String name, Part rows) throws IOException {
        zip.putNextEntry(entry(name));
        StringBuilder buffer = new StringBuilder(1 << 17);
        buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + MAIN + "\"><sheetViews>");
        buffer.append("<sheetView workbookViewId=\"0\"/></sheetViews><cols>");
        for (int column = 1; column <= COLUMNS; column++) {
            buffer.append("<col min=\"" + column + "\" max=\"" + column + "\" width=\"18.5\" customWidth=\"1\"/>");
        }
        buffer.append("</cols><sheetData>");
        rows.write(buffer, zip);
        buffer.append("</sheetData><dataValidations count=\"6\">");
        for (char column = 'C'; column < 'I'; column++) {
            buffer.append("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"" + column
                    + "3:" + column + "60\"><formula1>\"иә / да,жоқ / нет\"</formula1></dataValidation>");
        }
        buffer.append("</dataValidations></worksheet>");
        flush(buffer, zip, 0);
        zip.closeEntry();
    }

    private void row(StringBuilder buffer, int row) {
        buffer.append("<row r=\"").append(row).append("\" spans=\"1:12\">");
        for (int column = 0; column < COLUMNS; column++) {
            buffer.append("<c r=\"").append((char) ('A' + column)).append(row);
            int style = 5 + (row + column) % 30;
            switch (column % 6) {
                case 0 -> text(buffer, style, "Қоғамдық тыңдау " + row + "/" + column + " " + random.nextInt(100));
                case 1, 2 -> text(buffer, style, "жоба " + random.nextInt(40));
                case 3 -> value(buffer, style, String.valueOf(random.nextInt(1_000_000)));
                case 4 -> value(buffer, 1 + column % 2, String.valueOf(43_831 + random.nextInt(2_000)) + (column > 6 ? ".5" : ""));
                default -> value(buffer, style, random.nextInt(10_000) + "." + (1 + random.nextInt(99)));
            }
        }
        buffer.append("</row>");
    }

    private void text(StringBuilder buffer, int style, String text) {
        int index = strings.computeIfAbsent(text, added -> {
            inOrder.add(added);
            return inOrder.size() - 1;
        });
        buffer.append("\" s=\"").append(style).append("\" t=\"s\"><v>").append(index).append("</v></c>");
    }

    private static void value(StringBuilder buffer, int style, String value) {
        buffer.append("\" s=\"").append(style).append("\"><v>").append(value).append("</v></c>");
    }

    private void strings(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(entry("xl/sharedStrings.xml"));
        StringBuilder buffer = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><sst xmlns=\"" + MAIN
                + "\" uniqueCount=\"" + inOrder.size() + "\">");
        for (String text : inOrder) {
            buffer.append("<si><t>").append(text).append("</t></si>");
            flush(buffer, zip, 1 << 16);
        }
        buffer.append("</sst>");
        flush(buffer, zip, 0);
        zip.closeEntry();
    }

    private static void flush(StringBuilder buffer, OutputStream out, int from) throws IOException {
        if (buffer.length() >= from) {
            out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
            buffer.setLength(0);
        }
    }

    /** 40 styles: 1 and 2 show dates, in a built-in format and in one of our own. */
    private static String styles() {
        StringBuilder used = new StringBuilder();
        for (int style = 0; style < 40; style++) {
            int format = style == 1 ? 14 : style == 2 ? 164 : style % 2 == 0 ? 0 : 2;
            used.append("<xf numFmtId=\"" + format + "\" fontId=\"" + style % 2 + "\" fillId=\"" + style % 3
                    + "\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"><alignment wrapText=\"1\"/></xf>");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\">"
                + "<numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\\ hh:mm\"/></numFmts><fonts count=\"2\"><font>"
                + "<sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "</fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
                + "patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFFF00\"/>"
                + "</patternFill></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/>"
                + "</cellStyleXfs><cellXfs count=\"40\">" + used + "</cellXfs></styleSheet>";
    }

    private static String contentTypes(int sheets) {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\"><Default "
                + "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.append(type("workbook.xml", "sheet.main")).append(type("styles.xml", "styles"));
        types.append(type("sharedStrings.xml", "sharedStrings"));
        for (int sheet = 1; sheet <= sheets; sheet++) {
            types.append(type("worksheets/sheet" + sheet + ".xml", "worksheet"));
        }
        return types.append("</Types>").toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) {
        try {
            zip.putNextEntry(entry(name));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(1_600_000_000_000L);
        return entry;
    }
}
