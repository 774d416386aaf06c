package kz.esep.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.storage.FormulaGuard;
import kz.esep.storage.StableZip;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes designed workbooks. Text is always text: what begins like a formula is marked so that no program runs it. The
 * same design gives the same bytes.
 */
public final class WorkbookWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_CELL_TEXT = 32_767;

    /** What the format would take for one letter written by its number. */
    private static final Pattern ESCAPE_LOOK_ALIKE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, true, true);
    private final WorkbookStyles styles = new WorkbookStyles(workbook);

    private WorkbookWriter() {}

    /**
     * The bytes of an XLSX workbook with {@code sheets}; its structure is locked where a sheet is protected.
     *
     * @param title the document's title property
     */
    public static byte[] write(String title, List<SheetDesign> sheets) {
        return write(title, sheets, LiveCells.NONE);
    }

    /** The same, with what the workbook computes itself. */
    public static byte[] write(String title, List<SheetDesign> sheets, LiveCells live) {
        WorkbookWriter writer = new WorkbookWriter();
        try (SXSSFWorkbook workbook = writer.workbook) {
            for (SheetDesign sheet : sheets) {
                writer.add(sheet);
            }
            if (sheets.stream().anyMatch(SheetDesign::isProtected)) {
                workbook.getXSSFWorkbook().lockStructure();
            }
            live.addNamesAndColours(workbook);
            describe(workbook.getXSSFWorkbook(), title);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return stable(out.toByteArray(), writer.formulasByPart(sheets, live.formulas()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, List<FormulaSplice.Styled>> formulasByPart(
            List<SheetDesign> sheets, List<LiveCells.Formula> formulas) {
        Map<String, List<FormulaSplice.Styled>> byPart = new HashMap<>();
        for (SheetDesign sheet : sheets) {
            String part = workbook.getXSSFWorkbook()
                    .getSheet(sheet.name())
                    .getPackagePart()
                    .getPartName()
                    .getName();
            List<FormulaSplice.Styled> styled = formulas.stream()
                    .filter(formula -> formula.sheet().equals(sheet.name()))
                    .map(formula -> new FormulaSplice.Styled(
                            formula,
                            styles.of(sheet.columns().get(formula.column()).look())
                                    .getIndex()))
                    .toList();
            if (!styled.isEmpty()) {
                byPart.put(part.substring(1), styled);
            }
        }
        return byPart;
    }

    /** The same package with the entries' times made constant, and with its formulas. */
    private static byte[] stable(byte[] bytes, Map<String, List<FormulaSplice.Styled>> formulas) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get();
                StableZip zip = new StableZip(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                try (InputStream part = in.getInputStream(entry)) {
                    byte[] still = part.readAllBytes();
                    List<FormulaSplice.Styled> added = formulas.getOrDefault(entry.getName(), List.of());
                    zip.write(entry.getName(), added.isEmpty() ? still : spliced(still, added));
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] spliced(byte[] sheet, List<FormulaSplice.Styled> formulas) {
        return FormulaSplice.into(new String(sheet, StandardCharsets.UTF_8), formulas)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void describe(XSSFWorkbook workbook, String title) {
        PackageProperties properties =
                workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        Optional<Date> always = Optional.of(Date.from(Instant.parse("2020-01-01T00:00:00Z")));
        properties.setCreatedProperty(always);
        properties.setModifiedProperty(always);
        properties.setTitleProperty(title);
        properties.setCreatorProperty("Esep");
    }

    private void add(SheetDesign design) throws IOException {
        SXSSFSheet sheet = workbook.createSheet(design.name());
        for (int column = 0; column < design.columns().size(); column++) {
            SheetDesign.Column look = design.columns().get(column);
            sheet.setColumnWidth(column, Math.min(255, look.width()) * 256);
            sheet.setDefaultColumnStyle(column, styles.of(look.look()));
            sheet.setColumnHidden(column, look.hidden());
        }
        int lastRow = 0;
        for (SheetDesign.Row row : design.rows()) {
            add(sheet, row);
            lastRow = row.number() - 1;
        }
        // Left to itself POI flushes the sheets in the order of a hash map, and with it numbers the strings.
        sheet.flushRows();
        design.rules().forEach(rule -> add(sheet, rule));
        if (design.frozenRows() > 0) {
            sheet.createFreezePane(design.frozenColumns(), design.frozenRows());
        }
        if (design.isProtected()) {
            protect(sheet);
        } else if (!design.columns().isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(
                    design.frozenRows() - 1, lastRow, 0, design.columns().size() - 1));
        }
        PrintedPage.prepare(workbook, sheet, design);
        if (design.visibility() == SheetDesign.Visibility.VERY_HIDDEN) {
            workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        }
    }

    private void add(SXSSFSheet sheet, SheetDesign.Row design) {
        org.apache.poi.ss.usermodel.Row row = sheet.createRow(design.number() - 1);
        if (design.height() > 0) {
            row.setHeightInPoints(design.height());
        }
        row.setZeroHeight(design.hidden());
        for (SheetDesign.Cell cell : design.cells()) {
            put(row.createCell(cell.column()), cell);
        }
    }

    private void put(org.apache.poi.ss.usermodel.Cell cell, SheetDesign.Cell design) {
        cell.setCellStyle(styles.of(design.look()));
        Object value = design.value();
        if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else {
            String text = value.toString();
            String escaped = ESCAPE_LOOK_ALIKE.matcher(text).replaceAll("_x005F$0");
            cell.setCellValue(escaped.length() > LONGEST_CELL_TEXT ? escaped.substring(0, LONGEST_CELL_TEXT) : escaped);
            if (FormulaGuard.isDangerous(text)) {
                cell.setCellStyle(styles.quoted());
            }
        }
    }

    private static void add(SXSSFSheet sheet, SheetDesign.InputRule rule) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = switch (rule.kind()) {
            case DATE ->
                helper.createDateConstraint(
                        DataValidationConstraint.OperatorType.BETWEEN,
                        "DATE(2015,1,1)",
                        "DATE(2099,12,31)",
                        "dd.MM.yyyy");
            case COUNT ->
                helper.createIntegerConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", "999999999");
            case LIST -> helper.createFormulaListConstraint(rule.list().orElseThrow());
        };
        CellRangeAddressList range =
                new CellRangeAddressList(rule.firstRow() - 1, rule.lastRow() - 1, rule.column(), rule.column());
        DataValidation validation = helper.createValidation(constraint, range);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Esep", rule.explanation());
        sheet.addValidationData(validation);
    }

    private static void protect(SXSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }
}
