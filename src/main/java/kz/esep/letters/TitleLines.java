package kz.esep.letters;

import java.util.ArrayList;
import java.util.List;

/** The title of a letter in lines of at most {@value #LONGEST} characters (decree of 31.10.2018 No 703, point 26). */
public final class TitleLines {

    private static final int LONGEST = 35;

    private TitleLines() {}

    /** The lines of {@code title}; a longer word has a line of its own. */
    public static String of(String title) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.strip().split(" +", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LONGEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }
}
