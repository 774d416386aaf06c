package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Optional<String> found = PackageRelations.of(parts, "").findPart("officeDocument");
        if (found.isEmpty()) {
            throw new UnreadableWorkbookException(FindingCode.Z013, "officeDocument");
        }
        String part = found.get();
        Body body = XmlParts.recall(parts, part, new Body());
        return new WorkbookStructure(part, body.tabs, body.from1904, body.strict, macros, body.calculatedByHand);
    }

    /** What the workbook's own part says. */
    private static final class Body implements XmlParts.Body {
        private final List<Tab> tabs = new ArrayList<>();
        private boolean from1904;
        private boolean strict;
        private boolean calculatedByHand;

        @Override
        public void read(XmlCursor xml) throws UnreadableWorkbookException {
            strict = xml.isStrict();
            int workbook = xml.depth();
            while (xml.nextChild(workbook)) {
                switch (xml.name()) {
                    case "workbookPr" -> from1904 = xml.isSet("date1904");
                    case "calcPr" ->
                        calculatedByHand = xml.attribute("calcMode").equals("manual");
                    case "sheets" -> readTabs(xml);
                    default -> {}
                }
            }
        }

        private void readTabs(XmlCursor xml) throws UnreadableWorkbookException {
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
    }

    /** The types of content that a package says it has. */
    private record ContentTypes(List<String> types) implements XmlParts.Body {

        @Override
        public void read(XmlCursor xml) throws UnreadableWorkbookException {
            int root = xml.depth();
            while (xml.nextOfAny(root)) {
                types.add(xml.attribute("ContentType"));
            }
        }
    }

    /** Passes for a workbook; answers whether it carries programs. */
    private static boolean requireWorkbook(PackageParts parts) throws UnreadableWorkbookException {
        if (!parts.has("[Content_Types].xml")) {
            throw new UnreadableWorkbookException(FindingCode.Z005, FileRecognition.kindOfZip(parts));
        }
        ContentTypes content = XmlParts.recall(parts, "[Content_Types].xml", new ContentTypes(new ArrayList<>()));
        List<String> types = content.types();
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
