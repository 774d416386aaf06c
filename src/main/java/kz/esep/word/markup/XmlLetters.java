package kz.esep.word.markup;

/** Which letters an XML document can hold. */
public final class XmlLetters {

    private XmlLetters() {}

    /** Whether XML 1.0 can hold the letter at {@code index}: no control characters, no half of a pair without the other. */
    public static boolean isLegal(String text, int index) {
        char letter = text.charAt(index);
        if (Character.isHighSurrogate(letter)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(letter)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return letter >= ' ' ? letter < 0xFFFE : letter == '\t' || letter == '\n';
    }

    /** {@code text} without the letters XML cannot hold. */
    public static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            if (isLegal(text, index)) {
                legal.append(text.charAt(index));
            }
        }
        return legal.toString();
    }
}
