package kz.esep.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.esep.word.markup.Hole;
import kz.esep.word.markup.Markup;

/** A part that is the same in every document but for one place, into which something is put. */
final class PartGap {

    private final byte[] before;
    private final byte[] behind;

    private PartGap(byte[] before, byte[] behind) {
        this.before = before;
        this.behind = behind;
    }

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

    /** The whole part with {@code made}, in UTF-8, one behind the other. */
    byte[] with(List<byte[]> made) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(before);
        made.forEach(part::writeBytes);
        part.writeBytes(behind);
        return part.toByteArray();
    }
}
