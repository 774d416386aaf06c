package kz.esep.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.documents.DocumentTemplates;
import kz.esep.documents.MonthMaterial;
import kz.esep.documents.TemplateKind;
import kz.esep.finding.Finding;
import kz.esep.form.SubmissionForm;
import kz.esep.language.Language;
import kz.esep.letters.LetterKind;
import kz.esep.letters.LetterTables;
import kz.esep.letters.OutgoingLetter;
import kz.esep.reference.Ministries;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.reference.WorkingDayCalendar;
import kz.esep.updates.UpdateTerm;

/** Letters as documents: the Kazakh sheets, then the Russian ones. */
public final class LetterDocuments {

    private final DocumentTemplates templates;
    private final LetterTables tables;
    private final Ministries ministries;
    private final Regions regions;
    private final SubmissionForm form;
    private final UpdateTerm updates;

    /** Letters of {@code templates}. */
    public LetterDocuments(
            DocumentTemplates templates,
            LetterTables tables,
            Ministries ministries,
            Regions regions,
            SubmissionForm form,
            WorkingDayCalendar calendar) {
        this.templates = templates;
        this.tables = tables;
        this.ministries = ministries;
        this.regions = regions;
        this.form = form;
        this.updates = new UpdateTerm(calendar);
    }

    /**
     * What letters about the month of {@code material} say.
     *
     * @param written how many letters of each kind go to offices
     */
    LetterModel model(MonthMaterial material, Map<LetterKind, Integer> written) {
        return new LetterModel(material, tables, ministries, form, updates, written);
    }

    /**
     * Letters.
     *
     * @param documents by the letters, in their order
     * @param remarks on what they could not show
     */
    record Written(Map<OutgoingLetter, byte[]> documents, List<Finding> remarks) {}

    /**
     * Writes {@code letters}.
     *
     * @param lastDay of their month
     * @throws kz.esep.reference.ReferenceException if a template uses what a letter does not have
     */
    Written write(List<OutgoingLetter> letters, LetterModel model, LocalDate lastDay) {
        List<DocumentTemplates.Order> orders = new ArrayList<>();
        for (OutgoingLetter letter : letters) {
            orders.add(new DocumentTemplates.Order(
                    TemplateKind.of(letter.key().kind()),
                    Language.KK,
                    letter.key().file(),
                    () -> model.of(letter)));
        }
        DocumentTemplates.Documents made =
                templates.render(orders, (code, day) -> regions.find(new RegionCode(code), day.orElse(lastDay)));
        Map<OutgoingLetter, byte[]> documents = new LinkedHashMap<>();
        for (OutgoingLetter letter : letters) {
            documents.put(letter, made.files().get(letter.key().file()));
        }
        return new Written(documents, made.remarks());
    }
}
