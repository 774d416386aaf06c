package kz.esep.reference;

import java.time.LocalDate;
import java.util.List;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Language;

/** The ministry's full name over time, from {@code ministry.csv}. */
public final class Ministries {

    private static final List<String> COLUMNS = List.of("valid_from", "valid_to", "name_kk", "name_ru", "source");

    private final List<Ministry> lines;

    private Ministries(List<Ministry> lines) {
        this.lines = lines;
    }

    private record Ministry(Validity validity, String kk, String ru, Place place) {}

    /** Reads the table; faults go to {@code reader}. */
    public static Ministries read(TableReader reader) {
        List<Ministry> lines = reader.read("ministry.csv", COLUMNS, line -> {
            line.required("source");
            return new Ministry(line.validity(), line.required("name_kk"), line.required("name_ru"), line.place());
        });
        for (int index = 0; index < lines.size(); index++) {
            Ministry ministry = lines.get(index);
            if (lines.subList(0, index).stream()
                    .anyMatch(other -> other.validity().overlaps(ministry.validity()))) {
                reader.fault(FindingCode.D005, ministry.place(), ministry.ru(), "valid_from, valid_to");
            }
        }
        return new Ministries(lines);
    }

    /** The name in the nominative on {@code day}; outside every line, that of the last one. */
    public String name(Language language, LocalDate day) {
        Ministry ministry = lines.stream()
                .filter(line -> line.validity().covers(day))
                .findFirst()
                .orElseGet(() -> lines.get(lines.size() - 1));
        return switch (language) {
            case KK -> ministry.kk();
            case RU -> ministry.ru();
        };
    }
}
