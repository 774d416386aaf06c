package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import kz.esep.finding.FindingCode;

/**
 * What a package says of itself before its sheets are read.
 *
 * @param part the workbook's part
 * @param tabs its tabs in their order
 * @param from1904 whether days are counted from 1904
 * @param isStrict whether it is written in the Strict form of the format
 * @param hasMacros whether it carries programs
 * @param calculatedByHand whether its formulas are reckoned only when a person asks for it
 */
record WorkbookStructure(
        String part, List<Tab> tabs, boolean from1904, boolean isStrict, boolean hasMacros, boolean calculatedByHand) {

    private static final int TABS_MOST = 10_000;

    WorkbookStructure {
        tabs = List.copyOf(tabs);
    }

    /**
     * A tab.
     *
     * @param name its text
     * @param hidden whether people do not see it
     * @param relation the id of the relation that leads to its part
     */
    record Tab(String name, boolean hidden, String relation) {}

    /** The structure of {@code parts}; throws the finding that names the real kind when they are no workbook. */
    static WorkbookStructure read(PackageParts parts) throws UnreadableWorkbookException {
        boolean macros = requireWorkbook(parts);
        String part = PackageRelations.of(parts, "")
                .findPart("officeDocument")
                .orElseThrow(() -> new UnreadableWorkbookException(FindingCode.Z013, "officeDocument"));
        List<Tab> tabs = new ArrayList<>();
        boolean[] from1904 = {false};
        boolean[] strict = {false};
        boolean[] byHand = {false};
        XmlParts.read(parts, part, xml -> {
            strict[0] = xml.isStrict();
            int workbook = xml.depth();
            while (xml.nextChild(workbook)) {
                if (xml.name().equals("workbookPr")) {
                    from1904[0] = xml.isSet("date1904");
                } else if (xml.name().equals("calcPr")) {
                    byHand[0] = xml.attribute("calcMode").equals("manual");
                } else if (xml.name().equals("sheets")) {
                    readTabs(xml, tabs);
                }
            }
        });
        return new WorkbookStructure(part, tabs, from1904[0], strict[0], macros, byHand[0]);
    }

    private static void readTabs(XmlCursor xml, List<Tab> tabs) throws UnreadableWorkbookException {
        int sheets = xml.depth();
        while (xml.nextChild(sheets)) {
            if (tabs.size() == TABS_MOST) {
                throw new UnreadableWorkbookException(FindingCode.Z009, String.valueOf(TABS_MOST));
            }
            String state = xml.attribute("state");
            boolean hidden = state.equals("hidden") || state.equals("veryHidden");
            tabs.add(new Tab(xml.attribute("name"), hidden, xml.relation()));
        }
    }

    /** Passes for a workbook; answers whether it carries programs. */
    private static boolean requireWorkbook(PackageParts parts) throws UnreadableWorkbookException {
        if (!parts.has("[Content_Types].xml")) {
            throw new UnreadableWorkbookException(FindingCode.Z005, FileRecognition.kindOfZip(parts));
        }
        List<String> types = new ArrayList<>();
        XmlParts.read(parts, "[Content_Types].xml", xml -> {
            int root = xml.depth();
            while (xml.nextOfAny(root)) {
                types.add(xml.attribute("ContentType"));
            }
        });
        if (isAny(types, "sheet.binary")) {
            throw new UnreadableWorkbookException(FindingCode.Z007, "");
        }
        if (!isAnyOfWorkbook(types)) {
            throw new UnreadableWorkbookException(FindingCode.Z005, FileRecognition.kindOfTypes(types));
        }
        return parts.has("xl/vbaProject.bin") || isAny(types, "macroEnabled") || isAny(types, "vbaProject");
    }

    /** Whether a part is one of a workbook; a workbook that lies in a document, behind a chart, is no such part. */
    private static boolean isAnyOfWorkbook(List<String> types) {
        for (String type : types) {
            if (type.endsWith("+xml") && (type.contains("spreadsheetml") || type.contains("ms-excel"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAny(List<String> types, String word) {
        for (String type : types) {
            if (type.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
