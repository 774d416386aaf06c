package kz.esep.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a part that is in every document. FreeMarker reads letter by letter, and slowly, so it is given the number of
 * each piece in place of the piece; who takes what it writes puts the piece there, which was encoded once for all
 * documents.
 */
final class ConstantText {

    private final List<Piece> pieces;

    private ConstantText(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** A piece between two tags. */
    private static final class Piece {

        private final String text;
        private final byte[] encoded;

        private Piece(String text) {
            this.text = text;
            this.encoded = text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Collects the pieces of a part in the order of its source. */
    static final class Collector {

        private final List<Piece> pieces = new ArrayList<>();

        /** The number that stands for {@code text} in the source. */
        int number(String text) {
            pieces.add(new Piece(text));
            return pieces.size() - 1;
        }

        ConstantText collected() {
            return new ConstantText(List.copyOf(pieces));
        }
    }

    /** The piece whose number is {@code digits}. */
    String text(char[] digits) {
        return piece(digits).text;
    }

    /** The piece whose number is {@code digits}, in UTF-8; it is never changed. */
    byte[] encoded(char[] digits) {
        return piece(digits).encoded;
    }

    private Piece piece(char[] digits) {
        int number = 0;
        for (char digit : digits) {
            number = number * 10 + digit - '0';
        }
        return pieces.get(number);
    }
}
