package kz.esep.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Language;

/** The ministry's full name over time, from {@code ministry.csv}. */
public final class Ministries {

    private static final String FILE = "ministry.csv";
    private static final List<String> COLUMNS = List.of("valid_from", "valid_to", "name_kk", "name_ru", "source");

    private final List<Ministry> lines;

    private Ministries(List<Ministry> lines) {
        this.lines = lines;
    }

    private record Ministry(Validity validity, String kk, String ru, Place place) {}

    /** Reads the table; faults go to {@code reader}. */
    public static Ministries read(TableReader reader) {
        List<Ministry> lines = reader.read(FILE, COLUMNS, line -> {
            line.required("source");
            return new Ministry(line.validity(), line.required("name_kk"), line.required("name_ru"), line.place());
        });
        for (Ministry ministry :
                Contradictions.in(lines, (one, other) -> one.validity().overlaps(other.validity()))) {
            reader.fault(FindingCode.D005, ministry.place(), ministry.ru(), "valid_from, valid_to");
        }
        if (!lines.isEmpty() && !reader.hasFaults(FILE)) {
            checkGaps(lines, reader);
        }
        return new Ministries(lines);
    }

    /** On every day the ministry has a name. */
    private static void checkGaps(List<Ministry> lines, TableReader reader) {
        Validity always = new Validity(Optional.empty(), Optional.empty());
        for (Validity gap :
                Gaps.within(always, lines.stream().map(Ministry::validity).toList())) {
            Ministry after = lines.stream()
                    .filter(line -> gap.to().isPresent()
                            && line.validity().from().equals(gap.to().map(day -> day.plusDays(1))))
                    .findFirst()
                    .orElse(lines.get(lines.size() - 1));
            reader.fault(FindingCode.D021, after.place(), after.ru(), gap.inTables());
        }
    }

    /** The name in the nominative on {@code day}. */
    public String name(Language language, LocalDate day) {
        Ministry ministry = lines.stream()
                .filter(line -> line.validity().covers(day))
                .findFirst()
                .orElseThrow();
        return switch (language) {
            case KK -> ministry.kk();
            case RU -> ministry.ru();
        };
    }
}
