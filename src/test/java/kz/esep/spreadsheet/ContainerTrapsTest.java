package kz.esep.spreadsheet;

import static kz.esep.fixtures.HandMadeXlsx.MAIN;
import static kz.esep.fixtures.HandMadeXlsx.relation;
import static kz.esep.fixtures.HandMadeXlsx.relations;
import static kz.esep.spreadsheet.ReadCells.only;
import static kz.esep.spreadsheet.Remarks.code;
import static kz.esep.spreadsheet.Remarks.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.esep.finding.FindingCode;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.fixtures.Trap;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with the container of a workbook. */
final class ContainerTrapsTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    @Test
    @Trap(19)
    void a_password_is_named() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("құпия");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(five().bytes());
            }
            assertThat(refused(bytes(container))).isEqualTo("Z001");
        }
    }

    @Test
    @Trap(20)
    void a_label_of_sensitivity_is_told_from_a_password() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            DirectoryEntry spaces = container.createDirectory("\u0006DataSpaces");
            spaces.createDirectory("TransformInfo").createDirectory("DRMEncryptedTransform");
            assertThat(refused(bytes(container))).isEqualTo("Z015");
        }
    }

    @Test
    @Trap(21)
    void the_old_format_is_named() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("A");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            assertThat(refused(out.toByteArray())).isEqualTo("Z002");
        }
    }

    @Test
    @Trap(22)
    void the_binary_format_is_named() {
        byte[] bytes = five().part(
                        "[Content_Types].xml",
                        "<Types xmlns='" + TYPES + "'><Override PartName='/xl/workbook.bin' ContentType='"
                                + "application/vnd.ms-excel.sheet.binary.macroEnabled.main'/></Types>")
                .bytes();
        assertThat(refused(bytes)).isEqualTo("Z007");
    }

    @Test
    @Trap(23)
    void macros_are_passed_over_with_a_warning() {
        byte[] renamed = five().part(
                        "[Content_Types].xml",
                        "<Types xmlns='" + TYPES + "'><Override PartName='/xl/workbook.xml' ContentType='"
                                + "application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>")
                .bytes();
        byte[] withPart = five().part("xl/vbaProject.bin", "vba").bytes();
        assertThat(Remarks.of(renamed)).containsExactly("Z019 WARNING");
        assertThat(Remarks.of(withPart)).containsExactly("Z019 WARNING");
        assertThat(only(withPart).shown()).isEqualTo("5");
    }

    @ParameterizedTest
    @Trap(24)
    @CsvSource(
            delimiter = '|',
            value = {
                "номер;жоба|Z003",
                "<html><body><table><tr><td>1</td></tr></table></body></html>|Z005 HTML",
                "<table><tr><td>1</td></tr></table>|Z005 HTML",
                "<?xml version='1.0'?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>|Z005 XML 2003",
                "<?xml version='1.0'?><a/>|Z005 XML",
                "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>|Z005 ODS",
                "%PDF-1.7 ...|Z005 PDF",
                "{\\rtf1 ...}|Z005 RTF",
                "MIME-Version: 1.0|Z005 MHTML",
                "ID;PWXL;N;E|Z005 SYLK"
            })
    void the_real_kind_of_a_text_is_named(String text, String refusal) {
        assertThat(refused(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(refusal);
        assertThat(refused(text.getBytes(Charset.forName("windows-1251")))).isEqualTo(refusal);
    }

    @Test
    @Trap(24)
    void other_packages_are_named() throws IOException {
        assertThat(refused("7z\u00BC\u00AF\u0027".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Z005 7Z");
        assertThat(refused(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo("Z005 ODS");
        assertThat(refused(zip("mimetype", "application/vnd.oasis.opendocument.text")))
                .isEqualTo("Z005 ODT");
        assertThat(refused(zip("a.txt", "а"))).isEqualTo("Z005 ZIP");
        assertThat(refused(zip("[Content_Types].xml", types("wordprocessingml")))).isEqualTo("Z005 DOCX");
        assertThat(refused(zip("[Content_Types].xml", types("presentationml")))).isEqualTo("Z005 PPTX");
        assertThat(refused("ертең".getBytes(StandardCharsets.UTF_16))).isEqualTo("Z003");
        assertThat(refused(new byte[] {0, 1, 2, 3})).isEqualTo("Z014");
        assertThat(refused(new byte[0])).isEqualTo("F002");
    }

    @Test
    @Trap(25)
    void a_package_without_its_end_is_incomplete() {
        byte[] whole = five().bytes();
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        assertThat(refused(cut)).isEqualTo("Z004 " + cut.length);
        assertThat(WorkbookReader.isIncomplete(cut)).isTrue();
        assertThat(WorkbookReader.isIncomplete(whole)).isFalse();
    }

    @Test
    @Trap(26)
    void a_wrong_sum_refuses_the_file_even_where_the_letters_make_sense() {
        byte[] bytes = five().bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("<v>5</v>") + 3] = '6';
        assertThat(refused(bytes)).isEqualTo("Z006 " + SHEET);
    }

    @Test
    @Trap(27)
    void a_part_twice_refuses_the_file() {
        assertThat(refused(five().twice(SHEET).bytes())).isEqualTo("Z012 " + SHEET);
        assertThat(refused(five().part("XL/Worksheets/Sheet1.XML", "<worksheet/>").bytes()))
                .startsWith("Z012");
    }

    @Test
    @Trap(28)
    void what_inflates_without_end_is_stopped_by_its_bytes() throws Exception {
        byte[] bomb = deflated(SHEET, new byte[100_000]);
        assertThat(bomb.length).isLessThan(2000);
        try (PackageParts parts = PackageParts.open(bomb, new PackageParts.Limits(99_999, 1_000_000))) {
            UnreadableWorkbookException refusal = catchThrowableOfType(
                    UnreadableWorkbookException.class, () -> XmlParts.read(parts, SHEET, xml -> {}));
            assertThat(refusal.code()).isEqualTo(FindingCode.Z009);
        }
    }

    @Test
    @Trap(28)
    void entries_over_each_other_and_sizes_that_lie_refuse_the_file() {
        byte[] bytes = five().bytes();
        int size = headerOf(bytes, "xl/styles.xml");
        byte[] lying = bytes.clone();
        lying[size + 24]++;
        assertThat(code(lying)).isEqualTo(FindingCode.Z016);
        byte[] longer = bytes.clone();
        longer[size + 22] = 1;
        assertThat(code(longer)).isEqualTo(FindingCode.Z016);
        byte[] renamed = bytes.clone();
        renamed[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("xl/styles.xml") + 3] = 'S';
        assertThat(code(renamed)).isEqualTo(FindingCode.Z016);
    }

    @Test
    @Trap(29)
    void tens_of_thousands_of_styles_are_read_with_a_warning() {
        byte[] bytes = new HandMadeXlsx()
                .part(
                        "xl/styles.xml",
                        "<styleSheet xmlns='" + MAIN + "'><cellXfs>" + "<xf/>".repeat(65_000)
                                + "<xf numFmtId='14'/></cellXfs></styleSheet>")
                .sheet("A", "<row r='1'><c r='A1' s='65000'><v>44512</v></c></row>")
                .bytes();
        assertThat(only(bytes).shown()).isEqualTo("12.11.2021");
        assertThat(Remarks.of(bytes)).containsExactly("Z018 WARNING");
    }

    @Test
    @Trap(30)
    void a_name_that_leads_out_of_the_folder_is_never_followed() {
        byte[] bytes = five().part("../../x.xml", "<a/>").part("C:\\x.xml", "<a/>").bytes();
        assertThat(only(bytes).shown()).isEqualTo("5");
        assertThat(Remarks.of(bytes)).containsExactly("Z021 WARNING");
    }

    @Test
    @Trap(31)
    void unusual_packages_are_read_and_named() {
        byte[] plain = five().bytes();
        assertThat(Remarks.of(plain)).isEmpty();
        byte[] before = joined("\r\n--шекара\r\n".getBytes(StandardCharsets.UTF_8), plain);
        assertThat(only(before).shown()).isEqualTo("5");
        assertThat(Remarks.of(before)).containsExactly("Z022 INFO");
        byte[] after = joined(plain, new byte[700]);
        assertThat(only(after).shown()).isEqualTo("5");
        assertThat(Remarks.of(after)).containsExactly("Z023 INFO");
        byte[] otherCase = new HandMadeXlsx()
                .part("xl/SharedStrings.xml", "<sst xmlns='" + MAIN + "'><si><t>бар</t></si></sst>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("ss", "sharedStrings", "sharedStrings.xml")
                                + relation("s1", "worksheet", "worksheets/sheet1.xml")))
                .sheet("A", "<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
                .bytes();
        assertThat(only(otherCase).shown()).isEqualTo("бар");
        assertThat(Remarks.of(otherCase)).containsExactly("Z025 INFO");
    }

    @Test
    @Trap(31)
    void backslashes_in_names_are_read_and_named() {
        // The library that writes test packages turns backslashes round, so they are put in afterwards.
        byte[] bytes = new String(five().bytes(), StandardCharsets.ISO_8859_1)
                .replace(SHEET, SHEET.replace('/', '\\'))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(only(bytes).shown()).isEqualTo("5");
        assertThat(Remarks.of(bytes)).containsExactly("Z024 INFO");
    }

    @Test
    @Trap(31)
    void a_workbook_may_lie_anywhere_in_its_package() {
        byte[] bytes = new HandMadeXlsx()
                .sheet("A", "<row r='1'><c r='A1'><v>5</v></c></row>")
                .without("xl/workbook.xml")
                .part("_rels/.rels", relations(relation("1", "officeDocument", "/деректер/кітап.xml")))
                .part(
                        "деректер/кітап.xml",
                        "<workbook xmlns='" + MAIN + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/"
                                + "relationships'><sheets><sheet name='A' r:id='s1'/></sheets></workbook>")
                .part("деректер/_rels/кітап.xml.rels", relations(relation("s1", "worksheet", "/" + SHEET)))
                .bytes();
        assertThat(only(bytes).shown()).isEqualTo("5");
        assertThat(Remarks.of(bytes)).isEmpty();
    }

    @Test
    @Trap(31)
    void deflated_entries_with_descriptors_and_sizes_of_64_bits_are_read() throws IOException {
        ByteArrayOutputStream large = new ByteArrayOutputStream();
        ByteArrayOutputStream streamed = new ByteArrayOutputStream();
        try (PackageParts parts = PackageParts.open(five().bytes());
                ZipArchiveOutputStream zip64 = new ZipArchiveOutputStream(large);
                ZipOutputStream descriptors = new ZipOutputStream(streamed)) {
            zip64.setUseZip64(Zip64Mode.Always);
            for (String name : parts.names()) {
                byte[] part = parts.open(name).readAllBytes();
                zip64.putArchiveEntry(new ZipArchiveEntry(name));
                zip64.write(part);
                zip64.closeArchiveEntry();
                descriptors.putNextEntry(new ZipEntry(name));
                descriptors.write(part);
            }
        } catch (UnreadableWorkbookException e) {
            throw new AssertionError(e);
        }
        assertThat(only(large.toByteArray()).shown()).isEqualTo("5");
        assertThat(only(streamed.toByteArray()).shown()).isEqualTo("5");
        assertThat(Remarks.of(large.toByteArray())).isEmpty();
    }

    @ParameterizedTest
    @Trap(32)
    @ValueSource(
            strings = {
                SHEET,
                "xl/styles.xml",
                "xl/workbook.xml",
                "xl/sharedStrings.xml",
                "_rels/.rels",
                "[Content_Types].xml",
                "xl/_rels/workbook.xml.rels"
            })
    void a_declared_document_type_refuses_every_part(String part) {
        String dtd = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY y '&x;&x;'>]><a>&y;</a>";
        assertThat(refused(five().part(part, dtd).bytes())).isEqualTo("Z010 " + part);
    }

    @Test
    @Trap(32)
    void an_entity_nobody_declared_refuses_the_part() {
        assertThat(code(sheet("<worksheet xmlns='" + MAIN + "'><sheetData><row><c><v>&x;</v></c></row></sheetData>"
                        + "</worksheet>")))
                .isEqualTo(FindingCode.Z011);
    }

    @Test
    @Trap(33)
    void a_sheet_without_its_part_refuses_the_file_and_other_sheets_are_named() {
        assertThat(refused(five().without(SHEET).bytes())).isEqualTo("Z013 " + SHEET);
        byte[] chart = new HandMadeXlsx()
                .sheet("Диаграмма", "")
                .sheet("Деректер", "<row r='1'><c r='A1'><v>5</v></c></row>")
                .part("xl/extra.xml", "<a/>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("s1", "chartsheet", "chartsheets/sheet1.xml")
                                + relation("s2", "worksheet", "worksheets/sheet2.xml")))
                .bytes();
        assertThat(only(chart).shown()).isEqualTo("5");
        assertThat(Remarks.of(chart)).containsExactly("Z032 INFO Диаграмма");
    }

    @ParameterizedTest
    @Trap(34)
    @ValueSource(
            strings = {
                "<worksheet xmlns='m'><sheetData><row r='1'><c r='A1'><v>5</v></c></row><row r='2'><c",
                "<worksheet xmlns='m'><sheetData><row r='1'><c r='A1'><v>5</v></c></row></sheetData>",
                "<worksheet xmlns='m'><sheetData><row r='1'><c r='A1'><v>5</c></row></sheetData></worksheet>",
                "<worksheet xmlns='m'><sheetData/></worksheet><worksheet/>",
                "<worksheet xmlns='m'><sheetData><row r='1' r='2'/></sheetData></worksheet>",
                "<worksheet xmlns='urn:other'><sheetData/></worksheet>",
                "<chartsheet xmlns='m'/>",
                "ертең"
            })
    void a_sheet_that_is_not_whole_gives_nothing(String xml) {
        assertThat(refused(sheet(xml.replace("'m'", "'" + MAIN + "'")))).startsWith("Z011 " + SHEET);
    }

    @ParameterizedTest
    @Trap(35)
    @ValueSource(strings = {"&#x1;", "&#xD800;", "&#xFFFE;", "\u0001", "&#0;", "&#x110000;"})
    void a_letter_xml_cannot_hold_is_named_with_its_place(String letter) {
        String xml = "<worksheet xmlns='" + MAIN + "'>\n<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>а" + letter
                + "</t></is></c></row></sheetData></worksheet>";
        assertThat(refused(sheet(xml))).matches("Z011 " + SHEET + ", 2:[0-9]+");
    }

    @Test
    @Trap(35)
    void elements_nested_without_end_refuse_the_part() {
        String deep = "<worksheet xmlns='" + MAIN + "'>" + "<a>".repeat(100_000) + "</a>".repeat(100_000)
                + "</worksheet>";
        assertThat(refused(sheet(deep))).isEqualTo("Z017 " + SHEET);
    }

    private static HandMadeXlsx five() {
        return new HandMadeXlsx().sheet("A", "<row r='1'><c r='A1'><v>5</v></c></row>");
    }

    private static byte[] sheet(String xml) {
        return new HandMadeXlsx().sheet("A", "").part(SHEET, xml).bytes();
    }

    private static String types(String kind) {
        return "<Types xmlns='" + TYPES + "'><Override ContentType='application/vnd." + kind + "'/></Types>";
    }

    private static int headerOf(byte[] bytes, String name) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(name) - 46;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] zip(String name, String content) throws IOException {
        return deflated(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] deflated(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CRC32 sum = new CRC32();
        sum.update(content);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(POIFSFileSystem container) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        container.writeFilesystem(out);
        return out.toByteArray();
    }
}
