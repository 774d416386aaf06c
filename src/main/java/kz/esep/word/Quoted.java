package kz.esep.word;

/** Texts as FreeMarker reads them in quotation marks. */
final class Quoted {

    private Quoted() {}

    /** {@code text} with quotation marks around it; nothing in it acts. */
    static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            switch (letter) {
                case '\\', '"', '{' -> quoted.append('\\').append(letter);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }
}
