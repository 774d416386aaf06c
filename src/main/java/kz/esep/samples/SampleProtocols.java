package kz.esep.samples;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Protocols as rows: lawful ones, and ones that break exactly the rule asked for. */
final class SampleProtocols {

    private static final int TERM_OF_2007 = 7;
    private static final int TERM_OF_2021 = 2;

    private final SampleDates dates;
    private final boolean rulesOf2021;

    SampleProtocols(SampleDates dates, boolean rulesOf2021) {
        this.dates = dates;
        this.rulesOf2021 = rulesOf2021;
    }

    /** A row that breaks the rule {@code code} and no other; a lawful one for the empty code. */
    Map<String, Object> row(String code) {
        return switch (code) {
            case "" -> lawful();
            case "protocol_missing" -> missing();
            case "protocol_late" -> late();
            case "protocol_date_missing" -> {
                Map<String, Object> row = lawful();
                row.remove("placed_on");
                yield row;
            }
            case "protocol_backdated" -> {
                LocalDate seen = dates.workingDayAfterFirst(1);
                Map<String, Object> row = placed(seen, 1);
                row.put("placed_on", dates.before(seen, 1));
                yield row;
            }
            case "protocol_recording_missing" -> {
                Map<String, Object> row = lawful();
                row.put("audio", "no");
                yield row;
            }
            default -> throw new IllegalArgumentException("No protocol can break " + code);
        };
    }

    private Map<String, Object> lawful() {
        int most = rulesOf2021 ? TERM_OF_2021 : TERM_OF_2007;
        return placed(dates.workingDay(), dates.between(rulesOf2021 ? 0 : 2, most));
    }

    private Map<String, Object> late() {
        int term = rulesOf2021 ? TERM_OF_2021 : TERM_OF_2007;
        return placed(dates.workingDay(), term + dates.between(1, 3));
    }

    /** Due within the month; half of those under the rules of 2021 were never seen signed. */
    private Map<String, Object> missing() {
        LocalDate due = dates.workingDay();
        Map<String, Object> row = placed(due, rulesOf2021 ? TERM_OF_2021 : TERM_OF_2007);
        if (rulesOf2021 && dates.between(0, 1) == 1) {
            row.put("ended_on", dates.before(due, TERM_OF_2021 + TERM_OF_2021));
            row.remove("signed_on");
        }
        row.put("placed", "no");
        for (String column : new String[] {"placed_on", "first_seen_on", "video", "audio"}) {
            row.remove(column);
        }
        return row;
    }

    /** Placed {@code term} working days after signing (rules of 2021) or after the hearing's end (rules of 2007). */
    private Map<String, Object> placed(LocalDate placed, int term) {
        Map<String, Object> row = new HashMap<>();
        LocalDate start = dates.before(placed, term);
        row.put("ended_on", rulesOf2021 ? dates.before(start, dates.between(0, 2)) : start);
        row.put("signed_on", rulesOf2021 ? start : dates.before(placed, Math.min(term, dates.between(0, 2))));
        row.put("form", rulesOf2021 && dates.between(1, 3) == 1 ? "discussion" : "meeting");
        row.put("placed", "yes");
        row.put("placed_on", placed);
        row.put("first_seen_on", placed);
        if (rulesOf2021) {
            row.put("video", "yes");
            row.put("audio", "yes");
        }
        return row;
    }
}
