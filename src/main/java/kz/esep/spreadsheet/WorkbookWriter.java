package kz.esep.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Date;
import java.util.List;
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
import org.apache.poi.ss.usermodel.PrintSetup;
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

    /** What a landscape A4 page holds in letters that can still be read. */
    private static final int CHARACTERS_ON_A_PAGE = 200;

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
        WorkbookWriter writer = new WorkbookWriter();
        try (SXSSFWorkbook workbook = writer.workbook) {
            for (SheetDesign sheet : sheets) {
                writer.add(sheet);
            }
            if (sheets.stream().anyMatch(SheetDesign::isProtected)) {
                workbook.getXSSFWorkbook().lockStructure();
            }
            describe(workbook.getXSSFWorkbook(), title);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return stable(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same package with the entries' times made constant. */
    static byte[] stable(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get();
                StableZip zip = new StableZip(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                try (InputStream part = in.getInputStream(entry)) {
                    zip.write(entry.getName(), part.readAllBytes());
                }
            }
        }
        return out.toByteArray();
    }

    static void describe(XSSFWorkbook workbook, String title) {
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
            sheet.setRepeatingRows(new CellRangeAddress(0, design.frozenRows() - 1, -1, -1));
        }
        if (design.isProtected()) {
            protect(sheet);
        } else if (!design.columns().isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(
                    design.frozenRows() - 1, lastRow, 0, design.columns().size() - 1));
        }
        prepareForPrint(sheet, design);
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

    private static void prepareForPrint(SXSSFSheet sheet, SheetDesign design) {
        int width = design.columns().stream()
                .filter(column -> !column.hidden())
                .mapToInt(SheetDesign.Column::width)
                .sum();
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) (1 + (width - 1) / CHARACTERS_ON_A_PAGE));
        print.setFitHeight((short) 0);
        if (design.frozenColumns() > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, design.frozenColumns() - 1));
        }
        sheet.getFooter().setCenter("&P / &N");
    }
}
