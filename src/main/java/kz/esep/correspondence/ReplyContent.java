package kz.esep.correspondence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.intake.Submission;
import kz.esep.intake.SubmissionSheet;
import kz.esep.language.Language;
import kz.esep.ledger.MonthLedger;
import kz.esep.letters.Duty;
import kz.esep.letters.LetterKind;
import kz.esep.letters.LetterOrder;
import kz.esep.letters.LetterTables;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;
import kz.esep.updates.UpdateFigures;
import kz.esep.updates.UpdateTerm;

/** What is answered to a body that asked how current internet resources are kept: what was checked, figures, contacts, measures. */
final class ReplyContent implements LetterContent {

    private final MonthLedger ledger;
    private final LetterTables tables;
    private final LetterOrder order;
    private final Map<LetterKind, Integer> written;
    private final Map<RegionCode, UpdateFigures> figures;

    /**
     * The reply to {@code order}.
     *
     * @param written how many letters of each kind go to offices about the month
     */
    ReplyContent(
            MonthLedger ledger,
            LetterTables tables,
            LetterOrder order,
            Map<LetterKind, Integer> written,
            UpdateTerm term) {
        this.ledger = ledger;
        this.tables = tables;
        this.order = order;
        this.written = written;
        this.figures = figures(ledger, term);
    }

    /** Of every workbook with a filled sheet, the central office's last. */
    private static Map<RegionCode, UpdateFigures> figures(MonthLedger ledger, UpdateTerm term) {
        Map<RegionCode, UpdateFigures> figures = new LinkedHashMap<>();
        for (Map.Entry<RegionCode, Submission> workbook : ledger.workbooks().entrySet()) {
            Optional<SubmissionSheet> sheet = workbook.getValue()
                    .findSheet(UpdateFigures.SHEET)
                    .filter(filled -> !filled.rows().isEmpty());
            sheet.ifPresent(filled -> figures.put(
                    workbook.getKey(),
                    UpdateFigures.of(filled, term, ledger.month().atEndOfMonth())));
        }
        return figures;
    }

    @Override
    public Map<String, Object> shared() {
        UpdateFigures all = figures.values().stream().reduce(UpdateFigures.NONE, UpdateFigures::plus);
        Map<String, Object> updates = new HashMap<>(counts(all));
        updates.put("reported", figures.size());
        updates.put("news", all.news());
        updates.put("news_late", all.lateNews());
        updates.put("other", all.other());
        updates.put("other_late", all.lateOther());
        Map<String, Object> measures = new HashMap<>();
        int letters = 0;
        for (LetterKind kind : List.of(LetterKind.VIOLATIONS, LetterKind.SILENCE, LetterKind.RETURNED)) {
            int count = written.getOrDefault(kind, 0);
            measures.put(kind.code(), count);
            letters += count;
        }
        measures.put("letters", letters);
        return Map.of("reference", OrderedLetter.reference(order), "updates", updates, "measures", measures);
    }

    @Override
    public Map<String, Object> half(Language language) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map.Entry<RegionCode, UpdateFigures> office : figures.entrySet()) {
            Map<String, Object> row = new HashMap<>(counts(office.getValue()));
            row.put("number", rows.size() + 1);
            row.put("region", region(language, office.getKey()));
            rows.add(row);
        }
        return Map.of(
                "duties",
                OrderedLetter.duties(
                        language,
                        tables.duties(Duty.Topic.CURRENCY, ledger.month().atEndOfMonth())),
                "rows",
                rows,
                "annex_sheets",
                rows.isEmpty() ? "" : LetterWords.sheets(language, AnnexLength.ofUpdates(rows)));
    }

    private static Map<String, Object> counts(UpdateFigures figures) {
        return Map.of(
                "records", figures.records(),
                "in_time", figures.inTime(),
                "late", figures.late(),
                "unknown", figures.unknown(),
                "contacts_complete", figures.contactsComplete(),
                "contacts_incomplete", figures.contactsIncomplete());
    }

    private String region(Language language, RegionCode code) {
        Optional<Region> region =
                code.isNational() ? ledger.national().map(office -> office.region()) : ledger.findRegion(code);
        return region.map(known -> known.names(language).label()).orElse(code.value());
    }
}
