package kz.esep.storage;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a CSV into records, each still one text, so that a quote somebody forgot costs the line it stands on and not the rest
 * of the file: where the quotes of a record do not come out right, its first line is in trouble and the next is read anew.
 */
final class CsvRecords {

    private static final int LINES_MOST = 1_000;

    /** So many records whose quotes did not come out right are looked for over many lines; of those behind, one line only. */
    private static final int PATIENCE = 100;

    /** A first line of this kind tells Excel the separator; it is none of the table. */
    private static final Pattern SEPARATOR_TOLD = Pattern.compile("(?i)\\s*\"?sep=([^\"\\s]|\\t)\"?\\s*");

    private final TextLines lines;
    private final char separator;
    private final Deque<TextLines.Line> again = new ArrayDeque<>();
    private int disappointments;

    /** The records of {@code lines}; the first that is not blank is the header and tells the separator. */
    CsvRecords(TextLines lines) throws IOException {
        this.lines = lines;
        String header = filled().map(TextLines.Line::text).orElse("");
        Matcher told = SEPARATOR_TOLD.matcher(header);
        if (told.matches()) {
            again.clear();
        }
        this.separator = told.matches() ? told.group(1).charAt(0) : CsvSeparator.of(header);
    }

    /** What separates the cells. */
    char separator() {
        return separator;
    }

    /**
     * A record.
     *
     * @param number the number of its first line
     * @param text all its lines, or the first where it is in trouble
     */
    record Text(long number, String text, CsvLine.Trouble trouble) {}

    /** The next record that is not blank; empty behind the last. */
    Optional<Text> next() throws IOException {
        filled();
        Optional<TextLines.Line> first = line();
        return first.isPresent() ? Optional.of(record(first.get())) : Optional.empty();
    }

    /** The next line that is not blank, which remains to be taken. */
    private Optional<TextLines.Line> filled() throws IOException {
        Optional<TextLines.Line> line = line();
        while (line.isPresent() && line.get().text().isBlank()) {
            line = line();
        }
        line.ifPresent(again::push);
        return line;
    }

    private Text record(TextLines.Line first) throws IOException {
        if (first.isCut()) {
            return new Text(first.number(), first.text(), CsvLine.Trouble.TOO_LONG);
        }
        QuoteState state = QuoteState.AT_CELL.after(first.text(), separator);
        if (state != QuoteState.IN_QUOTES) {
            return new Text(first.number(), first.text(), trouble(state));
        }
        StringBuilder text = new StringBuilder(first.text());
        List<TextLines.Line> taken = new ArrayList<>();
        while (state == QuoteState.IN_QUOTES && isPatient(taken.size(), text.length())) {
            Optional<TextLines.Line> more = line();
            if (more.isEmpty()) {
                break;
            }
            taken.add(more.get());
            text.append('\n').append(more.get().text());
            state = more.get().isCut()
                    ? QuoteState.BROKEN
                    : state.after(more.get().text(), separator);
        }
        if (trouble(state) == CsvLine.Trouble.NONE) {
            return new Text(first.number(), text.toString(), CsvLine.Trouble.NONE);
        }
        disappointments++;
        for (int index = taken.size() - 1; index >= 0; index--) {
            again.push(taken.get(index));
        }
        return new Text(first.number(), first.text(), CsvLine.Trouble.QUOTE);
    }

    private boolean isPatient(int lines, int letters) {
        return disappointments < PATIENCE && lines < LINES_MOST && letters < CsvLines.LINE_LETTERS_MOST;
    }

    private static CsvLine.Trouble trouble(QuoteState state) {
        return state == QuoteState.IN_QUOTES || state == QuoteState.BROKEN
                ? CsvLine.Trouble.QUOTE
                : CsvLine.Trouble.NONE;
    }

    private Optional<TextLines.Line> line() throws IOException {
        return again.isEmpty() ? lines.next() : Optional.of(again.pop());
    }
}
