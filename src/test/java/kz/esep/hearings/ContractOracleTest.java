package kz.esep.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.reference.TableFolder;
import org.junit.jupiter.api.Test;

/**
 * The program and {@link ContractOracle}, the counting rules written a second time, are both asked about many documents: they
 * must agree on every violation with its rule set and due date, on every warning, and on whether a row counts in the month.
 */
final class ContractOracleTest {

    private static final int DOCUMENTS = 60_000;

    private final ContractOracle oracle = new ContractOracle();
    private final List<LocalDate> unusual = oracle.days().unusual();
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

            boolean counts = oracle.belongsTo(kind, row, month);
            Set<String> violations = counts ? oracle.violations(kind, row, asOf) : Set.of();
            Set<String> warnings = counts ? oracle.warnings(kind, row, asOf) : Set.of();
            TestRow.Verdict verdict = TestRow.of(kind, row).judgedBy(assessor, month, asOf);

            String document = "document " + index + ", month " + month + ", as of " + asOf + ": " + kind + " " + row;
            assertThat(verdict.counts()).as(document).isEqualTo(counts);
            assertThat(verdict.violationsWithDue())
                    .as(document)
                    .doesNotHaveDuplicates()
                    .hasSameElementsAs(violations);
            assertThat(verdict.findings())
                    .as(document)
                    .filteredOn(finding -> finding.matches("R00[3457] .*"))
                    .doesNotHaveDuplicates()
                    .hasSameElementsAs(warnings);
            seen.merge(counts ? "counts" : "other month", 1, Integer::sum);
            Stream.concat(violations.stream().map(one -> one.replaceAll(" \\d{4}-.*", "")), warnings.stream())
                    .forEach(one -> seen.merge(one, 1, Integer::sum));
        }
        assertThat(seen.values())
                .as("every outcome often enough: %s", seen)
                .hasSize(33)
                .allMatch(times -> times > 20);
    }

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
        LocalDate turn =
                oneOf(ContractOracle.NEW_RULES, ContractOracle.TWO_DAYS, LocalDate.of(2024, 3, 23), LawfulDays.LAST);
        LocalDate feast = unusual.get(random.nextInt(unusual.size()));
        LocalDate day = oneOf(any, any, turn.plusDays(random.nextInt(9) - 5), feast.plusDays(random.nextInt(12) - 10));
        return day.getYear() < 2019 ? any : day;
    }

    /** Mostly the month the row speaks of, sometimes a neighbour of it. */
    private YearMonth month(DocumentKind kind, Map<String, Object> row) {
        Optional<LocalDate> placed = Optional.ofNullable(
                ContractOracle.isPlaced(row) ? ContractOracle.day(row, "placed_on") : oracle.due(kind, row));
        YearMonth month = YearMonth.from(placed.orElseGet(() -> ContractOracle.trigger(kind, row)));
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
