package kz.esep.word;

/** Which letters an XML document can hold. */
final class XmlLetters {

    private XmlLetters() {}

    /** Whether XML 1.0 can hold the letter at {@code index}: no control characters, no half of a pair without the other. */
    static boolean isLegal(String text, int index) {
        char letter = text.charAt(index);
        if (Character.isHighSurrogate(letter)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(letter)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return letter >= ' ' ? letter < 0xFFFE : letter == '\t' || letter == '\n';
    }
}
