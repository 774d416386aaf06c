package kz.esep.correspondence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.documents.MonthMaterial;
import kz.esep.feedback.PeriodFeedback;
import kz.esep.form.SubmissionForm;
import kz.esep.language.GrammaticalCase;
import kz.esep.language.Language;
import kz.esep.language.MonthNames;
import kz.esep.language.OfficialDate;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.letters.AddressBook;
import kz.esep.letters.Addressee;
import kz.esep.letters.Ground;
import kz.esep.letters.LetterKey;
import kz.esep.letters.LetterKind;
import kz.esep.letters.LetterOrder;
import kz.esep.letters.LetterTables;
import kz.esep.letters.Letterhead;
import kz.esep.letters.Official;
import kz.esep.letters.OutgoingLetter;
import kz.esep.letters.Recipients;
import kz.esep.letters.RegisteredLetter;
import kz.esep.letters.Substance;
import kz.esep.letters.TitleLines;
import kz.esep.reference.Ministries;
import kz.esep.reference.Region;
import kz.esep.updates.UpdateTerm;

/**
 * The names the templates of letters may use, and their values: what both languages share stands by itself, what each says
 * under {@code kk} and {@code ru}.
 */
public final class LetterModel {

    private final MonthMaterial material;
    private final LetterTables tables;
    private final Ministries ministries;
    private final SubmissionForm form;
    private final UpdateTerm updates;
    private final Map<LetterKind, Integer> written;

    /**
     * For letters about the month of {@code material}.
     *
     * @param written how many letters of each kind go to offices, of which replies tell
     */
    public LetterModel(
            MonthMaterial material,
            LetterTables tables,
            Ministries ministries,
            SubmissionForm form,
            UpdateTerm updates,
            Map<LetterKind, Integer> written) {
        this.material = material;
        this.tables = tables;
        this.ministries = ministries;
        this.form = form;
        this.updates = updates;
        this.written = Map.copyOf(written);
    }

    /** What {@code letter} says, whatever its wording, date and number. */
    public Substance substance(OutgoingLetter letter) {
        return ModelSubstance.of(of(letter));
    }

    /** The model of {@code letter}. */
    public Map<String, Object> of(OutgoingLetter letter) {
        LetterContent content = content(letter);
        Map<String, Object> model = new HashMap<>(content.shared());
        model.put("number", letter.number().number());
        model.put("date", OfficialDate.inDigits(letter.date()));
        model.put("answer_due", LetterWords.day(letter.due(), ""));
        model.put(
                "replaces",
                Map.of(
                        "any", letter.replaced().isPresent(),
                        "number",
                                letter.replaced().map(RegisteredLetter::number).orElse(""),
                        "date", LetterWords.day(letter.replaced().map(RegisteredLetter::date), "")));
        for (Language language : Language.values()) {
            Map<String, Object> half = half(language, letter);
            half.putAll(content.half(language));
            model.put(language.code(), half);
        }
        return model;
    }

    private LetterContent content(OutgoingLetter letter) {
        LetterKey key = letter.key();
        MonthLedger ledger = material.analysis().ledger();
        return switch (key.kind()) {
            case VIOLATIONS -> new ViolationsContent(material.analysis(), tables, letter, office(key));
            case SILENCE -> new SilenceContent(ledger, office(key).region().code());
            case RETURNED -> new ReturnedContent(ReturnedFile.of(material.analysis(), office(key)));
            case FEEDBACK -> feedback(key);
            case CIRCULAR -> new CircularContent(tables, order(key), recipients(letter), lastDay());
            case REPLY -> new ReplyContent(ledger, tables, order(key), written, updates);
        };
    }

    private FeedbackContent feedback(LetterKey key) {
        PeriodFeedback period = material.feedback().longest().own();
        return new FeedbackContent(
                period,
                period.scores().body(key.recipient()).orElseThrow().score(),
                form.getSheet("feedback").getColumn("kind").choices().orElseThrow());
    }

    private LetterOrder order(LetterKey key) {
        return tables.findOrder(key).orElseThrow();
    }

    private Recipients recipients(OutgoingLetter letter) {
        return tables.findRecipients(letter.key(), letter.date()).orElseThrow();
    }

    private OfficeMonth office(LetterKey key) {
        return material.analysis().ledger().offices().stream()
                .filter(one -> key.region().filter(one.region().code()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private LocalDate lastDay() {
        return month().atEndOfMonth();
    }

    private YearMonth month() {
        return material.analysis().ledger().month();
    }

    private Map<String, Object> half(Language language, OutgoingLetter letter) {
        Map<String, Object> half = new HashMap<>();
        half.put("letterhead", letterhead(language, letter.date()));
        half.putAll(addressees(language, letter));
        half.put("title", TitleLines.of(letter.terms().title().in(language)));
        half.put("month", MonthNames.inTitle(language, month()));
        half.put(
                "term",
                letter.terms().term().map(term -> term.inWords(language)).orElse(""));
        half.put("signatory", official(language, Official.Role.SIGNATORY, letter.date()));
        half.put("executor", official(language, Official.Role.EXECUTOR, letter.date()));
        half.put(
                "ground",
                letter.terms()
                        .ground()
                        .map((Ground ground) -> ground.citation(language))
                        .orElse(""));
        if (letter.key().kind().isToOffice()) {
            Region.Names names = office(letter.key()).region().names(language);
            half.put("region", names.full());
            half.put("region_dative", names.in(GrammaticalCase.DATIVE).orElse(names.full()));
        }
        return half;
    }

    /** One addressee; what is ordered may go to several, or to many together. */
    private Map<String, Object> addressees(Language language, OutgoingLetter letter) {
        Recipients recipients = recipients(letter);
        if (!letter.key().kind().isOrdered()) {
            return Map.of(
                    "addressee", addressee(language, recipients.addressees().get(0)));
        }
        List<Map<String, Object>> named =
                recipients.named().stream().map(one -> addressee(language, one)).toList();
        Optional<String> together = recipients.together().map(name -> name.in(language));
        return Map.of("together", together.orElse(""), "addressees", named);
    }

    private static Map<String, Object> addressee(Language language, Addressee addressee) {
        return Map.of(
                "organisation", addressee.organisation().in(language),
                "post", addressee.post().in(language),
                "name", addressee.name().in(language));
    }

    private Map<String, Object> letterhead(Language language, LocalDate date) {
        Letterhead letterhead = addressBook().letterhead(date);
        return Map.of(
                "name", ministries.name(language, date),
                "address", letterhead.address().in(language),
                "phones", letterhead.phones(),
                "site", letterhead.site(),
                "email", letterhead.email());
    }

    private Map<String, Object> official(Language language, Official.Role role, LocalDate date) {
        Official official = addressBook().official(role, date);
        return Map.of(
                "post", official.post().in(language),
                "name", official.name().in(language),
                "phone", official.phone(),
                "email", official.email());
    }

    private AddressBook addressBook() {
        return tables.addressBook();
    }
}
