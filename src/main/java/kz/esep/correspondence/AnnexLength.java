package kz.esep.correspondence;

import java.util.List;
import java.util.Map;

/**
 * On how many sheets the annex of a letter comes out. Word alone knows for sure, so this is reckoned from the widths of the
 * table's columns and the usual width of letters in Times New Roman; whoever signs sees the sheets.
 */
final class AnnexLength {

    /** The columns of text by their names and how many letters of 10 points go into a line of each. */
    private static final Map<String, Integer> OF_VIOLATIONS = Map.of("hearing", 22, "violation", 22, "measure", 17);

    private static final Map<String, Integer> OF_FILES = Map.of("file", 28, "gravest", 52);

    private static final Map<String, Integer> OF_RECIPIENTS = Map.of("organisation", 92);

    private static final Map<String, Integer> OF_UPDATES = Map.of("region", 21);

    private static final Map<String, Integer> OF_ITEMS = Map.of("item", 21, "kind", 14, "month", 12);

    /** In lines of 10 points: an A4 sheet without margins, what stands above the table, its headings. */
    private static final int SHEET = 68;

    private static final int ABOVE = 8;
    private static final int HEADINGS = 2;

    /** What a note under a table takes. */
    private static final int NOTE = 2;

    private AnnexLength() {}

    /** The sheets for a table of violations. */
    static int ofViolations(List<Map<String, Object>> rows) {
        return sheets(rows, OF_VIOLATIONS, 0);
    }

    /** The sheets for a table of returned files. */
    static int ofFiles(List<Map<String, Object>> rows) {
        return sheets(rows, OF_FILES, 0);
    }

    /** The sheets for a mailing list. */
    static int ofRecipients(List<Map<String, Object>> rows) {
        return sheets(rows, OF_RECIPIENTS, 0);
    }

    /** The sheets for a table of updates. */
    static int ofUpdates(List<Map<String, Object>> rows) {
        return sheets(rows, OF_UPDATES, 0);
    }

    /** The sheets for a table of feedback items. */
    static int ofItems(List<Map<String, Object>> rows) {
        return sheets(rows, OF_ITEMS, NOTE);
    }

    private static int sheets(List<Map<String, Object>> rows, Map<String, Integer> columns, int below) {
        int sheets = 1;
        int left = SHEET - ABOVE - HEADINGS;
        for (Map<String, Object> row : rows) {
            int lines = columns.entrySet().stream()
                    .mapToInt(column -> lines(String.valueOf(row.get(column.getKey())), column.getValue()))
                    .reduce(1, Math::max);
            if (lines > left) {
                sheets++;
                left = SHEET - HEADINGS;
            }
            left -= lines;
        }
        return left < below ? sheets + 1 : sheets;
    }

    private static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int used = 0;
            lines++;
            for (String word : paragraph.split(" ", -1)) {
                if (used > 0 && used + 1 + word.length() > width) {
                    lines++;
                    used = 0;
                }
                lines += used == 0 ? (word.length() - 1) / width : 0;
                used += (used > 0 ? 1 : 0) + word.length();
            }
        }
        return lines;
    }
}
