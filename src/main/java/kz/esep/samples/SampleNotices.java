package kz.esep.samples;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Notices as rows: lawful ones, and ones that break exactly the rule asked for. */
final class SampleNotices {

    private final SampleDates dates;
    private final boolean rulesOf2021;
    private final int leadDays;

    SampleNotices(SampleDates dates, boolean rulesOf2021) {
        this.dates = dates;
        this.rulesOf2021 = rulesOf2021;
        this.leadDays = rulesOf2021 ? 30 : 20;
    }

    /** A row that breaks the rule {@code code} and no other; a lawful one for the empty code. */
    Map<String, Object> row(String code) {
        return switch (code) {
            case "" -> lawful();
            case "notice_short_lead" -> {
                LocalDate placed = dates.workingDay();
                Map<String, Object> row = placed(placed);
                row.put("hearing_on", placed.plusDays(leadDays - (long) dates.between(1, 8)));
                yield row;
            }
            case "notice_survey_period_missing" -> {
                Map<String, Object> row = lawful();
                row.put("form", "survey");
                row.remove("survey_from");
                row.remove("survey_to");
                yield row;
            }
            case "notice_venue_missing" -> {
                Map<String, Object> row = lawful();
                row.put("form", "meeting");
                row.remove("venue");
                yield row;
            }
            case "notice_missing" -> missing();
            case "notice_backdated" -> backdated();
            case "notice_placed_late" -> {
                LocalDate placed = dates.workingDay();
                Map<String, Object> row = placed(placed);
                row.put("received_on", dates.before(placed, dates.between(2, 4)));
                yield row;
            }
            case "notice_date_missing" -> {
                Map<String, Object> row = lawful();
                row.remove("placed_on");
                yield row;
            }
            case "rubric_mismatch" -> {
                Map<String, Object> row = lawful();
                row.put("in_rubric", "no");
                yield row;
            }
            default -> throw new IllegalArgumentException("No notice can break " + code);
        };
    }

    private Map<String, Object> lawful() {
        return placed(dates.workingDay());
    }

    private Map<String, Object> placed(LocalDate placed) {
        Map<String, Object> row = new HashMap<>();
        LocalDate hearing = dates.workingFrom(placed.plusDays(leadDays + (long) dates.between(1, 15)));
        row.put("received_on", dates.before(placed, dates.between(0, 1)));
        row.put("placed", "yes");
        row.put("placed_on", placed);
        row.put("first_seen_on", placed);
        row.put("hearing_on", hearing);
        boolean survey = !rulesOf2021 && dates.between(1, 5) == 1;
        row.put("form", survey ? "survey" : rulesOf2021 && dates.between(1, 3) == 1 ? "discussion" : "meeting");
        if (survey) {
            row.put("survey_from", hearing);
            row.put("survey_to", dates.workingFrom(hearing.plusDays(20)));
        }
        row.put("venue", "");
        if (rulesOf2021) {
            row.put("in_rubric", "yes");
        }
        return row;
    }

    /** Due within the month: received one working day before. */
    private Map<String, Object> missing() {
        LocalDate due = dates.workingDay();
        Map<String, Object> row = placed(due);
        row.put("placed", "no");
        row.put("received_on", dates.before(due, 1));
        row.remove("placed_on");
        row.remove("first_seen_on");
        row.remove("in_rubric");
        return row;
    }

    /** The page shows the working day before the one on which it was first seen. */
    private Map<String, Object> backdated() {
        LocalDate seen = dates.workingDayAfterFirst(1);
        Map<String, Object> row = placed(seen);
        row.put("received_on", seen);
        row.put("placed_on", dates.before(seen, 1));
        return row;
    }
}
