package kz.esep.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.reference.TableFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The counting rules of the contract written a second time, plainly and without a look at the program, and both asked
 * about many documents: they must agree on every violation and on whether a row counts in the month.
 */
final class ContractOracleTest {

    private static final int DOCUMENTS = 60_000;
    private static final LocalDate NEW_RULES = LocalDate.of(2021, 8, 19);
    private static final LocalDate TWO_DAYS = LocalDate.of(2023, 9, 5);

    private final Map<LocalDate, String> table = workingDays();
    private final Random random = new Random(20211130L);

    @Test
    void program_and_contract_agree_on_sixty_thousand_documents() {
        Assessor assessor = TestRow.assessor(TableFolder.shipped());
        Map<String, Integer> seen = new HashMap<>();
        for (int index = 0; index < DOCUMENTS; index++) {
            DocumentKind kind = random.nextBoolean() ? DocumentKind.NOTICE : DocumentKind.PROTOCOL;
            Map<String, Object> row = kind == DocumentKind.NOTICE ? notice() : protocol();
            YearMonth month = month(kind, row);
            LocalDate asOf = month.atEndOfMonth().plusDays(random.nextInt(6) == 0 ? random.nextInt(60) - 30 : 0);

            boolean counts = belongsTo(kind, row, month);
            Set<String> violations = counts ? violations(kind, row, asOf) : Set.of();
            TestRow.Verdict verdict = TestRow.of(kind, row).judgedBy(assessor, month, asOf);

            String document = "document " + index + ", month " + month + ", as of " + asOf + ": " + kind + " " + row;
            assertThat(verdict.counts()).as(document).isEqualTo(counts);
            assertThat(verdict.violations())
                    .as(document)
                    .doesNotHaveDuplicates()
                    .hasSameElementsAs(violations);
            seen.merge(counts ? "counts" : "other month", 1, Integer::sum);
            violations.forEach(code -> seen.merge(code, 1, Integer::sum));
        }
        assertThat(seen.values())
                .as("every outcome often enough: %s", seen)
                .hasSize(15)
                .allMatch(times -> times > 150);
    }

    // ------------------------------------------------------------------------------- the contract, section 4

    private Set<String> violations(DocumentKind kind, Map<String, Object> row, LocalDate asOf) {
        boolean of2021 = !trigger(kind, row).isBefore(NEW_RULES);
        Set<String> found = new TreeSet<>();
        if (!isPlaced(row)) {
            LocalDate due = due(kind, row);
            boolean counted = of2021 || kind == DocumentKind.PROTOCOL;
            if (counted && due != null && !due.isAfter(asOf)) {
                found.add(kind == DocumentKind.NOTICE ? "notice_missing" : "protocol_missing");
            }
            return found;
        }
        if (kind == DocumentKind.NOTICE) {
            notice(row, of2021, found);
        } else {
            protocol(row, of2021, found);
        }
        return found;
    }

    private void notice(Map<String, Object> row, boolean of2021, Set<String> found) {
        LocalDate shown = day(row, "placed_on");
        LocalDate seen = day(row, "first_seen_on");
        LocalDate received = day(row, "received_on");
        LocalDate hearing = day(row, "hearing_on");
        boolean backdated = of2021 && shown != null && seen != null && shown.isBefore(seen);
        LocalDate effective = backdated ? seen : shown;
        if (backdated) {
            found.add("notice_backdated");
        }
        if (of2021 && shown == null) {
            found.add("notice_date_missing");
        }
        if (of2021 && Boolean.FALSE.equals(row.get("in_rubric"))) {
            found.add("rubric_mismatch");
        }
        if (effective != null && hearing != null && ChronoUnit.DAYS.between(effective, hearing) < (of2021 ? 30 : 20)) {
            found.add("notice_short_lead");
        }
        if (of2021 && effective != null && received != null) {
            LocalDate last = after(received, received.isBefore(TWO_DAYS) ? 1 : 2);
            if (last != null && effective.isAfter(last)) {
                found.add("notice_placed_late");
            }
        }
        if (!of2021
                && "survey".equals(row.get("form"))
                && (row.get("survey_from") == null || row.get("survey_to") == null)) {
            found.add("notice_survey_period_missing");
        }
        if (!of2021 && "meeting".equals(row.get("form")) && row.get("venue") == null) {
            found.add("notice_venue_missing");
        }
    }

    private void protocol(Map<String, Object> row, boolean of2021, Set<String> found) {
        LocalDate shown = day(row, "placed_on");
        LocalDate seen = day(row, "first_seen_on");
        boolean backdated = of2021 && shown != null && seen != null && shown.isBefore(seen);
        LocalDate effective = backdated ? seen : shown;
        LocalDate due = due(DocumentKind.PROTOCOL, row);
        if (shown == null) {
            found.add("protocol_date_missing");
        }
        if (backdated) {
            found.add("protocol_backdated");
        }
        if (effective != null && due != null && effective.isAfter(due)) {
            found.add("protocol_late");
        }
        if (of2021 && (Boolean.FALSE.equals(row.get("video")) || Boolean.FALSE.equals(row.get("audio")))) {
            found.add("protocol_recording_missing");
        }
    }

    /** The placement date, else the day first seen; of what was not placed the due date; else the workbook's month. */
    private boolean belongsTo(DocumentKind kind, Map<String, Object> row, YearMonth month) {
        @Nullable LocalDate day;
        if (isPlaced(row)) {
            day = row.get("placed_on") != null ? day(row, "placed_on") : day(row, "first_seen_on");
        } else {
            day = due(kind, row);
        }
        return day == null || YearMonth.from(day).equals(month);
    }

