package kz.esep.returned;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingArea;
import kz.esep.finding.FindingCode;
import kz.esep.language.Letters;
import kz.esep.reference.RegionCode;
import kz.esep.spreadsheet.SheetContent;
import kz.esep.storage.CsvDocument;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;

/**
 * What offices have justified. A WARNING that is justified becomes a remark with the office's own words behind it; an
 * ERROR or a BLOCKER cannot be talked away, nor what the check says of itself. Of several words about one value the last
 * counts.
 */
public final class Justifications {

    private static final List<String> COLUMNS =
            List.of("region", "code", "sheet", "row", "column", "value", "facts", "justification", "file");

    private final Map<Justification.About, Justification> all = new LinkedHashMap<>();

    /** Adds what a table written by {@link #table()} holds. */
    public void addTable(byte[] table) throws CsvException {
        for (CsvTable.Row row : CsvTable.read(table).rows()) {
            Subject subject = new Subject(row.get("sheet"), row.get("row"), row.get("column"));
            add(new Justification(
                    Justification.About.of(
                            new RegionCode(row.get("region")),
                            row.get("code"),
                            subject,
                            row.get("value"),
                            row.get("facts")),
                    row.get("justification"),
                    row.get("file")));
        }
    }

    /** Adds what the office of {@code region} wrote into the list of a marked copy that came back as {@code file}. */
    public void addFrom(byte[] workbook, RegionCode region, String file) {
        Optional<SheetContent> list = Subjects.of(workbook).findSheet(FindingsList.CODE);
        if (list.isEmpty()) {
            return;
        }
        Map<String, Integer> columns = new HashMap<>();
        list.get()
                .firstRow()
                .ifPresent(row -> row.cells()
                        .forEach(
                                cell -> columns.putIfAbsent(cell.value().shown().strip(), cell.column())));
        for (SheetContent.Row row : list.get().rows()) {
            String code = text(row, columns, FindingsList.FINDING);
            String words = text(row, columns, FindingsList.JUSTIFICATION);
            if (row.number() > 1 && Justification.isCode(code) && Justification.says(words)) {
                Subject subject = new Subject(
                        text(row, columns, FindingsList.SHEET),
                        text(row, columns, FindingsList.ROW),
                        text(row, columns, FindingsList.COLUMN));
                String value = text(row, columns, FindingsList.VALUE);
                String facts = text(row, columns, FindingsList.FACTS);
                add(new Justification(
                        Justification.About.of(region, code, subject, value, facts), Justification.plain(words), file));
            }
        }
    }

    /** Adds what holds beyond the month of {@code earlier}: what concerns names in the drop folder does not. */
    public void addLasting(Justifications earlier) {
        earlier.all.values().stream()
                .filter(one -> one.about().code().charAt(0) != FindingArea.FOLDER.letter())
                .forEach(this::add);
    }

    /** Adds all of {@code others}. */
    public void addAll(Justifications others) {
        others.all.values().forEach(this::add);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * The findings about one file, the justified ones as remarks, each followed by the office's words (P020).
     *
     * @param workbook the file's bytes, which tell what a finding's cell is about
     */
    public List<Finding> apply(List<Finding> findings, byte[] workbook, RegionCode region) {
        Subjects subjects = Subjects.of(workbook);
        List<Finding> applied = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Justification> justification =
                    finding.isQuestion() ? find(region, finding, subjects) : Optional.empty();
            if (justification.isEmpty()) {
                applied.add(finding);
            } else {
                String words = justification.get().text();
                applied.add(finding.justifiedBy(words));
                applied.add(Finding.of(FindingCode.P020, finding.place(), finding.value())
                        .with("code", finding.code().name())
                        .with("detail", words));
            }
        }
        return applied;
    }

    private Optional<Justification> find(RegionCode region, Finding finding, Subjects subjects) {
        return Optional.ofNullable(all.get(Justification.About.of(region, finding, subjects.of(finding))));
    }

    /** Whether an office of {@code region} has justified anything of the kind of one of {@code findings}. */
    public boolean concern(List<Finding> findings, RegionCode region) {
        Set<String> codes = all.keySet().stream()
                .filter(about -> about.region().equals(region))
                .map(Justification.About::code)
                .collect(Collectors.toSet());
        return findings.stream()
                .anyMatch(finding ->
                        finding.isQuestion() && codes.contains(finding.code().name()));
    }

    /** Those of {@code findings} that the office still has to hear of. */
    static List<Finding> open(Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code() != FindingCode.P020 && !finding.isJustified())
                .toList();
    }

    /** All of them as CSV, in an order of their own. */
    public byte[] table() {
        CsvDocument csv = new CsvDocument(COLUMNS.toArray(String[]::new));
        all.values().stream()
                .sorted(Comparator.comparing(Justification::order))
                .forEach(one -> csv.row(
                        one.about().region(),
                        one.about().code(),
                        one.about().subject().sheet(),
                        one.about().subject().row(),
                        one.about().subject().column(),
                        one.about().value(),
                        one.about().facts(),
                        one.text(),
                        one.file()));
        return csv.bytes();
    }

    private void add(Justification justification) {
        all.put(justification.about(), justification);
    }

    private static String text(SheetContent.Row row, Map<String, Integer> columns, String column) {
        return Optional.ofNullable(columns.get(column))
                .flatMap(row::findCell)
                .map(cell -> Letters.trimmed(cell.value().shown()))
                .orElse("");
    }
}
