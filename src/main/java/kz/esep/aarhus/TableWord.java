package kz.esep.aarhus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.esep.reference.TableReader;

/** Words of a closed list in the columns of a table: a constant {@code NONE_ALLOWED} is written {@code none_allowed}. */
final class TableWord {

    private TableWord() {}

    /** How {@code constant} is written. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant that stands in {@code column}; anything else is a fault of the line. */
    static <E extends Enum<E>> E read(TableReader.Line line, String column, Class<E> type) {
        List<String> words = words(type);
        return type.getEnumConstants()[words.indexOf(line.oneOf(column, words))];
    }

    /** The constants that stand in {@code column} with strokes between; none where it is empty. */
    static <E extends Enum<E>> List<E> readAll(TableReader.Line line, String column, Class<E> type) {
        List<String> words = words(type);
        return listed(line.text(column))
                .map(word -> {
                    if (!words.contains(word)) {
                        throw line.unfit(column, word, String.join(", ", words));
                    }
                    return type.getEnumConstants()[words.indexOf(word)];
                })
                .toList();
    }

    /** Whether {@code yes} stands in {@code column}, and not {@code no}. */
    static boolean isYes(TableReader.Line line, String column) {
        return line.oneOf(column, List.of("yes", "no")).equals("yes");
    }

    /** What stands in a cell with strokes between. */
    static Stream<String> listed(String text) {
        return text.isEmpty() ? Stream.empty() : Arrays.stream(text.split("\\|", -1));
    }

    private static List<String> words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(TableWord::of).toList();
    }
}
