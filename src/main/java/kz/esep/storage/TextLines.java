package kz.esep.storage;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a text as an editor shows them, one by one; a line may be longer than the memory. */
final class TextLines {

    private final Reader text;
    private final int lettersMost;
    private final char[] block = new char[1 << 14];
    private int position;
    private int limit;
    private long number;

    /** The lines of {@code text}, which are cut after {@code lettersMost} letters. */
    TextLines(Reader text, int lettersMost) {
        this.text = text;
        this.lettersMost = lettersMost;
    }

    /**
     * One line.
     *
     * @param number its number, the first being 1
     * @param text without the line break at its end
     * @param isCut whether it is longer than what is kept of it
     */
    record Line(long number, String text, boolean isCut) {}

    /** The next line; empty behind the last one. Line breaks are those of Windows, Unix and old Macintoshes. */
    Optional<Line> next() throws IOException {
        if (!isMore()) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        boolean cut = false;
        while (isMore()) {
            int begin = position;
            while (position < limit && block[position] != '\n' && block[position] != '\r') {
                position++;
            }
            int kept = Math.min(position - begin, lettersMost - line.length());
            line.append(block, begin, kept);
            cut |= kept < position - begin;
            if (position < limit) {
                passLineBreak();
                break;
            }
        }
        number++;
        return Optional.of(new Line(number, line.toString(), cut));
    }

    private void passLineBreak() throws IOException {
        boolean carriageReturn = block[position] == '\r';
        position++;
        if (carriageReturn && isMore() && block[position] == '\n') {
            position++;
        }
    }

    private boolean isMore() throws IOException {
        if (position == limit) {
            limit = Math.max(text.read(block), 0);
            position = 0;
        }
        return position < limit;
    }
}
