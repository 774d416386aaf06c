package kz.esep.cycle;

/** The beginning of a text, by which an editor finds it. */
final class Excerpt {

    private static final int LETTERS = 80;

    private Excerpt() {}

    /** Of {@code text}, in the language it is there in. */
    static String of(Contribution text) {
        return of(text.text().kk().isEmpty() ? text.text().ru() : text.text().kk());
    }

    static String of(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= LETTERS
                ? line
                : line.substring(
                                0, line.offsetByCodePoints(0, Math.min(LETTERS, line.codePointCount(0, line.length()))))
                        + "…";
    }
}
