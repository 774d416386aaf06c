package kz.esep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.fixtures.TestHouse;
import kz.esep.storage.StableZip;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be taken: each is named by its own code, and the rest of the month comes out. */
final class RefusalTest {

    private static final String SHEET = "xl/worksheets/sheet2.xml";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = GoodNeighbour.house(folder);
    }

    @Test
    void an_empty_file() {
        refuses(new byte[0], "F002");
    }

    @Test
    void a_file_whose_end_has_not_arrived() {
        byte[] whole = GoodNeighbour.office().notice().bytes();
        refuses(Arrays.copyOf(whole, whole.length / 2), "Z004");
    }

    @Test
    void a_file_behind_a_password() throws IOException, GeneralSecurityException {
        refuses(encrypted(GoodNeighbour.office().notice().bytes()), "Z001");
    }

    @Test
    void a_workbook_of_excel_97_under_a_new_name() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("Хабарландырулар");
            old.write(out);
        }
        refuses(out.toByteArray(), "Z002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251"})
    void a_csv_under_a_new_name(String charset) {
        refuses("№;Жоба атауы\n1;Карьер\n".getBytes(Charset.forName(charset)), "Z003");
    }

    @Test
    void a_pdf_under_a_new_name() {
        refuses("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(UTF_8), "Z005");
    }

    @Test
    void a_word_document_under_a_new_name() throws IOException {
        refuses(Files.readAllBytes(Path.of("templates/documents/analysis.kk.docx")), "Z005");
    }

    @Test
    void a_spreadsheet_of_libreoffice_under_a_new_name() {
        byte[] ods = zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>"));
        refuses(ods, "Z005");
        assertThat(house.finding("2021-11", "Z005").orElseThrow().get("value")).isEqualTo("ODS");
    }

    @Test
    void the_workbook_of_another_program() {
        refuses(new HandMadeXlsx().grid("Лист1", List.of(List.of(1))).bytes(), "T001");
    }

    @Test
    void a_file_with_one_letter_damaged() {
        byte[] bytes = GoodNeighbour.office().notice("project", "Мырыш").bytes();
        bytes[indexOf(bytes, "Мырыш") + 1] ^= 1;
        refuses(bytes, "Z006");
    }

    @Test
    void a_file_in_which_damage_broke_a_tag() {
        byte[] bytes = GoodNeighbour.office().notice("project", "Мырыш").bytes();
        bytes[indexOf(bytes, "<sheetData>")] ^= 1;
        refuses(bytes, "Z006");
    }

    @Test
    void a_file_whose_compression_is_damaged() {
        byte[] bytes = deflated(GoodNeighbour.office().notice().bytes());
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 40, (byte) 0xFF);
        refuses(bytes, "Z006");
    }

    @Test
    void a_binary_workbook() {
        refuses(
                GoodNeighbour.office()
                        .notice()
                        .changed(xlsx -> xlsx.part(
                                "[Content_Types].xml",
                                "<Types><Override PartName='/xl/workbook.bin' ContentType="
                                        + "'application/vnd.ms-excel.sheet.binary.macroEnabled.main'/></Types>"))
                        .bytes(),
                "Z007");
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "[Content_Types].xml", "xl/workbook.xml", "_rels/.rels", "xl/styles.xml"})
    void a_document_type_in_any_part(String part) {
        String bomb = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>";
        refuses(
                GoodNeighbour.office()
                        .notice()
                        .changed(xlsx -> xlsx.part(part, bomb))
                        .bytes(),
                "Z010");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<worksheet><sheetData><row>", "<a>&x;</a>", "<a>&#1;</a>", "a", "<a b='1' b='2'/>"})
    void xml_that_is_not_well_formed(String xml) {
        refuses(
                GoodNeighbour.office()
                        .notice()
                        .changed(xlsx -> xlsx.part(SHEET, xml))
                        .bytes(),
                "Z011");
    }

    @Test
    void a_package_with_a_part_twice() {
        refuses(
                GoodNeighbour.office()
                        .notice()
                        .changed(xlsx -> xlsx.twice(SHEET))
                        .bytes(),
                "Z012");
    }

    @Test
    void a_package_with_two_parts_that_differ_in_case_alone() {
        byte[] bytes = GoodNeighbour.office()
                .notice()
                .changed(xlsx -> xlsx.part("XL/Worksheets/Sheet2.xml", "<worksheet/>"))
                .bytes();
        refuses(bytes, "Z012");
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/workbook.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"})
    void a_package_without_a_part_it_needs(String part) {
        refuses(
                GoodNeighbour.office()
                        .notice()
                        .changed(xlsx -> xlsx.without(part))
                        .bytes(),
                "Z013");
    }

    private void refuses(byte[] bytes, String code) {
        house.drop("2021-11/bad.xlsx", bytes);
        Map<String, String> before = house.state("input");
        TestHouse.Result result = house.run("run");
        assertThat(house.findings()).containsExactly("2021-11/bad.xlsx " + code);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains(code, "2021-11/bad.xlsx");
        assertThat(result.err()).isEmpty();
        assertThat(house.state("input")).isEqualTo(before);
        GoodNeighbour.comesOut(house);
    }

    private static byte[] encrypted(byte[] bytes) throws IOException, GeneralSecurityException {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("құпия");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream stream = encryptor.getDataStream(container)) {
                stream.write(bytes);
            }
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (StableZip zip = new StableZip(out)) {
            entries.forEach((name, text) -> zip.write(name, text.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] stored) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (StableZip zip = new StableZip(out);
                java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(stored))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.write(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int indexOf(byte[] bytes, String text) {
        byte[] sought = text.getBytes(UTF_8);
        for (int index = 0; index <= bytes.length - sought.length; index++) {
            if (Arrays.equals(bytes, index, index + sought.length, sought, 0, sought.length)) {
                return index;
            }
        }
        throw new IllegalArgumentException("Not there: " + text);
    }
}
