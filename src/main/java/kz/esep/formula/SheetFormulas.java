package kz.esep.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.esep.spreadsheet.CellValue;
import kz.esep.spreadsheet.SerialDate;
import kz.esep.spreadsheet.SheetContent;

/**
 * The formulas of one sheet, reckoned again from what its cells hold. A formula that needs another one takes what that
 * gives, or where it cannot be reckoned what is stored for it.
 *
 * <p>Nothing is guessed: where programs could differ (texts that look like numbers, other sheets, functions beyond
 * {@link Function}) there is no result.
 */
public final class SheetFormulas {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]+)(\\d+)");

    /** Formulas that need formulas are followed so far; beyond, what is stored is taken. */
    private static final int DEEPEST = 16;

    /** So many cells are looked at in ranges; sums over whole sheets in thousands of rows end there. */
    private static final int CELLS_MOST = 2_000_000;

    private final TreeMap<Integer, Map<Integer, SheetContent.Cell>> rows = new TreeMap<>();
    private final Map<Long, Operand> results = new HashMap<>();
    private final Map<String, Optional<Expression>> parsed = new HashMap<>();
    private final boolean from1904;
    private final Set<Long> underway = new HashSet<>();
    private boolean circular;
    private int depth;
    private int looked;

    /** Of {@code sheet}, whose days are counted from 1904 or, as usual, from 1900. */
    public SheetFormulas(SheetContent sheet, boolean from1904) {
        this.from1904 = from1904;
        for (SheetContent.Row row : sheet.rows()) {
            Map<Integer, SheetContent.Cell> cells = new HashMap<>();
            row.cells().forEach(cell -> cells.put(cell.column(), cell));
            rows.put(row.number(), cells);
        }
    }

    /**
     * What the formula of {@code cell} in the row {@code number} gives: a number even where the cell shows a day.
     * Empty where it cannot be reckoned, as in a circle of formulas.
     */
    public Optional<CellValue> result(int number, SheetContent.Cell cell) {
        if (from1904) {
            return Optional.empty();
        }
        circular = false;
        Operand result = reckoned(number, cell);
        if (circular) {
            return Optional.empty();
        }
        if (result instanceof Operand.Text text) {
            return Optional.of(new CellValue.Text(text.value()));
        }
        if (result instanceof Operand.Truth truth) {
            return Optional.of(new CellValue.Logical(truth.value()));
        }
        return result.number().map(value -> new CellValue.Numeric(value, SerialDate.moment(value, false)));
    }

    private Operand reckoned(int number, SheetContent.Cell cell) {
        long key = ((long) number << 32) | cell.column();
        Operand known = results.get(key);
        if (known != null) {
            return known;
        }
        if (underway.contains(key)) {
            circular = true;
        }
        if (circular || depth >= DEEPEST) {
            return Operand.unknown();
        }
        underway.add(key);
        depth++;
        Optional<Expression> expression = parsed.computeIfAbsent(cell.formula(), FormulaParser::parse);
        Operand result = expression.isPresent() ? expression.get().value(seenFrom(number, cell)) : Operand.unknown();
        depth--;
        underway.remove(key);
        if (circular) {
            return Operand.unknown();
        }
        results.put(key, result);
        return result;
    }

    /** The cells as a formula that is {@code cell}'s own, or written for another cell and shared, sees them. */
    private Expression.Cells seenFrom(int number, SheetContent.Cell cell) {
        Matcher origin = ADDRESS.matcher(cell.sharedFrom());
        boolean shared = origin.matches();
        int down = shared ? number - Integer.parseInt(origin.group(2)) : 0;
        int right = shared ? cell.column() - column(origin.group(1)) : 0;
        return new Expression.Cells() {
            @Override
            public Operand at(Expression.Reference reference) {
                return held(
                        reference.row() + (reference.rowFixed() ? 0 : down),
                        reference.column() + (reference.columnFixed() ? 0 : right));
            }

            @Override
            public Optional<List<Operand>> in(Expression.Area area) {
                return range(
                        area.from().row() + (area.from().rowFixed() ? 0 : down),
                        area.to().row() + (area.to().rowFixed() ? 0 : down),
                        area.from().column() + (area.from().columnFixed() ? 0 : right),
                        area.to().column() + (area.to().columnFixed() ? 0 : right));
            }
        };
    }

    private Optional<List<Operand>> range(int top, int bottom, int left, int right) {
        List<Operand> found = new ArrayList<>();
        int first = Math.min(left, right);
        int last = Math.max(left, right);
        for (Map.Entry<Integer, Map<Integer, SheetContent.Cell>> row : rows.subMap(
                        Math.min(top, bottom), true, Math.max(top, bottom), true)
                .entrySet()) {
            Map<Integer, SheetContent.Cell> cells = row.getValue();
            if (looked > CELLS_MOST) {
                return Optional.empty();
            }
            boolean narrow = last - first < cells.size();
            looked += narrow ? last - first + 1 : cells.size();
            Stream<SheetContent.Cell> inside = narrow
                    ? IntStream.rangeClosed(first, last).mapToObj(cells::get).filter(Objects::nonNull)
                    : cells.values().stream().filter(cell -> cell.column() >= first && cell.column() <= last);
            inside.forEach(cell -> found.add(held(row.getKey(), cell)));
        }
        return Optional.of(found);
    }

    private Operand held(int row, int column) {
        SheetContent.Cell cell = rows.getOrDefault(row, Map.of()).get(column);
        return cell == null ? Operand.blank() : held(row, cell);
    }

    private Operand held(int row, SheetContent.Cell cell) {
        if (!cell.formula().isEmpty()) {
            Operand reckoned = reckoned(row, cell);
            if (!(reckoned instanceof Operand.Unknown)) {
                return reckoned;
            }
        }
        return stored(cell.value());
    }

    private static Operand stored(CellValue value) {
        if (value instanceof CellValue.Numeric number) {
            return new Operand.Amount(number.number());
        }
        if (value instanceof CellValue.Moment moment) {
            Optional<BigDecimal> serial = SerialDate.serial(moment.moment(), false);
            return Operand.of(serial);
        }
        if (value instanceof CellValue.Logical logical) {
            return new Operand.Truth(logical.value());
        }
        return value instanceof CellValue.Text text ? new Operand.Text(text.text()) : Operand.unknown();
    }

    private static int column(String letters) {
        int column = 0;
        for (int index = 0; index < letters.length(); index++) {
            column = column * 26 + letters.charAt(index) - 'A' + 1;
        }
        return column - 1;
    }
}
