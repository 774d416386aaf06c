package kz.esep.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.esep.word.markup.Hole;
import kz.esep.word.markup.Markup;

/**
 * A part that is the same in every document but for one place, into which something is put.
 *
 * @param before what stands before that place, in UTF-8
 * @param behind what stands behind it
 */
record PartGap(byte[] before, byte[] behind) {

    /** The part {@code markup} with {@code gap} left open; in other holes nothing is put. */
    static PartGap of(Markup markup, Hole gap) {
        List<StringBuilder> pieces = List.of(new StringBuilder(), new StringBuilder());
        markup.write(new Markup.Writer() {
            private int piece;

            @Override
            public void write(String source) {
                pieces.get(piece).append(source);
            }

            @Override
            public void hole(int number) {
                piece = number == gap.number() ? 1 : piece;
            }
        });
        return new PartGap(bytes(pieces.get(0)), bytes(pieces.get(1)));
    }

    private static byte[] bytes(StringBuilder piece) {
        return piece.toString().getBytes(StandardCharsets.UTF_8);
    }
}
