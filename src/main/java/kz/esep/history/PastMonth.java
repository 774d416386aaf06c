package kz.esep.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.reference.RegionCode;

/** An archived month by its latest revision. */
public final class PastMonth {

    private final YearMonth month;
    private final Map<RegionCode, Map<CountCode, Integer>> counts;
    private final boolean listsHearings;
    private final Set<CountCode> codes;
    private final Map<Numbered, List<CountedHearing>> byNumber = new HashMap<>();
    private final Map<Sent, List<CountedHearing>> bySheet = new HashMap<>();

    private record Numbered(DocumentKind kind, String numberKey) {}

    private record Sent(RegionCode region, DocumentKind kind) {}

    private PastMonth(YearMonth month, Map<RegionCode, Map<CountCode, Integer>> counts, boolean listsHearings) {
        this.month = month;
        this.counts = counts;
        this.listsHearings = listsHearings;
        this.codes =
                counts.values().stream().flatMap(own -> own.keySet().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** A month whose hearings are listed. */
    static PastMonth of(
            YearMonth month, Map<RegionCode, Map<CountCode, Integer>> counts, List<CountedHearing> hearings) {
        PastMonth past = new PastMonth(month, counts, true);
        for (CountedHearing hearing : hearings) {
            past.byNumber
                    .computeIfAbsent(new Numbered(hearing.kind(), hearing.numberKey()), key -> new ArrayList<>())
                    .add(hearing);
            past.bySheet
                    .computeIfAbsent(new Sent(hearing.region(), hearing.kind()), key -> new ArrayList<>())
                    .add(hearing);
        }
        return past;
    }

    /** A month of which only the figures were kept. */
    static PastMonth ofFigures(YearMonth month, Map<RegionCode, Map<CountCode, Integer>> counts) {
        return new PastMonth(month, counts, false);
    }

    /** The month. */
    public YearMonth month() {
        return month;
    }

    /** What {@code region} had under {@code code}; empty for no data. */
    public OptionalInt count(RegionCode region, CountCode code) {
        Integer count = counts.getOrDefault(region, Map.of()).get(code);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** The codes under which anything was counted. */
    public Set<CountCode> codes() {
        return codes;
    }

    /** The regions that reported anything. */
    public Set<RegionCode> regions() {
        return counts.keySet().stream()
                .filter(region -> !region.equals(RegionCode.COUNTRY))
                .collect(Collectors.toSet());
    }

    /** The days by which the listed documents of {@code kind} fall under their rules. */
    public Set<LocalDate> triggers(DocumentKind kind) {
        return bySheet.entrySet().stream()
                .filter(sheet -> sheet.getKey().kind() == kind)
                .flatMap(sheet -> sheet.getValue().stream())
                .flatMap(hearing -> hearing.trigger().stream())
                .collect(Collectors.toSet());
    }

    /** Whether the documents of {@code kind} that {@code region} sent are known one by one, be it that there were none. */
    public boolean knows(RegionCode region, DocumentKind kind) {
        return listsHearings && count(region, kind.placed()).isPresent();
    }

    /** The documents of {@code kind} with that number, of any region. */
    List<CountedHearing> find(DocumentKind kind, String numberKey) {
        return byNumber.getOrDefault(new Numbered(kind, numberKey), List.of());
    }

    /** The documents of {@code kind} that {@code region} sent. */
    public List<CountedHearing> hearings(RegionCode region, DocumentKind kind) {
        return List.copyOf(bySheet.getOrDefault(new Sent(region, kind), List.of()));
    }
}
