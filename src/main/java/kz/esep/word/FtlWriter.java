package kz.esep.word;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.word.growth.GuardedExpressions;
import kz.esep.word.markup.Markup;

/**
 * Writes a rewritten part as FreeMarker source: one single line, so that a column alone tells which tag FreeMarker
 * complains about. Letters of the markup that FreeMarker could take for a tag are written so that they come out as they
 * stand.
 */
final class FtlWriter implements Markup.Writer {

    private final FtlCodes codes;
    private final StringBuilder ftl = new StringBuilder();
    private final NavigableMap<Integer, Mark> markAt = new TreeMap<>();

    private FtlWriter(FtlCodes codes) {
        this.codes = codes;
    }

    /** The source and, by the place at which each begins, its tags. */
    record Ftl(String source, NavigableMap<Integer, Mark> markAt) {

        /** The tag at a column, from 1, that FreeMarker speaks of. */
        Optional<Mark> find(int column) {
            return Optional.ofNullable(markAt.floorEntry(column - 1)).map(Map.Entry::getValue);
        }
    }

    static Ftl write(Markup markup, FtlCodes codes) {
        FtlWriter writer = new FtlWriter(codes);
        markup.write(writer);
        return new Ftl(writer.ftl.toString(), writer.markAt);
    }

    @Override
    public void write(String source) {
        for (int index = 0; index < source.length(); index++) {
            char letter = source.charAt(index);
            switch (letter) {
                case '\n' -> ftl.append("${$line_feed}");
                case '\r' -> ftl.append("${$carriage_return}");
                case '[', '$' -> bracket(letter, index + 1 == source.length() ? '#' : source.charAt(index + 1));
                default -> ftl.append(letter);
            }
        }
    }

    /** A bracket or a dollar sign is a letter like any other unless what follows makes a tag of it. */
    private void bracket(char letter, char next) {
        if ("#@/{=".indexOf(next) >= 0) {
            ftl.append("${\"").append(letter).append("\"}");
        } else {
            ftl.append(letter);
        }
    }

    @Override
    public void hole(int number) {
        codes.mark(number).ifPresent(mark -> markAt.put(ftl.length(), mark));
        ftl.append(GuardedExpressions.in(codes.code(number)));
    }
}
