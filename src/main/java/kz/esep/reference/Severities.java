package kz.esep.reference;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.finding.Severity;

/**
 * How much findings weigh where the ministry decided otherwise than the catalogue, from {@code severities.csv}. A line
 * holds for the months whose last day is within its validity. What it says has its effect: a finding that is made an
 * ERROR leaves its row out, one made a WARNING counts.
 *
 * <pre>{@code
 * code,severity,valid_from,valid_to,source
 * R002,ERROR,2026-01-01,,order of the ministry of 15.12.2025
 * }</pre>
 */
public final class Severities {

    /** No line: every code weighs what the catalogue says. */
    public static final Severities OF_THE_CATALOGUE = new Severities(List.of());

    private static final String FILE = "severities.csv";
    private static final List<String> COLUMNS = List.of("code", "severity", "valid_from", "valid_to", "source");

    private final List<Change> changes;

    private Severities(List<Change> changes) {
        this.changes = changes;
    }

    /**
     * A line of the table.
     *
     * @param code whose severity is changed
     * @param severity what it weighs instead
     * @param validity when
     * @param source by whose decision
     */
    public record Change(FindingCode code, Severity severity, Validity validity, String source) {}

    private record Entry(String code, Severity severity, Validity validity, String source, Place place) {}

    /** Reads the table, which may be without lines; faults go to {@code reader}. */
    public static Severities read(TableReader reader) {
        List<Entry> entries = reader.readEvenEmpty(
                FILE,
                COLUMNS,
                line -> new Entry(
                        line.required("code").toUpperCase(Locale.ROOT),
                        Severity.valueOf(line.oneOf("severity", names(List.of(Severity.values())))),
                        line.validity(),
                        line.required("source"),
                        line.place()));
        List<Change> changes = new ArrayList<>();
        for (Entry entry : entries) {
            change(entry, reader).ifPresent(change -> {
                boolean twice = changes.stream()
                        .anyMatch(other -> other.code() == change.code()
                                && other.validity().overlaps(change.validity()));
                if (twice) {
                    reader.fault(FindingCode.D005, entry.place(), entry.code(), "code, valid_from, valid_to");
                }
                changes.add(change);
            });
        }
        return new Severities(List.copyOf(changes));
    }

    private static Optional<Change> change(Entry entry, TableReader reader) {
        Optional<FindingCode> code = FindingCode.find(entry.code());
        if (code.isEmpty()) {
            reader.fault(FindingCode.D019, entry.place(), entry.code(), "C002");
            return Optional.empty();
        }
        List<Severity> allowed = code.get().allowed();
        if (!allowed.contains(entry.severity())) {
            String value = entry.code() + " = " + entry.severity();
            reader.fault(FindingCode.D020, entry.place(), value, String.join(", ", names(allowed)));
            return Optional.empty();
        }
        return Optional.of(new Change(code.get(), entry.severity(), entry.validity(), entry.source()));
    }

    private static List<String> names(List<Severity> severities) {
        return severities.stream().map(Severity::name).toList();
    }

    /** Gives findings the severity they have in {@code month}. */
    public UnaryOperator<Finding> in(YearMonth month) {
        List<Change> inForce = changes.stream()
                .filter(change -> change.validity().covers(month.atEndOfMonth()))
                .toList();
        return finding -> inForce.stream()
                .filter(change -> change.code() == finding.code())
                .findFirst()
                .map(change -> finding.weighing(change.severity()))
                .orElse(finding);
    }

    /** The changes of {@code code}, in the order of the table. */
    public List<Change> of(FindingCode code) {
        return changes.stream().filter(change -> change.code() == code).toList();
    }
}
