package kz.esep.storage;

import org.apache.commons.csv.CSVFormat;

/** What separates the cells of a CSV: the comma, the semicolon of Excel under Russian settings, or the tab. */
final class CsvSeparator {

    private static final String KNOWN = ",;\t";

    private CsvSeparator() {}

    /** That of {@code header}: whichever stands in it most often outside quotes; the comma where none does. */
    static char of(String header) {
        int[] counts = new int[KNOWN.length()];
        boolean quoted = false;
        for (int index = 0; index < header.length(); index++) {
            int known = KNOWN.indexOf(header.charAt(index));
            quoted ^= header.charAt(index) == '"';
            if (known >= 0 && !quoted) {
                counts[known]++;
            }
        }
        int most = 0;
        for (int known = 1; known < counts.length; known++) {
            most = counts[known] > counts[most] ? known : most;
        }
        return KNOWN.charAt(most);
    }

    /** The format with {@code separator}: RFC 4180, spaces around cells left aside. */
    static CSVFormat.Builder format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .setTrim(true);
    }
}
