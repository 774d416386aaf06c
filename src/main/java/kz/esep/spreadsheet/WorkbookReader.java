package kz.esep.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;

/**
 * Reads the filled cells of an XLSX workbook. Relationships decide where parts are; the declared dimension is not
 * believed; links, macros and embedded objects are not followed.
 */
public final class WorkbookReader {

    /** A workbook that is streamed may be far larger than what an office fills. */
    private static final PackageParts.Limits STREAMED = new PackageParts.Limits(4L << 30, 8L << 30);

    private final PackageParts parts;
    private final Place file;
    private final FindingLog findings;

    private WorkbookReader(PackageParts parts, Place file, FindingLog findings) {
        this.parts = parts;
        this.file = file;
        this.findings = findings;
    }

    /**
     * Reads every worksheet of {@code bytes}, all or nothing: a file that breaks half way gives no sheet.
     *
     * @param file the place that repairs and remarks are about
     * @param findings takes every repair: what was read after a repair is not the same as what was read as it stood
     * @throws UnreadableWorkbookException with the finding that says why it cannot be read
     */
    public static WorkbookContent read(byte[] bytes, Place file, FindingLog findings)
            throws UnreadableWorkbookException {
        try {
            ByteSource source = ByteSource.of(bytes);
            ZipDirectory directory = FileRecognition.requireZip(source);
            try (PackageParts parts = PackageParts.open(source, directory, PackageParts.LIMITS)) {
                return new WorkbookReader(parts, file, findings).read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands every filled cell of {@code workbook} to {@code visitor} in bounded memory: beside the table of strings
     * nothing of the file is held. A file that breaks half way has handed out cells before it is refused.
     *
     * @param file the place that repairs and remarks are about
     * @param findings takes every repair
     * @throws UnreadableWorkbookException with the finding that says why it cannot be read
     * @throws IOException if the disk does not let us read the file
     */
    public static void stream(Path workbook, Place file, FindingLog findings, CellVisitor visitor)
            throws UnreadableWorkbookException, IOException {
        try (ByteSource source = ByteSource.of(workbook)) {
            stream(source, file, findings, visitor);
        }
    }

    /** The same as {@link #stream(Path, Place, FindingLog, CellVisitor)} for a workbook in memory. */
    public static void stream(byte[] bytes, Place file, FindingLog findings, CellVisitor visitor)
            throws UnreadableWorkbookException {
        try {
            stream(ByteSource.of(bytes), file, findings, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stream(ByteSource source, Place file, FindingLog findings, CellVisitor visitor)
            throws UnreadableWorkbookException, IOException {
        ZipDirectory directory = FileRecognition.requireZip(source);
        try (PackageParts parts = PackageParts.open(source, directory, STREAMED)) {
            new WorkbookReader(parts, file, findings).stream(visitor);
        }
    }

    /** Whether {@code bytes} begin as a ZIP package whose end has not arrived: a file still being copied. */
    public static boolean isIncomplete(byte[] bytes) {
        try {
            return isIncomplete(ByteSource.of(bytes));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The same of a file, of which no more than the end is read if it is large.
     *
     * @throws IOException if it cannot be read
     */
    public static boolean isIncomplete(Path file) throws IOException {
        try (ByteSource source = ByteSource.of(file)) {
            return isIncomplete(source);
        }
    }

    private static boolean isIncomplete(ByteSource source) throws IOException {
        try {
            return source.size() == 0
                    || (source.view(0, 1).get(0) == 'P'
                            && ZipDirectory.find(source).isEmpty());
        } catch (UnreadableWorkbookException e) {
            return false;
        }
    }

    /** A sheet to be read: its tab and its part. */
    private record Source(String tab, boolean hidden, String part) {}

    /** What all sheets share. */
    private record Shared(
            WorkbookStructure structure, List<Source> sources, SharedStrings strings, CellFormats formats) {

        CurrentCell cell() {
            return new CurrentCell(strings, formats, structure.from1904());
        }
    }

    private WorkbookContent read() throws UnreadableWorkbookException {
        Shared shared = shared(SharedStrings.toBeKept());
        OutsideTargets outside = new OutsideTargets(parts);
        outside.look("", shared.structure().part());
        List<SheetContent> sheets = new ArrayList<>();
        for (Source source : shared.sources()) {
            RowGatherer rows = new RowGatherer();
            LayoutGatherer layout = new LayoutGatherer();
            parse(source, shared, rows, Optional.of(layout));
            sheets.add(new SheetContent(source.tab(), source.hidden(), rows.rows(), layout.layout(), source.part()));
            outside.look(source.tab(), source.part());
        }
        new PackageRemarks(file, findings).say(parts);
        WorkbookStructure structure = shared.structure();
        return new WorkbookContent(sheets, outside.found(), structure.from1904(), structure.calculatedByHand());
    }

    private void stream(CellVisitor visitor) throws UnreadableWorkbookException {
        Shared shared = shared(SharedStrings.packed());
        CellSink sink = new Handing(visitor);
        for (Source source : shared.sources()) {
            visitor.sheet(source.tab(), source.hidden());
            parse(source, shared, sink, Optional.empty());
        }
        new PackageRemarks(file, findings).say(parts);
    }

    /** Hands each cell to {@code visitor}. */
    private record Handing(CellVisitor visitor) implements CellSink {

        @Override
        public void cell(CurrentCell cell) {
            switch (cell.kind()) {
                case TEXT -> visitor.text(cell.row, cell.column, cell.text());
                case NUMBER -> visitor.number(cell.row, cell.column, cell.number());
                case MOMENT -> visitor.moment(cell.row, cell.column, cell.moment());
                case OTHER, BLANK -> visitor.other(cell.row, cell.column, cell.value());
            }
        }
    }

    private void parse(Source source, Shared shared, CellSink sink, Optional<LayoutGatherer> layout)
            throws UnreadableWorkbookException {
        SheetRepairs repairs = new SheetRepairs(file.inSheet(source.tab()), findings);
        XmlParts.read(parts, source.part(), new SheetParser(shared.cell(), sink, repairs, layout, source.part()));
    }

    private Shared shared(SharedStrings strings) throws UnreadableWorkbookException {
        WorkbookStructure structure = WorkbookStructure.read(parts);
        PackageRelations relations = PackageRelations.of(parts, structure.part());
        Optional<String> table = relations.findPart("sharedStrings");
        Optional<String> styles = relations.findPart("styles");
        if (table.isPresent() && parts.has(table.get())) {
            XmlParts.read(parts, table.get(), strings);
        }
        boolean styled = styles.isPresent() && parts.has(styles.get());
        CellFormats formats = styled ? XmlParts.recall(parts, styles.get(), new CellFormats()) : new CellFormats();
        List<Source> sources = sources(structure, relations);
        PackageRemarks remarks = new PackageRemarks(file, findings);
        remarks.say(structure);
        remarks.sayStyles(formats.count(), styled ? Optional.empty() : styles);
        return new Shared(structure, sources, strings, formats);
    }

    private List<Source> sources(WorkbookStructure structure, PackageRelations relations)
            throws UnreadableWorkbookException {
        List<Source> sources = new ArrayList<>();
        for (WorkbookStructure.Tab tab : structure.tabs()) {
            Optional<PackageRelations.Relation> relation = relations.find(tab.relation());
            if (relation.isEmpty() || relation.get().isOutside()) {
                throw new UnreadableWorkbookException(FindingCode.Z013, tab.name());
            }
            if (relation.get().type().equals("worksheet")) {
                sources.add(new Source(tab.name(), tab.hidden(), relation.get().target()));
            } else {
                findings.add(Finding.of(FindingCode.Z032, file.inSheet(tab.name()), tab.name()));
            }
        }
        return sources;
    }
}
