package kz.esep.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;

/**
 * Reads the filled cells of an XLSX workbook, all or nothing: a file that breaks half way gives no sheet. Relationships
 * decide where parts are; the declared dimension is not believed; links, macros and embedded objects are not followed.
 */
public final class WorkbookReader {

    private WorkbookReader() {}

    /**
     * Reads every worksheet of {@code bytes}.
     *
     * @param file the place that repairs and remarks are about
     * @param findings takes every repair: what was read after a repair is not the same as what was read as it stood
     * @throws UnreadableWorkbookException with the finding that says why it cannot be read
     */
    public static WorkbookContent read(byte[] bytes, Place file, FindingLog findings)
            throws UnreadableWorkbookException {
        FileRecognition.requireZip(bytes);
        try (PackageParts parts = PackageParts.open(bytes)) {
            String workbook = workbookPart(parts);
            return new WorkbookContent(sheets(parts, workbook), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@code bytes} begin as a ZIP package whose end has not arrived: a file still being copied. */
    public static boolean isIncomplete(byte[] bytes) {
        return bytes.length == 0 || (bytes[0] == 'P' && !FileRecognition.isWhole(bytes));
    }

    private record Tab(String name, boolean hidden, String relation) {}

    private static String workbookPart(PackageParts parts) throws UnreadableWorkbookException {
        requireWorkbook(parts);
        for (Relation relation : relations(parts, "_rels/.rels", "").values()) {
            if (relation.type().endsWith("/officeDocument")) {
                return relation.target();
            }
        }
        throw new UnreadableWorkbookException(FindingCode.Z013, "officeDocument");
    }

    private static void requireWorkbook(PackageParts parts) throws UnreadableWorkbookException {
        if (!parts.has("[Content_Types].xml")) {
            throw new UnreadableWorkbookException(FindingCode.Z005, parts.has("mimetype") ? "ODS" : "ZIP");
        }
        List<String> types = new ArrayList<>();
        XmlParts.read(parts, "[Content_Types].xml", (kind, reader) -> {
            if (kind == XMLStreamConstants.START_ELEMENT) {
                types.add(XmlParts.attribute(reader, "ContentType"));
            }
        });
        if (types.stream().anyMatch(type -> type.contains("sheet.binary"))) {
            throw new UnreadableWorkbookException(FindingCode.Z007, "");
        }
        if (types.stream().noneMatch(type -> type.contains("spreadsheetml") || type.contains("ms-excel"))) {
            boolean word = types.stream().anyMatch(type -> type.contains("wordprocessingml"));
            throw new UnreadableWorkbookException(FindingCode.Z005, word ? "DOCX" : "ZIP");
        }
    }

    private record Structure(List<Tab> tabs, boolean from1904) {}

    private static List<SheetContent> sheets(PackageParts parts, String workbook) throws UnreadableWorkbookException {
        Structure structure = structure(parts, workbook);
        int slash = workbook.lastIndexOf('/');
        String folder = workbook.substring(0, slash + 1);
        Map<String, Relation> relations =
                relations(parts, folder + "_rels/" + workbook.substring(slash + 1) + ".rels", folder);
        SharedStrings strings = SharedStrings.none();
        CellFormats formats = CellFormats.none();
        for (Relation relation : relations.values()) {
            if (relation.type().endsWith("/sharedStrings") && parts.has(relation.target())) {
                strings = SharedStrings.read(parts, relation.target());
            } else if (relation.type().endsWith("/styles") && parts.has(relation.target())) {
                formats = CellFormats.read(parts, relation.target());
            }
        }
        List<SheetContent> sheets = new ArrayList<>();
        for (Tab tab : structure.tabs()) {
            Relation relation = relations.get(tab.relation());
            if (relation == null) {
                throw new UnreadableWorkbookException(FindingCode.Z013, tab.name());
            }
            if (relation.type().endsWith("/worksheet")) {
                SheetParser parser = new SheetParser(strings, formats, structure.from1904());
                XmlParts.read(parts, relation.target(), parser);
                sheets.add(
                        new SheetContent(tab.name(), tab.hidden(), parser.rows(), parser.layout(), relation.target()));
            }
        }
        return sheets;
    }

    private static Structure structure(PackageParts parts, String workbook) throws UnreadableWorkbookException {
        List<Tab> tabs = new ArrayList<>();
        boolean[] from1904 = {false};
        XmlParts.read(parts, workbook, (kind, reader) -> {
            if (kind != XMLStreamConstants.START_ELEMENT) {
                return;
            }
            if (reader.getLocalName().equals("sheet")) {
                String state = XmlParts.attribute(reader, "state");
                boolean hidden = state.equals("hidden") || state.equals("veryHidden");
                tabs.add(new Tab(XmlParts.attribute(reader, "name"), hidden, XmlParts.attribute(reader, "id")));
            } else if (reader.getLocalName().equals("workbookPr")) {
                String date1904 = XmlParts.attribute(reader, "date1904");
                from1904[0] = date1904.equals("1") || date1904.equals("true");
            }
        });
        return new Structure(tabs, from1904[0]);
    }

    private record Relation(String type, String target) {}

    private static Map<String, Relation> relations(PackageParts parts, String name, String folder)
            throws UnreadableWorkbookException {
        Map<String, Relation> relations = new LinkedHashMap<>();
        XmlParts.read(parts, name, (kind, reader) -> {
            if (kind == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("Relationship")
                    && !XmlParts.attribute(reader, "TargetMode").equals("External")) {
                String target = XmlParts.attribute(reader, "Target");
                relations.put(
                        XmlParts.attribute(reader, "Id"),
                        new Relation(XmlParts.attribute(reader, "Type"), resolved(folder, target)));
            }
        });
        return relations;
    }

    private static String resolved(String folder, String target) {
        String plain = target.replace('\\', '/');
        if (plain.startsWith("/")) {
            return plain.substring(1);
        }
        String base = folder;
        while (plain.startsWith("./") || (plain.startsWith("../") && !base.isEmpty())) {
            if (plain.startsWith("../")) {
                base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            }
            plain = plain.substring(plain.indexOf('/') + 1);
        }
        return base + plain;
    }
}
