package kz.esep.comparison;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.form.Column;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
import kz.esep.form.ValueType;
import kz.esep.history.RowContent;
import kz.esep.intake.SubmissionSheet;
import kz.esep.language.Letters;
import kz.esep.language.NearestName;
import kz.esep.language.OfficialDate;

/** The sheets beside notices and protocols: records that stand twice, counts and dates that contradict each other. */
final class SideSheets {

    /** No state body received more proposals in a month. */
    private static final int COUNT_MOST = 1_000_000;

    private static final int CODES_OFFERED = 3;

    private record Once(String sheet, List<String> columns, FindingCode code) {}

    private static final List<Once> ONCE = List.of(
            new Once("feedback", List.of("item", "body", "kind"), FindingCode.R011),
            new Once("cases", List.of("case_no"), FindingCode.R012),
            new Once("indicators", List.of("code"), FindingCode.R013));

    private final SubmissionForm form;
    private final Set<String> indicatorCodes;

    SideSheets(SubmissionForm form, Set<String> indicatorCodes) {
        this.form = form;
        this.indicatorCodes = Set.copyOf(indicatorCodes);
    }

    void check(OfficeRows office, Consumer<Finding> findings) {
        ONCE.forEach(once -> repeated(office, once, findings));
        Place feedback = office.place("feedback");
        office.rows("feedback").forEach(row -> counts(feedback, row, findings));
        unknownIndicators(office, findings);
        inOrder(office, "updates", "info_received_on", "updated_on", findings);
        inOrder(office, "cases", "filed_on", "decided_on", findings);
    }

    private static void repeated(OfficeRows office, Once once, Consumer<Finding> findings) {
        Map<List<String>, SubmissionSheet.Row> firstByKey = new HashMap<>();
        for (SubmissionSheet.Row row : office.rows(once.sheet())) {
            List<String> key = once.columns().stream()
                    .map(column -> Letters.key(row.text(column)))
                    .toList();
            SubmissionSheet.Row first = firstByKey.putIfAbsent(key, row);
            if (first != null) {
                String column = once.columns().get(0);
                findings.accept(
                        Finding.of(once.code(), office.place(once.sheet()).atCell(row.cell(column)), row.text(column))
                                .with("expected", String.valueOf(first.number()))
                                .restingOn(office.month().toString(), RowContent.whole(first), RowContent.whole(row)));
            }
        }
    }

    private void counts(Place place, SubmissionSheet.Row row, Consumer<Finding> findings) {
        for (Column column : form.getSheet("feedback").columns()) {
            int count =
                    column.type() == ValueType.COUNT ? row.count(column.code()).orElse(0) : 0;
            if (count > COUNT_MOST) {
                findings.accept(
                        Finding.of(FindingCode.R016, place.atCell(row.cell(column.code())), String.valueOf(count))
                                .with("label_kk", column.labelKk())
                                .with("label_ru", column.labelRu()));
            }
        }
    }

    private void unknownIndicators(OfficeRows office, Consumer<Finding> findings) {
        for (SubmissionSheet.Row row : office.rows("indicators")) {
            String code = Letters.inLatin(Letters.oneLine(row.text("code")));
            if (!code.isEmpty() && !indicatorCodes.contains(code)) {
                Place place = office.place("indicators").atCell(row.cell("code"));
                findings.accept(Finding.of(FindingCode.R060, place, row.text("code"))
                        .with("expected", String.join(", ", NearestName.few(code, indicatorCodes, CODES_OFFERED))));
            }
        }
    }

    private void inOrder(
            OfficeRows office, String sheetCode, String earlierCode, String laterCode, Consumer<Finding> findings) {
        Sheet sheet = form.getSheet(sheetCode);
        Column first = sheet.getColumn(earlierCode);
        Column second = sheet.getColumn(laterCode);
        for (SubmissionSheet.Row row : office.rows(sheetCode)) {
            Optional<LocalDate> earlier = row.date(earlierCode);
            Optional<LocalDate> later = row.date(laterCode);
            if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
                findings.accept(Finding.of(
                                FindingCode.R010,
                                office.place(sheetCode).atCell(row.cell(laterCode)),
                                OfficialDate.inDigits(later.get()))
                        .with("earlier_kk", first.labelKk())
                        .with("earlier_ru", first.labelRu())
                        .with("later_kk", second.labelKk())
                        .with("later_ru", second.labelRu())
                        .with("expected", OfficialDate.inDigits(earlier.get())));
            }
        }
    }
}
