package kz.esep.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.reference.Contradictions;
import kz.esep.reference.Gaps;
import kz.esep.reference.TableReader;
import kz.esep.reference.Validity;

/**
 * The lines of a table of which one holds for a key on a day.
 *
 * @param <K> what lines are looked up by
 * @param <V> what a line says
 */
final class DatedLines<K, V> {

    private final List<Line<K, V>> lines;

    private DatedLines(List<Line<K, V>> lines) {
        this.lines = lines;
    }

    /** A line, where it stands and when it holds. */
    record Line<K, V>(K key, Validity validity, V value, Place place) {

        boolean contradicts(Line<K, V> other) {
            return key.equals(other.key) && validity.overlaps(other.validity);
        }
    }

    /**
     * Reads {@code file}; faults go to {@code reader}, two lines of one key for a day among them.
     *
     * @param key of a line
     * @param value of a line
     */
    static <K, V> DatedLines<K, V> read(
            TableReader reader,
            String file,
            List<String> columns,
            Function<TableReader.Line, K> key,
            Function<TableReader.Line, V> value) {
        List<Line<K, V>> lines = reader.read(file, columns, line -> {
            line.required("source");
            return new Line<>(key.apply(line), line.validity(), value.apply(line), line.place());
        });
        for (Line<K, V> line : Contradictions.in(lines, Line::contradicts)) {
            reader.fault(FindingCode.D005, line.place(), line.key().toString(), "valid_from, valid_to");
        }
        return new DatedLines<>(lines);
    }

    /** Records days without a line of {@code key}, and a key without any, as faults of {@code file}. */
    void mustCover(K key, String file, TableReader reader) {
        List<Line<K, V>> own =
                lines.stream().filter(line -> line.key().equals(key)).toList();
        if (reader.hasFaults(file)) {
            return;
        }
        String name = key.toString().toLowerCase(Locale.ROOT);
        if (own.isEmpty()) {
            reader.fault(FindingCode.D023, reader.place(file), name, name);
            return;
        }
        Validity always = new Validity(Optional.empty(), Optional.empty());
        for (Validity gap : Gaps.within(always, own.stream().map(Line::validity).toList())) {
            reader.fault(FindingCode.D021, own.get(0).place(), name, gap.inTables());
        }
    }

    /** What the lines say, whenever they hold. */
    Stream<V> values() {
        return lines.stream().map(Line::value);
    }

    /** What the lines say that hold on {@code day}, in the order of the table. */
    List<V> on(LocalDate day) {
        return lines.stream()
                .filter(line -> line.validity().covers(day))
                .map(Line::value)
                .toList();
    }

    /** Whether there is a line of {@code key}, whenever it holds. */
    boolean has(K key) {
        return lines.stream().anyMatch(line -> line.key().equals(key));
    }

    /** What holds for {@code key} on {@code day}. */
    Optional<V> find(K key, LocalDate day) {
        return lines.stream()
                .filter(line -> line.key().equals(key) && line.validity().covers(day))
                .map(Line::value)
                .findFirst();
    }
}
