package kz.esep.correspondence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.documents.DocumentTemplates;
import kz.esep.documents.TemplateKind;
import kz.esep.finding.Finding;
import kz.esep.language.Language;
import kz.esep.letters.LetterTables;
import kz.esep.letters.OutgoingLetter;
import kz.esep.reference.Ministries;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;

/** Letters as documents: the Kazakh sheets, then the Russian ones. */
public final class LetterDocuments {

    private final DocumentTemplates templates;
    private final LetterTables tables;
    private final Ministries ministries;
    private final Regions regions;

    /** Letters of {@code templates}. */
    public LetterDocuments(DocumentTemplates templates, LetterTables tables, Ministries ministries, Regions regions) {
        this.templates = templates;
        this.tables = tables;
        this.ministries = ministries;
        this.regions = regions;
    }

    /**
     * Letters.
     *
     * @param documents by the letters, in their order
     * @param remarks on what they could not show
     */
    public record Written(Map<OutgoingLetter, byte[]> documents, List<Finding> remarks) {}

    /**
     * Writes {@code letters} about the month of {@code analysis}.
     *
     * @throws kz.esep.reference.ReferenceException if a template uses what a letter does not have
     */
    public Written write(List<OutgoingLetter> letters, MonthAnalysis analysis) {
        LetterModel model = new LetterModel(analysis, tables, ministries);
        List<DocumentTemplates.Order> orders = new ArrayList<>();
        for (OutgoingLetter letter : letters) {
            orders.add(new DocumentTemplates.Order(
                    TemplateKind.of(letter.key().kind()),
                    Language.KK,
                    letter.key().file(),
                    () -> model.of(letter)));
        }
        DocumentTemplates.Documents made = templates.render(
                orders,
                (code, day) -> regions.find(
                        new RegionCode(code),
                        day.orElse(analysis.ledger().month().atEndOfMonth())));
        Map<OutgoingLetter, byte[]> documents = new LinkedHashMap<>();
        for (OutgoingLetter letter : letters) {
            documents.put(letter, made.files().get(letter.key().file()));
        }
        return new Written(documents, made.remarks());
    }
}
