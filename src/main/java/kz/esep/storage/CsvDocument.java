package kz.esep.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV being written: UTF-8 without BOM, comma, LF, a header line, RFC 4180 quotes, dangerous text guarded.
 *
 * <pre>{@code
 * byte[] bytes = new CsvDocument("month", "region").row("2021-11", "KZ-19").bytes();
 * }</pre>
 */
public final class CsvDocument {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;
    private final int columns;

    /** Begins with the header line. */
    public CsvDocument(String... header) {
        try {
            this.printer = new CSVPrinter(text, FORMAT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.columns = header.length;
        row((Object[]) header);
    }

    /**
     * Adds a line.
     *
     * @throws IllegalArgumentException if the number of values is not that of the header
     */
    public CsvDocument row(Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(columns + " columns expected, found " + List.of(values));
        }
        Object[] guarded = new Object[values.length];
        for (int index = 0; index < values.length; index++) {
            guarded[index] = FormulaGuard.guarded(values[index].toString());
        }
        try {
            printer.printRecord(guarded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The document so far. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One table of several with the same header, in their order. */
    public static byte[] joined(List<byte[]> tables) {
        StringBuilder text = new StringBuilder();
        for (byte[] table : tables) {
            String lines = new String(table, StandardCharsets.UTF_8);
            int begin = text.isEmpty() ? 0 : lines.indexOf('\n') + 1;
            text.append(lines, begin, lines.length());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
