package kz.esep.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kz.esep.fixtures.HandMadeXlsx;

/**
 * An otherwise good package in which one part holds what a fuzzer made up: random bytes alone never make a ZIP. The
 * first byte chooses the part.
 */
public final class FuzzedPackage {

    private static final String[] PARTS = {
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "_rels/.rels",
        "[Content_Types].xml",
        "docProps/custom.xml"
    };

    private FuzzedPackage() {}

    /** The package with the part that {@code data} chooses. */
    public static byte[] of(byte[] data) {
        if (data.length < 2) {
            return good().bytes();
        }
        String part = PARTS[Math.floorMod(data[0] - '0', PARTS.length)];
        return good().part(part, Arrays.copyOfRange(data, 1, data.length)).bytes();
    }

    /** A seed: the digit that chooses {@code part}, and {@code xml}. */
    static byte[] seed(String part, String xml) {
        int index = Arrays.asList(PARTS).indexOf(part);
        return (index + xml).getBytes(StandardCharsets.UTF_8);
    }

    private static HandMadeXlsx good() {
        return new HandMadeXlsx()
                .strings("<t>мәтін</t>", "<r><t>екі </t></r><r><t>бөлік</t></r>")
                .sheet(
                        "A",
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>44501</v></c>"
                                + "<c r='C1' t='inlineStr'><is><t>x</t></is></c></row>");
    }
}
