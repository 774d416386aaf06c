package kz.esep.hearings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Section 4 of the contract written a second time, plainly and without a look at the program: whether a row counts in a
 * month, what it breaks, and what nobody could judge. A row is a map of columns to values, without the blank ones.
 */
final class ContractOracle {

    static final LocalDate NEW_RULES = LocalDate.of(2021, 8, 19);
    static final LocalDate TWO_DAYS = LocalDate.of(2023, 9, 5);

    private final LawfulDays days = new LawfulDays();

    LawfulDays days() {
        return days;
    }

    /** The placement date, else the day first seen; of what was not placed the due date; else the workbook's month. */
    boolean belongsTo(DocumentKind kind, Map<String, Object> row, YearMonth month) {
        LocalDate day = due(kind, row);
        if (isPlaced(row)) {
            day = row.get("placed_on") != null ? day(row, "placed_on") : day(row, "first_seen_on");
        }
        return day == null || YearMonth.from(day).equals(month);
    }

    /** The violations, each as {@code rule set, code, due date}, the last empty where the rule has no term. */
    Set<String> violations(DocumentKind kind, Map<String, Object> row, LocalDate asOf) {
        Set<String> found = new TreeSet<>();
        if (!isPlaced(row)) {
            LocalDate due = due(kind, row);
            boolean counted = isOf2021(kind, row) || kind == DocumentKind.PROTOCOL;
            if (counted && due != null && !due.isAfter(asOf)) {
                add(found, kind, row, kind == DocumentKind.NOTICE ? "notice_missing" : "protocol_missing", due);
            }
        } else if (kind == DocumentKind.NOTICE) {
            notice(row, found);
        } else {
            protocol(row, found);
        }
        return found;
    }

    private void notice(Map<String, Object> row, Set<String> found) {
        DocumentKind kind = DocumentKind.NOTICE;
        boolean of2021 = isOf2021(kind, row);
        LocalDate shown = day(row, "placed_on");
        LocalDate effective = effective(kind, row);
        LocalDate hearing = day(row, "hearing_on");
        if (isBackdated(kind, row)) {
            add(found, kind, row, "notice_backdated", null);
        }
        if (of2021 && shown == null) {
            add(found, kind, row, "notice_date_missing", null);
        }
        if (of2021 && Boolean.FALSE.equals(row.get("in_rubric"))) {
            add(found, kind, row, "rubric_mismatch", null);
        }
        int lead = of2021 ? 30 : 20;
        if (effective != null && hearing != null && ChronoUnit.DAYS.between(effective, hearing) < lead) {
            add(found, kind, row, "notice_short_lead", hearing.minusDays(lead));
        }
        LocalDate last = lastDayAfterReceipt(row);
        if (of2021 && effective != null && last != null && effective.isAfter(last)) {
            add(found, kind, row, "notice_placed_late", last);
        }
        boolean noPeriod = row.get("survey_from") == null || row.get("survey_to") == null;
        if (!of2021 && "survey".equals(row.get("form")) && noPeriod) {
            add(found, kind, row, "notice_survey_period_missing", null);
        }
        if (!of2021 && "meeting".equals(row.get("form")) && row.get("venue") == null) {
            add(found, kind, row, "notice_venue_missing", null);
        }
    }

    private void protocol(Map<String, Object> row, Set<String> found) {
        DocumentKind kind = DocumentKind.PROTOCOL;
        LocalDate effective = effective(kind, row);
        LocalDate due = due(kind, row);
        if (row.get("placed_on") == null) {
            add(found, kind, row, "protocol_date_missing", null);
        }
        if (isBackdated(kind, row)) {
            add(found, kind, row, "protocol_backdated", null);
        }
        if (effective != null && due != null && effective.isAfter(due)) {
            add(found, kind, row, "protocol_late", due);
        }
        boolean unrecorded = Boolean.FALSE.equals(row.get("video")) || Boolean.FALSE.equals(row.get("audio"));
        if (isOf2021(kind, row) && unrecorded) {
            add(found, kind, row, "protocol_recording_missing", null);
        }
    }

    private static void add(
            Set<String> found, DocumentKind kind, Map<String, Object> row, String code, @Nullable LocalDate due) {
        found.add((isOf2021(kind, row) ? "2021" : "2007") + " " + code + (due == null ? "" : " " + due));
    }