    private static LocalDate trigger(DocumentKind kind, Map<String, Object> row) {
        if (kind == DocumentKind.PROTOCOL) {
            return given(row, "ended_on");
        }
        LocalDate received = day(row, "received_on");
        LocalDate placed = day(row, "placed_on");
        return received != null ? received : placed != null ? placed : given(row, "hearing_on");
    }

    private @Nullable LocalDate due(DocumentKind kind, Map<String, Object> row) {
        LocalDate received = day(row, "received_on");
        LocalDate signed = day(row, "signed_on");
        if (kind == DocumentKind.NOTICE) {
            return received == null
                    ? given(row, "hearing_on").minusDays(30)
                    : after(received, received.isBefore(TWO_DAYS) ? 1 : 2);
        }
        LocalDate ended = given(row, "ended_on");
        if (ended.isBefore(NEW_RULES)) {
            return after(ended, 7);
        }
        return signed != null ? after(signed, 2) : after(ended, 4);
    }

    /** The working day number {@code count} after {@code start}; none beyond 2026. */
    private @Nullable LocalDate after(LocalDate start, int count) {
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (day.getYear() > 2026) {
                return null;
            }
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    private boolean isWorked(LocalDate day) {
        String word = table.get(day);
        if (word != null) {
            return word.equals("working");
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Map<LocalDate, String> workingDays() {
        Map<LocalDate, String> days = new HashMap<>();
        try {
            for (String line : Files.readAllLines(Path.of("templates/reference/working-days.csv"))) {
                if (line.startsWith("20")) {
                    days.put(LocalDate.parse(line.substring(0, 10)), line.split(",", -1)[1]);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return days;
    }

    private static boolean isPlaced(Map<String, Object> row) {
        return Boolean.TRUE.equals(row.get("placed"));
    }

    private static LocalDate given(Map<String, Object> row, String column) {
        return Objects.requireNonNull(day(row, column));
    }

    private static @Nullable LocalDate day(Map<String, Object> row, String column) {
        return (LocalDate) row.get(column);
    }

    // ------------------------------------------------------------------------------- documents

    private Map<String, Object> notice() {
        Map<String, Object> row = new HashMap<>();
        LocalDate received = someDay();
        LocalDate placed = received.plusDays(random.nextInt(8) - 1);
        boolean isPlaced = random.nextInt(5) > 0;
        LocalDate hearing =
                placed.plusDays(oneOf(random.nextInt(60) - 5, 17 + random.nextInt(6), 27 + random.nextInt(6)));
        row.put("form", oneOf("meeting", "survey", "discussion"));
        row.put("placed", isPlaced);
        row.put("hearing_on", hearing);
        maybe(row, "received_on", received, 7);
        maybe(row, "placed_on", placed, isPlaced ? 8 : 1);
        maybe(row, "first_seen_on", placed.plusDays(oneOf(0, 0, random.nextInt(9) - 4)), 5);
        maybe(row, "in_rubric", random.nextInt(6) > 0, 5);
        maybe(row, "survey_from", hearing, 3);
        maybe(row, "survey_to", hearing.plusDays(20), 3);
        maybe(row, "venue", "hall", 4);
        return row;
    }

    private Map<String, Object> protocol() {
        Map<String, Object> row = new HashMap<>();
        LocalDate ended = someDay();
        LocalDate signed = ended.plusDays(random.nextInt(5));
        LocalDate placed = oneOf(ended, signed).plusDays(random.nextInt(15));
        boolean isPlaced = random.nextInt(5) > 0;
        row.put("form", oneOf("meeting", "survey", "discussion"));
        row.put("placed", isPlaced);
        row.put("ended_on", ended);
        maybe(row, "signed_on", signed, 3);
        maybe(row, "placed_on", placed, isPlaced ? 8 : 1);
        maybe(row, "first_seen_on", placed.plusDays(oneOf(0, 0, random.nextInt(9) - 4)), 5);
        maybe(row, "video", random.nextInt(6) > 0, 5);
        maybe(row, "audio", random.nextInt(6) > 0, 5);
        return row;
    }

    /** Any day of 2019 to 2026, often one around a holiday, a worked weekend or a change of rules. */
    private LocalDate someDay() {
        LocalDate any = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2922));
        LocalDate turn = oneOf(NEW_RULES, TWO_DAYS, LocalDate.of(2024, 3, 23));
        LocalDate feast = List.copyOf(new TreeSet<>(table.keySet())).get(random.nextInt(table.size()));
        LocalDate day = oneOf(any, any, turn.plusDays(random.nextInt(9) - 5), feast.plusDays(random.nextInt(12) - 10));
        return day.getYear() < 2019 ? any : day;
    }

    /** Mostly the month the row speaks of, sometimes a neighbour of it. */
    private YearMonth month(DocumentKind kind, Map<String, Object> row) {
        Optional<LocalDate> placed =
                isPlaced(row) ? Optional.ofNullable(day(row, "placed_on")) : Optional.ofNullable(due(kind, row));
        YearMonth month = YearMonth.from(placed.orElseGet(() -> trigger(kind, row)));
        return random.nextInt(8) == 0 ? month.plusMonths(random.nextInt(3) - 1L) : month;
    }

    /** Fills the cell but for one time in {@code times}; never where that is every time. */
    private void maybe(Map<String, Object> row, String column, Object value, int times) {
        if (random.nextInt(times) > 0) {
            row.put(column, value);
        }
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
