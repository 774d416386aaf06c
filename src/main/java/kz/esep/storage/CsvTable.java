package kz.esep.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV that was read: its columns and its lines. A BOM is passed over; commas separate, or semicolons (Excel
 * under Russian settings) or tabs where the header has more of them. It is held as a whole; {@link CsvLines} is for large ones.
 *
 * @param columns the names of the header line, stripped
 * @param rows the lines in their order
 */
public record CsvTable(List<String> columns, List<Row> rows) {

    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One line.
     *
     * @param line its number in the file, the header being 1
     * @param values the stripped values by column; a column the line lacks is not in the map
     * @param surplus what stands beyond the last column; the empty cells that Excel leaves there are nothing
     */
    public record Row(long line, Map<String, String> values, List<String> surplus) {

        public Row {
            surplus = List.copyOf(surplus);
        }

        /** The value in {@code column}; empty when the line has none. */
        public String get(String column) {
            return values.getOrDefault(column, "");
        }
    }

    /** The table {@code name} that lies beside {@code owner} in the program. */
    public static CsvTable ofResource(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Resource is missing: " + name);
            }
            return read(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        } catch (CsvException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /**
     * Reads a table.
     *
     * @throws CsvException if the bytes are not UTF-8, there is no header, a column name stands twice or a quote does
     *     not end
     */
    public static CsvTable read(byte[] bytes) throws CsvException {
        String text = decoded(bytes);
        int headerEnd = text.indexOf('\n');
        String header = headerEnd < 0 ? text : text.substring(0, headerEnd);
        CSVFormat format = CsvSeparator.format(CsvSeparator.of(header))
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return table(parser);
        } catch (IOException | IllegalStateException | UncheckedIOException e) {
            throw new CsvException("quote", e);
        }
    }

    private static CsvTable table(CSVParser parser) throws CsvException {
        List<String> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (CSVRecord fields : parser) {
            if (columns.isEmpty()) {
                columns.addAll(fields.toList());
                if (columns.stream().distinct().count() < columns.size()) {
                    throw new CsvException("header", null);
                }
                continue;
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (int index = 0; index < Math.min(columns.size(), fields.size()); index++) {
                values.put(columns.get(index), fields.get(index));
            }
            List<String> surplus = fields.stream()
                    .skip(columns.size())
                    .filter(field -> !field.isEmpty())
                    .toList();
            rows.add(new Row(parser.getCurrentLineNumber(), values, surplus));
        }
        if (columns.isEmpty()) {
            throw new CsvException("header", null);
        }
        return new CsvTable(columns, rows);
    }

    private static String decoded(byte[] bytes) throws CsvException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CsvException("UTF-8", e);
        }
    }
}
