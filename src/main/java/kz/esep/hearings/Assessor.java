package kz.esep.hearings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.finding.Severity;
import kz.esep.form.Column;
import kz.esep.form.SubmissionForm;
import kz.esep.intake.Submission;
import kz.esep.intake.SubmissionSheet;
import kz.esep.language.OfficialDate;
import kz.esep.reference.Severities;
import kz.esep.reference.WorkingDayCalendar;

/**
 * Judges the notices and protocols of one submission by the counting rules of the contract (section 4).
 *
 * <p>A document that was not placed is judged by the rule of that name alone; one whose placement date is missing is not
 * judged by rules that need that date. Otherwise a document may break several rules, and each counts.
 */
public final class Assessor {

    private static final Set<FindingCode> NOT_DUE_IN_THE_MONTH = Set.of(FindingCode.R008, FindingCode.R018);

    private final RuleBook rules;
    private final WorkingDayCalendar calendar;
    private final SubmissionForm form;
    private final Severities severities;

    /** Judges by {@code rules} and {@code calendar}; findings call columns by the headings of {@code form}. */
    public Assessor(RuleBook rules, WorkingDayCalendar calendar, SubmissionForm form) {
        this(rules, calendar, form, Severities.OF_THE_CATALOGUE);
    }

    /** The same, what is found weighing by {@code severities}. */
    public Assessor(RuleBook rules, WorkingDayCalendar calendar, SubmissionForm form, Severities severities) {
        this.severities = severities;
        this.rules = rules;
        this.calendar = calendar;
        this.form = form;
    }

    /** Judges all documents of {@code submission} for {@code month} as they stood at the end of {@code asOf}. */
    public Assessment assess(Submission submission, YearMonth month, LocalDate asOf) {
        Round round = new Round(month, asOf);
        for (DocumentKind kind : DocumentKind.values()) {
            Optional<SubmissionSheet> sheet = submission.findSheet(kind.sheet());
            if (sheet.isPresent()) {
                Place source = Place.ofFile(submission.file().name())
                        .inSheet(sheet.get().tab());
                List<HearingDocument> documents = sheet.get().rows().stream()
                        .map(row -> HearingDocument.of(kind, source, row))
                        .toList();
                documents.forEach(round::assess);
                new Plausibility(form.getSheet(kind.sheet()), month).check(documents, round::note);
            }
        }
        return round.assessment();
    }

    /** One submission's documents, one after the other. */
    private final class Round {

        private final YearMonth month;
        private final LocalDate asOf;
        private final List<Assessment.Judged> judged = new ArrayList<>();
        private final List<Violation> violations = new ArrayList<>();
        private final List<Assessment.Unplaced> unplaced = new ArrayList<>();
        private final FindingLog findings = new FindingLog();
        private final Set<Place> leftOut = new HashSet<>();

        Round(YearMonth month, LocalDate asOf) {
            this.month = month;
            this.asOf = asOf;
            findings.weighBy(severities.in(month));
        }

        /**
         * Puts a finding on the record; one that is an error leaves its row out, whichever check it came from. A row that is
         * not due in the month was never counted, but what it says of its document is not lost.
         */
        private Severity note(Finding finding) {
            Severity severity = findings.add(finding).severity();
            if (severity == Severity.ERROR && !NOT_DUE_IN_THE_MONTH.contains(finding.code())) {
                leftOut.add(rowOf(finding.place()));
            }
            return severity;
        }

        Assessment assessment() {
            judged.removeIf(one -> isLeftOut(one.document()));
            violations.removeIf(violation -> isLeftOut(violation.document()));
            unplaced.removeIf(one -> isLeftOut(one.document()));
            return new Assessment(judged, violations, unplaced, findings.findings());
        }

        private boolean isLeftOut(HearingDocument document) {
            return leftOut.contains(rowOf(wholeRow(document)));
        }

        /** {@code H12} and {@code B12} of one sheet are in one row. */
        private static Place rowOf(Place place) {
            return place.atCell(place.cell().replaceAll("[^0-9]", ""));
        }

        void assess(HearingDocument document) {
            Optional<LocalDate> trigger = document.triggerDate();
            Optional<RuleSet> ruleSet = trigger.flatMap(rules::find);
            if (ruleSet.isEmpty()) {
                String date = trigger.map(OfficialDate::inDigits).orElse("");
                note(Finding.of(FindingCode.R006, wholeRow(document), date));
                return;
            }
            Rule.Circumstances circumstances = new Rule.Circumstances(
                    calendar, asOf, ruleSet.get().knowsBackdating(document.kind(), trigger.get()));
            List<RuleLine> lines = ruleSet.get().rules(document.kind(), trigger.get());
            boolean ofOtherMonth = isOfOtherMonth(document, lines);
            noteUnplaced(document, lines, ofOtherMonth);
            if (ofOtherMonth) {
                return;
            }
            judged.add(new Assessment.Judged(document, ruleSet.get(), circumstances.backdatingCounts()));
            if (!document.placed() && !document.isBlank(Field.PLACED_ON)) {
                note(Finding.of(FindingCode.R002, document.place(Field.PLACED_ON), shown(document, Field.PLACED_ON)));
            }
            for (RuleLine line : lines) {
                if (applies(line, document, lines)) {
                    record(ruleSet.get(), line, document, line.rule().judge(document, circumstances));
                }
            }
        }

