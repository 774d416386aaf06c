package kz.esep.word;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.word.growth.GuardedExpressions;
import kz.esep.word.growth.TagText;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;

/**
 * Writes a rewritten part as FreeMarker source: its tags, and for the text between two of them a number that stands for it.
 * It is one single line, so that a column alone tells which tag FreeMarker complains about.
 */
final class FtlWriter implements Markup.Writer {

    private final FtlCodes codes;
    private final StringBuilder ftl = new StringBuilder();
    private final NavigableMap<Integer, Mark> markAt = new TreeMap<>();
    private final StringBuilder constant = new StringBuilder();
    private final ConstantText.Collector constants = new ConstantText.Collector();

    private FtlWriter(FtlCodes codes) {
        this.codes = codes;
    }

    /**
     * A part for FreeMarker.
     *
     * @param markAt its tags by the place in {@code source} at which each begins
     * @param constants what the numbers between them stand for
     */
    record Ftl(String source, NavigableMap<Integer, Mark> markAt, ConstantText constants) {

        /** The tag at a column, from 1, that FreeMarker speaks of. */
        Optional<Mark> find(int column) {
            return Optional.ofNullable(markAt.floorEntry(column - 1)).map(Map.Entry::getValue);
        }
    }

    static Ftl write(Markup markup, FtlCodes codes) {
        FtlWriter writer = new FtlWriter(codes);
        markup.write(writer);
        writer.endConstant();
        return new Ftl(writer.ftl.toString(), writer.markAt, writer.constants.collected());
    }

    @Override
    public void write(String source) {
        constant.append(source);
    }

    @Override
    public void hole(int number) {
        String code = codes.code(number);
        if (codes.note(number).isPresent()) {
            note(code, codes.note(number).get());
        } else if (!code.isEmpty()) {
            code(GuardedExpressions.in(code), number);
        }
    }

    private void note(String begin, Element note) {
        endConstant();
        ftl.append(begin);
        new Markup("", note, "").write(this);
        endConstant();
        ftl.append(NoteDirective.END);
    }

    private void code(String code, int number) {
        int tag = tagFrom(code, 0);
        constant.append(code, 0, tag);
        if (tag < code.length()) {
            endConstant();
        }
        codes.mark(number).ifPresent(mark -> markAt.put(ftl.length(), mark));
        while (tag < code.length()) {
            int behind = tag + tagLength(code, tag);
            ftl.append(code, tag, behind);
            tag = tagFrom(code, behind);
            constant.append(code, behind, tag);
            if (tag < code.length()) {
                endConstant();
            }
        }
    }

    /** Where the first tag of {@code code} from {@code place} on begins; the end where there is none. */
    private static int tagFrom(String code, int place) {
        int at = place;
        while (at < code.length() && tagLength(code, at) == 0) {
            at++;
        }
        return at;
    }

    /** How long the tag is that begins at {@code place}; 0 where none does. */
    private static int tagLength(String code, int place) {
        return code.startsWith("[/#", place) || code.startsWith("[@", place)
                ? code.indexOf(']', place) + 1 - place
                : TagText.at(code, place).map(TagText::length).orElse(0);
    }

    private void endConstant() {
        if (!constant.isEmpty()) {
            ftl.append(constants.number(constant.toString()));
            constant.setLength(0);
        }
    }
}