    /** What is only told: not yet due, no violation under the rules of 2007, an input blank, a term beyond the calendar. */
    Set<String> warnings(DocumentKind kind, Map<String, Object> row, LocalDate asOf) {
        Set<String> told = new TreeSet<>();
        boolean of2021 = isOf2021(kind, row);
        LocalDate due = due(kind, row);
        if (!isPlaced(row)) {
            String code = kind == DocumentKind.NOTICE ? "notice_missing" : "protocol_missing";
            if (due == null) {
                told.add("R007 " + code);
            } else if (due.isAfter(asOf)) {
                told.add("R004 " + code);
            } else if (!of2021 && kind == DocumentKind.NOTICE) {
                told.add("R005 " + code);
            }
            return told;
        }
        boolean dated = row.get("placed_on") != null;
        if (of2021 && dated && row.get("first_seen_on") == null) {
            told.add("R003 " + (kind == DocumentKind.NOTICE ? "notice" : "protocol") + "_backdated first_seen_on");
        }
        if (kind == DocumentKind.NOTICE) {
            if (!of2021 && !dated) {
                told.add("R003 notice_short_lead placed_on");
            }
            if (of2021 && dated && row.get("received_on") == null) {
                told.add("R003 notice_placed_late received_on");
            }
            if (of2021 && dated && row.get("received_on") != null && lastDayAfterReceipt(row) == null) {
                told.add("R007 notice_placed_late");
            }
            if (of2021 && row.get("in_rubric") == null) {
                told.add("R003 rubric_mismatch in_rubric");
            }
        } else {
            if (dated && due == null) {
                told.add("R007 protocol_late");
            }
            boolean no = Boolean.FALSE.equals(row.get("video")) || Boolean.FALSE.equals(row.get("audio"));
            if (of2021 && !no && row.get("video") == null) {
                told.add("R003 protocol_recording_missing video");
            } else if (of2021 && !no && row.get("audio") == null) {
                told.add("R003 protocol_recording_missing audio");
            }
        }
        return told;
    }

    /** The last day for placing; null where it lies beyond the calendar. */
    @Nullable
    LocalDate due(DocumentKind kind, Map<String, Object> row) {
        if (kind == DocumentKind.NOTICE) {
            return row.get("received_on") == null ? given(row, "hearing_on").minusDays(30) : lastDayAfterReceipt(row);
        }
        LocalDate ended = given(row, "ended_on");
        if (ended.isBefore(NEW_RULES)) {
            return days.after(ended, 7);
        }
        LocalDate signed = day(row, "signed_on");
        return signed != null ? days.after(signed, 2) : days.after(ended, 4);
    }

    private @Nullable LocalDate lastDayAfterReceipt(Map<String, Object> row) {
        LocalDate received = day(row, "received_on");
        return received == null ? null : days.after(received, received.isBefore(TWO_DAYS) ? 1 : 2);
    }

    static LocalDate trigger(DocumentKind kind, Map<String, Object> row) {
        if (kind == DocumentKind.PROTOCOL) {
            return given(row, "ended_on");
        }
        LocalDate received = day(row, "received_on");
        LocalDate placed = day(row, "placed_on");
        return received != null ? received : placed != null ? placed : given(row, "hearing_on");
    }

    private static boolean isOf2021(DocumentKind kind, Map<String, Object> row) {
        return !trigger(kind, row).isBefore(NEW_RULES);
    }

    private static boolean isBackdated(DocumentKind kind, Map<String, Object> row) {
        LocalDate shown = day(row, "placed_on");
        LocalDate seen = day(row, "first_seen_on");
        return isOf2021(kind, row) && shown != null && seen != null && shown.isBefore(seen);
    }

    private static @Nullable LocalDate effective(DocumentKind kind, Map<String, Object> row) {
        return isBackdated(kind, row) ? day(row, "first_seen_on") : day(row, "placed_on");
    }

    static boolean isPlaced(Map<String, Object> row) {
        return Boolean.TRUE.equals(row.get("placed"));
    }

    private static LocalDate given(Map<String, Object> row, String column) {
        return Objects.requireNonNull(day(row, column));
    }

    static @Nullable LocalDate day(Map<String, Object> row, String column) {
        return (LocalDate) row.get(column);
    }
}
