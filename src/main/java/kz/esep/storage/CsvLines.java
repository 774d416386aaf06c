package kz.esep.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV of any size, read line by line in bounded memory. Encoding and separator are those its bytes and its header line
 * tell; a first line {@code sep=;}, which Excel understands, is passed over, and so are blank ones. What is wrong with one line
 * costs that line.
 *
 * <pre>{@code
 * try (CsvLines lines = CsvLines.open(content)) {
 *     lines.header().cells(); // [Орган, Вид, Дата]
 *     for (Optional<CsvLine> line = lines.next(); line.isPresent(); line = lines.next()) { ... }
 * }
 * }</pre>
 */
public final class CsvLines implements Closeable {

    /** What a cell of a spreadsheet can hold: a longer one is none. */
    public static final int CELL_LETTERS_MOST = 32_767;

    /** So long may a line be, all its cells together. */
    public static final int LINE_LETTERS_MOST = 1 << 18;

    private static final int BATCH_LETTERS = 1 << 16;
    private static final int SHOWN_LETTERS = 100;

    private final InputStream bytes;
    private final TextEncoding encoding;
    private final CsvRecords records;
    private final CSVFormat format;
    private final Deque<CsvLine> read = new ArrayDeque<>();
    private final CsvLine header;

    private CsvLines(InputStream bytes, TextEncoding encoding) throws IOException {
        this.bytes = bytes;
        this.encoding = encoding;
        this.records = new CsvRecords(new TextLines(encoding.reader(bytes), LINE_LETTERS_MOST));
        this.format = CsvSeparator.format(records.separator())
                .setIgnoreEmptyLines(false)
                .get();
        this.header = next().orElse(new CsvLine(1, List.of(), CsvLine.Trouble.NONE));
    }

    /**
     * The CSV that {@code content} is.
     *
     * @throws IOException if the disk refuses
     */
    public static CsvLines open(FileContent content) throws IOException {
        TextEncoding encoding;
        try (InputStream bytes = content.open()) {
            encoding = TextEncoding.of(bytes);
        }
        InputStream bytes = content.open();
        try {
            return new CsvLines(bytes, encoding);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** How its letters are written. */
    public TextEncoding encoding() {
        return encoding;
    }

    /** The first line that is not blank; without cells where there is none. */
    public CsvLine header() {
        return header;
    }

    /** The next line in which anything stands, behind the header; empty behind the last one. */
    public Optional<CsvLine> next() throws IOException {
        while (true) {
            if (read.isEmpty() && !readBatch()) {
                return Optional.empty();
            }
            CsvLine line = read.pop();
            if (!line.isBlank()) {
                return Optional.of(line);
            }
        }
    }

    private boolean readBatch() throws IOException {
        List<CsvRecords.Text> batch = new ArrayList<>();
        int letters = 0;
        while (letters < BATCH_LETTERS) {
            Optional<CsvRecords.Text> text = records.next();
            if (text.isEmpty()) {
                break;
            }
            batch.add(text.get());
            letters += text.get().text().length();
        }
        List<CsvRecords.Text> sound = batch.stream()
                .filter(text -> text.trouble() == CsvLine.Trouble.NONE)
                .toList();
        Deque<CSVRecord> parsed = new ArrayDeque<>(
                parsed(sound.stream().map(CsvRecords.Text::text).collect(Collectors.joining("\n"))));
        if (parsed.size() == sound.size()) {
            batch.forEach(text -> read.add(
                    text.trouble() == CsvLine.Trouble.NONE ? line(text, parsed.pop()) : cut(text, text.trouble())));
        } else {
            batch.forEach(text -> read.add(alone(text)));
        }
        return !batch.isEmpty();
    }

    /** The records of {@code text}; none where the library does not agree that they are some. */
    private List<CSVRecord> parsed(String text) {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return List.of();
        }
    }

    private CsvLine alone(CsvRecords.Text text) {
        if (text.trouble() != CsvLine.Trouble.NONE) {
            return cut(text, text.trouble());
        }
        List<CSVRecord> parsed = parsed(text.text());
        return parsed.size() == 1 ? line(text, parsed.get(0)) : cut(text, CsvLine.Trouble.QUOTE);
    }

    private static CsvLine line(CsvRecords.Text text, CSVRecord cells) {
        boolean tooLong = text.text().length() > CELL_LETTERS_MOST
                && cells.stream().anyMatch(cell -> cell.length() > CELL_LETTERS_MOST);
        return tooLong
                ? cut(text, CsvLine.Trouble.TOO_LONG)
                : new CsvLine(text.number(), cells.toList(), CsvLine.Trouble.NONE);
    }

    private static CsvLine cut(CsvRecords.Text text, CsvLine.Trouble trouble) {
        String shown = text.text().substring(0, Math.min(text.text().length(), SHOWN_LETTERS));
        return new CsvLine(text.number(), List.of(shown), trouble);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