        /** A row belongs to the month of its placement date, else of its due date; any other month is an error. */
        private boolean isOfOtherMonth(HearingDocument document, List<RuleLine> lines) {
            Optional<LocalDate> date = attributionDate(document, lines);
            if (date.isEmpty() || YearMonth.from(date.get()).equals(month)) {
                return false;
            }
            Place place = document.placed()
                    ? document.place(document.isBlank(Field.PLACED_ON) ? Field.FIRST_SEEN_ON : Field.PLACED_ON)
                    : wholeRow(document);
            YearMonth own = YearMonth.from(date.get());
            Severity severity =
                    note(Finding.of(codeOfOtherMonth(document, own), place, OfficialDate.inDigits(date.get()))
                            .with("month", own.toString())
                            .with("own_month", month.toString()));
            return severity.needsAction();
        }

        private FindingCode codeOfOtherMonth(HearingDocument document, YearMonth own) {
            if (document.placed()) {
                return FindingCode.R001;
            }
            return own.isAfter(month) ? FindingCode.R008 : FindingCode.R018;
        }

        private Optional<LocalDate> attributionDate(HearingDocument document, List<RuleLine> lines) {
            if (document.placed()) {
                return document.date(Field.PLACED_ON).or(() -> document.date(Field.FIRST_SEEN_ON));
            }
            return dueOfPlacement(document, lines);
        }

        /** The last lawful day for placing, by the rule about documents that are missing. */
        private Optional<LocalDate> dueOfPlacement(HearingDocument document, List<RuleLine> lines) {
            return missingRule(lines)
                    .flatMap(line -> line.rule().term())
                    .flatMap(due -> due.reckon(document, calendar).date());
        }

        private Optional<RuleLine> missingRule(List<RuleLine> lines) {
            return lines.stream()
                    .filter(line -> line.rule() instanceof Rule.Missing)
                    .findFirst();
        }

        private void noteUnplaced(HearingDocument document, List<RuleLine> lines, boolean ofOtherMonth) {
            if (document.placed()) {
                return;
            }
            boolean counted = !ofOtherMonth
                    && missingRule(lines).filter(RuleLine::counted).isPresent();
            Optional<LocalDate> due = dueOfPlacement(document, lines);
            boolean later = due.filter(day -> day.isAfter(month.atEndOfMonth())).isPresent();
            boolean overdue = due.filter(day -> !day.isAfter(asOf)).isPresent();
            unplaced.add(new Assessment.Unplaced(document, due, ofOtherMonth && later, counted && overdue));
        }

        private boolean applies(RuleLine line, HearingDocument document, List<RuleLine> lines) {
            if (!document.placed()) {
                return line.rule() instanceof Rule.Missing;
            }
            boolean dateMissingCounts = document.isBlank(Field.PLACED_ON)
                    && lines.stream().anyMatch(other -> other.rule() instanceof Rule.DateMissing);
            return !(dateMissingCounts && line.rule().needsPlacementDate());
        }

        private void record(RuleSet ruleSet, RuleLine line, HearingDocument document, Outcome outcome) {
            if (outcome instanceof Outcome.Broken broken) {
                if (line.counted()) {
                    violations.add(new Violation(ruleSet, line, document, broken.due(), broken.actual()));
                } else {
                    note(about(line, FindingCode.R005, wholeRow(document), document.hearingNumber()));
                }
            } else if (outcome instanceof Outcome.Pending pending) {
                note(about(line, FindingCode.R004, wholeRow(document), OfficialDate.inDigits(pending.due())));
            } else if (outcome instanceof Outcome.InputBlank blank) {
                Column column = form.getSheet(document.kind().sheet())
                        .getColumn(blank.field().code());
                note(about(line, FindingCode.R003, document.place(blank.field()), "")
                        .with("field", column.code())
                        .with("field_kk", column.labelKk())
                        .with("field_ru", column.labelRu()));
            } else if (outcome instanceof Outcome.BeyondCalendar) {
                note(about(line, FindingCode.R007, wholeRow(document), document.hearingNumber())
                        .restingOn(days(line, document)));
            }
        }

        private Finding about(RuleLine line, FindingCode code, Place place, String value) {
            return Finding.of(code, place, value)
                    .with("rule", line.code().value())
                    .with("label_kk", line.kk().label())
                    .with("label_ru", line.ru().label());
        }

        /** Which term lies beyond the calendar follows from the days of the document. */
        private static List<String> days(RuleLine line, HearingDocument document) {
            List<String> facts = new ArrayList<>(List.of(line.code().value()));
            for (Field field : Field.values()) {
                document.date(field).ifPresent(day -> facts.add(field.code() + " " + day));
            }
            return facts;
        }

        private static Place wholeRow(HearingDocument document) {
            return document.source().atCell(document.row().cell("hearing_no"));
        }

        private static String shown(HearingDocument document, Field field) {
            return document.date(field).map(OfficialDate::inDigits).orElse("");
        }
    }
}
