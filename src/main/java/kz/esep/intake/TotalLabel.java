package kz.esep.intake;

import java.util.regex.Pattern;

/** The words with which people begin a line of totals. */
public final class TotalLabel {

    private static final Pattern LABEL =
            Pattern.compile("(итого|итог|всего|сумма|барлығы|жиыны|жиынтығы|қорытынды|қосындысы|total)(?!\\p{L}).*");

    private TotalLabel() {}

    /** Whether a line is one of totals whose first text has {@code key}, as {@link kz.esep.language.Letters#key} makes it. */
    public static boolean isOne(String key) {
        return LABEL.matcher(key).matches();
    }
}
