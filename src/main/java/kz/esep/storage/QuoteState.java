package kz.esep.storage;

/** Where in a record of a CSV one is, as far as quotes go. */
enum QuoteState {
    /** At the beginning of a cell, or in the spaces there. */
    AT_CELL,
    /** In a cell without quotes, in which a quote is a letter as any other. */
    IN_BARE_CELL,
    /** Between the quotes of a cell, where separators and line breaks are text. */
    IN_QUOTES,
    /** Behind the closing quote. */
    BEHIND_QUOTES,
    /** Something stands behind a closing quote: it was none, or one is missing before. */
    BROKEN;

    /** The state at the end of {@code line} of a record that was in this one at its beginning. */
    QuoteState after(String line, char separator) {
        QuoteState state = this;
        for (int index = 0; index < line.length() && state != BROKEN; index++) {
            char letter = line.charAt(index);
            if (state == IN_QUOTES && letter == '"' && index + 1 < line.length() && line.charAt(index + 1) == '"') {
                index++;
            } else {
                state = state.after(letter, separator);
            }
        }
        return state;
    }

    private QuoteState after(char letter, char separator) {
        return switch (this) {
            case AT_CELL ->
                letter == separator
                        ? AT_CELL
                        : letter == '"' ? IN_QUOTES : Character.isWhitespace(letter) ? AT_CELL : IN_BARE_CELL;
            case IN_BARE_CELL -> letter == separator ? AT_CELL : IN_BARE_CELL;
            case IN_QUOTES -> letter == '"' ? BEHIND_QUOTES : IN_QUOTES;
            case BEHIND_QUOTES ->
                letter == separator ? AT_CELL : Character.isWhitespace(letter) ? BEHIND_QUOTES : BROKEN;
            case BROKEN -> BROKEN;
        };
    }
}
