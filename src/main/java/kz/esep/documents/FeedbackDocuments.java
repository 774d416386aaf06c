package kz.esep.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.feedback.BodyScore;
import kz.esep.feedback.DutyTable;
import kz.esep.feedback.FeedbackItemsTable;
import kz.esep.feedback.FeedbackReport;
import kz.esep.feedback.FeedbackTable;
import kz.esep.feedback.LeftOutTable;
import kz.esep.form.SubmissionForm;
import kz.esep.language.Language;
import kz.esep.portal.PortalDiscrepancyTable;
import kz.esep.portal.PortalFigures;
import kz.esep.portal.PortalTable;
import kz.esep.reference.Ministries;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvDocument;

/**
 * What a month says of state bodies' work with the public: tables, the document, and a score sheet for each body. The document is
 * made from the month on in which there are duties, and wherever anything was reported.
 */
final class FeedbackDocuments {

    /** The folder of score sheets in a month's folder. */
    static final String SCORE_SHEETS = "score-sheets/";

    private final MonthMaterial material;
    private final FeedbackReport report;
    private final Ministries ministries;
    private final SubmissionForm form;
    private final List<BodyScore> bodies;

    FeedbackDocuments(MonthMaterial material, Ministries ministries, SubmissionForm form) {
        this.material = material;
        this.report = material.feedback();
        this.ministries = ministries;
        this.form = form;
        this.bodies = report.longest().own().scores().bodies();
    }

    /** The tables by file name. */
    Map<String, byte[]> tables() {
        List<RegionCode> regions = new ArrayList<>();
        material.analysis()
                .ledger()
                .offices()
                .forEach(office -> regions.add(office.region().code()));
        if (report.ofMonth().scores().regions().contains(RegionCode.NATIONAL)) {
            regions.add(RegionCode.NATIONAL);
        }
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put(FeedbackTable.FILE, FeedbackTable.write(report.ofMonth(), regions));
        tables.put(FeedbackItemsTable.FILE, FeedbackItemsTable.write(report.month()));
        tables.put(LeftOutTable.FILE, LeftOutTable.write(report.month().leftOut()));
        tables.put(DutyTable.FILE, DutyTable.write(report.duties()));
        PortalFigures listed = material.portal().figures();
        if (!listed.isEmpty()) {
            tables.put(PortalTable.FILE, PortalTable.write(listed));
            tables.put(
                    PortalDiscrepancyTable.FILE,
                    PortalDiscrepancyTable.write(
                            listed.month(), material.portal().held().discrepancies()));
        }
        if (isMade() && !bodies.isEmpty()) {
            tables.put(SCORE_SHEETS + "register.csv", register());
        }
        return tables;
    }

    /** The documents to be made. */
    List<DocumentTemplates.Order> orders() {
        List<DocumentTemplates.Order> orders = new ArrayList<>();
        if (!isMade()) {
            return orders;
        }
        for (Language language : Language.values()) {
            orders.add(new DocumentTemplates.Order(
                    TemplateKind.FEEDBACK,
                    language,
                    TemplateKind.FEEDBACK.file(language),
                    () -> FeedbackModel.of(language, material, ministries, form)));
            ScoreSheetModel sheets = new ScoreSheetModel(language, material, ministries, form);
            for (int index = 0; index < bodies.size(); index++) {
                BodyScore body = bodies.get(index);
                orders.add(new DocumentTemplates.Order(
                        TemplateKind.SCORE_SHEET, language, file(index, language), () -> sheets.of(body.body())));
            }
        }
        return orders;
    }

    private boolean isMade() {
        return report.isDue() || !material.portal().figures().isEmpty();
    }

    /** Which sheet is whose. Its file bears a number: no name becomes a path. */
    private byte[] register() {
        CsvDocument csv = new CsvDocument("number", "body_key", "body_kk", "body_ru", "file_kk", "file_ru");
        for (int index = 0; index < bodies.size(); index++) {
            BodyScore body = bodies.get(index);
            csv.row(
                    index + 1,
                    body.body().key(),
                    body.body().name().kk(),
                    body.body().name().ru(),
                    file(index, Language.KK),
                    file(index, Language.RU));
        }
        return csv.bytes();
    }

    private static String file(int index, Language language) {
        return String.format(Locale.ROOT, "%s%03d.%s.docx", SCORE_SHEETS, index + 1, language.code());
    }
}
