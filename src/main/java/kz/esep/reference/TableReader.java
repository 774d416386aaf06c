package kz.esep.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;

/**
 * Reads the tables of one folder and gathers what is wrong with them, so that staff see every fault at once: file, line,
 * what stands there and what was expected.
 */
public final class TableReader {

    /** Where staff keep the tables, below {@code templates}. */
    public static final String FOLDER = "reference";

    private final Path folder;
    private final List<Finding> faults = new ArrayList<>();
    private final Set<String> files = new TreeSet<>();

    /** Reads below {@code folder}, usually {@code templates/reference}. */
    public TableReader(Path folder) {
        this.folder = folder;
    }

    /** Reads the tables of the house whose {@code templates} folder is given. */
    public static TableReader below(Path templates) {
        return new TableReader(templates.resolve(FOLDER));
    }

    /**
     * The lines of {@code file}, each made into a value by {@code make}; a line that cannot be is a fault and left out.
     *
     * @param columns the columns the table must have
     */
    public <T> List<T> read(String file, List<String> columns, Function<Line, T> make) {
        return made(file, columns, rows(file, columns), make);
    }

    /** The same of a table that may be without a line, its headings alone. */
    public <T> List<T> readEvenEmpty(String file, List<String> columns, Function<Line, T> make) {
        return made(file, columns, rowsIfAny(file, columns).orElse(List.of()), make);
    }

    private <T> List<T> made(String file, List<String> columns, List<CsvTable.Row> rows, Function<Line, T> make) {
        List<T> values = new ArrayList<>();
        for (CsvTable.Row row : rows) {
            Line line = new Line(file, row);
            if (!row.surplus().isEmpty()) {
                fault(FindingCode.D018, line.place(), String.join(", ", row.surplus()), String.join(", ", columns));
                continue;
            }
            try {
                values.add(make.apply(line));
            } catch (UnfitValueException e) {
                fault(FindingCode.D003, line.place(), e.value(), e.expected());
            }
        }
        return values;
    }

    /** Records a fault found by the caller in what several lines say together. */
    public void fault(FindingCode code, Place place, String value, String expected) {
        faults.add(Finding.of(code, place, value).with("expected", expected));
    }

    /** Whether anything is wrong with {@code file} so far: of a table that lacks lines nothing is concluded. */
    public boolean hasFaults(String file) {
        return faults.stream()
                .anyMatch(fault -> fault.place().file().equals(place(file).file()));
    }

    /** The tables that were asked for, whether they could be read or not. */
    public Set<String> files() {
        return Collections.unmodifiableSet(files);
    }

    /** The place of a whole file. */
    public Place place(String file) {
        return Place.ofFile(FOLDER + "/" + file);
    }

    /** Whether nothing was wrong so far. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /**
     * Ends the reading.
     *
     * @throws ReferenceException if there was any fault
     */
    public void finish() {
        if (!faults.isEmpty()) {
            throw new ReferenceException(faults);
        }
    }

    private List<CsvTable.Row> rows(String file, List<String> columns) {
        Optional<List<CsvTable.Row>> rows = rowsIfAny(file, columns);
        if (rows.filter(List::isEmpty).isPresent()) {
            fault(FindingCode.D016, place(file), "", "");
        }
        return rows.orElse(List.of());
    }

    /** The lines of a table; empty where a fault of the whole table was recorded. */
    private Optional<List<CsvTable.Row>> rowsIfAny(String file, List<String> columns) {
        files.add(file);
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            fault(FindingCode.D001, place(file), "", "");
            return Optional.empty();
        }
        try {
            CsvTable table = CsvTable.read(Files.readAllBytes(path));
            List<String> missing = columns.stream()
                    .filter(column -> !table.columns().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                fault(FindingCode.D002, place(file), String.join(", ", missing), String.join(", ", columns));
                return Optional.empty();
            }
            return Optional.of(table.rows());
        } catch (CsvException e) {
            fault(FindingCode.D004, place(file), "", e.reason());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    /** A value that does not fit its column; becomes a fault of its line. */
    private static final class UnfitValueException extends RuntimeException {

        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private final String value;
        private final String expected;

        UnfitValueException(String value, String expected) {
            super(value + ": " + expected, null, false, false);
            this.value = value;
            this.expected = expected;
        }

        String value() {
            return value;
        }

        String expected() {
            return expected;
        }
    }

    /** One line of a table, whose values are taken by type. */
    public final class Line {

        private final String file;
        private final CsvTable.Row row;

        private Line(String file, CsvTable.Row row) {
            this.file = file;
            this.row = row;
        }

        /** The file and the line's number. */
        public Place place() {
            return TableReader.this.place(file).atCell(String.valueOf(row.line()));
        }

        /** The text of {@code column}, which may be empty. */
        public String text(String column) {
            return row.get(column);
        }

        /** The text of {@code column}, which must not be empty. */
        public String required(String column) {
            String text = row.get(column);
            if (text.isEmpty()) {
                throw unfit(column, "", column);
            }
            return text;
        }

        /** A whole number. */
        public int number(String column) {
            try {
                return Integer.parseInt(required(column));
            } catch (NumberFormatException e) {
                throw unfit(column, text(column), "0, 1, 2, …");
            }
        }

        /** A day written {@code 2021-08-19}, or none. */
        public Optional<LocalDate> date(String column) {
            String text = row.get(column);
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                throw unfit(column, text, "YYYY-MM-DD");
            }
        }

        /** The columns {@code valid_from} and {@code valid_to}. */
        public Validity validity() {
            Optional<LocalDate> from = date("valid_from");
            Optional<LocalDate> to = date("valid_to");
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                throw unfit("valid_to", text("valid_to"), ">= " + text("valid_from"));
            }
            return new Validity(from, to);
        }

        /** One of {@code allowed}. */
        public String oneOf(String column, List<String> allowed) {
            String text = row.get(column);
            if (!allowed.contains(text)) {
                throw unfit(column, text, String.join(", ", allowed));
            }
            return text;
        }

        /** The exception by which a maker says that a value does not fit; {@link TableReader} makes it a fault. */
        public RuntimeException unfit(String column, String value, String expected) {
            return new UnfitValueException(column + " = " + (value.isEmpty() ? "\"\"" : value), expected);
        }
    }
}
