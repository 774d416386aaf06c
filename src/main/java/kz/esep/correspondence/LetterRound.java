package kz.esep.correspondence;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.arrival.Arrival;
import kz.esep.documents.MonthMaterial;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.OfficialDate;
import kz.esep.letters.KindTerms;
import kz.esep.letters.LetterKey;
import kz.esep.letters.LetterKind;
import kz.esep.letters.LetterOrder;
import kz.esep.letters.LetterRegister;
import kz.esep.letters.LetterTables;
import kz.esep.letters.OutgoingLetter;
import kz.esep.letters.RegisteredLetter;
import kz.esep.letters.Substance;
import kz.esep.reference.WorkingDayCalendar;

/** The letters of a month as they are being written: first those to offices and bodies, then those that tell of them. */
final class LetterRound {

    private static final String PENDING_KK = "басқармаларға хаттардың бәрі әлі жасалған жоқ";
    private static final String PENDING_RU = "ещё не все письма управлениям составлены";
    private static final String NO_FIGURES_KK = "интернет-ресурстар туралы мәліметті ешкім ұсынбаған";
    private static final String NO_FIGURES_RU = "сведений об интернет-ресурсах никто не представил";

    private final LetterTables tables;
    private final LetterDocuments documents;
    private final LetterContradictions contradictions;
    private final WorkingDayCalendar calendar;
    private final MonthMaterial material;
    private final LetterRegister register;
    private final LocalDate today;
    private final IssuedLetters issued;
    private final List<Arrival> arrivals;
    private final WantedLetters.Wanted wanted;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    LetterRound(
            LetterTables tables,
            LetterDocuments documents,
            LetterContradictions contradictions,
            WorkingDayCalendar calendar,
            MonthMaterial material,
            List<Arrival> arrivals,
            LetterRegister register,
            LocalDate today,
            IssuedLetters issued,
            WantedLetters.Wanted wanted) {
        this.tables = tables;
        this.documents = documents;
        this.contradictions = contradictions;
        this.calendar = calendar;
        this.material = material;
        this.register = register;
        this.today = today;
        this.issued = issued;
        this.arrivals = arrivals;
        this.wanted = wanted;
    }

    /** The letters by their paths in the month's folder. */
    Map<String, byte[]> files() {
        return files;
    }

    /** On letters that are not written, and what letters could not show. */
    List<Finding> findings() {
        return findings;
    }

    /** Takes the letters that stay as they left the house. */
    void keep() throws IOException {
        for (LetterKey key : wanted.kept()) {
            keep(key);
        }
    }

    /** Writes the letters of {@code keys}, which are some of those that are due. */
    void write(List<LetterKey> keys) throws IOException {
        LetterModel model = documents.model(material, arrivals, written());
        List<LetterKey> open = new ArrayList<>();
        List<OutgoingLetter> unfinished = new ArrayList<>();
        for (LetterKey key : keys) {
            if (isUnanswerable(key, model)) {
                keep(key);
                continue;
            }
            Optional<OutgoingLetter> again = register.find(key).flatMap(this::again);
            if (again.isEmpty() || !holds(again.get(), model.substance(again.get()))) {
                open.add(key);
            } else if (!keep(key)) {
                unfinished.add(again.get());
            }
        }
        agreeing(drafts(unfinished, model)).forEach(draft -> files.put(draft.file(), draft.docx()));
        List<Draft> fresh = fresh(withRecipients(open), model);
        register.reserve(
                month(),
                wanted.all(),
                fresh.stream().map(draft -> draft.registered(tables)).toList());
        fresh.forEach(draft -> files.put(draft.file(), draft.docx()));
        fresh.forEach(draft -> tellLateReply(draft.letter()));
        for (LetterKey key : open) {
            if (!files.containsKey(key.file())) {
                keep(key);
            }
        }
    }

    /** Whether a reply could only say what is not so: letters of which it tells are not written yet, or nobody reported. */
    private boolean isUnanswerable(LetterKey key, LetterModel model) {
        if (key.kind() != LetterKind.REPLY) {
            return false;
        }
        boolean pending = Stream.concat(
                        wanted.early().stream(),
                        wanted.due().stream().filter(one -> register.find(one).isEmpty()))
                .anyMatch(one -> one.kind().isToOffice());
        if (!pending && !model.isWithoutFigures(key)) {
            return false;
        }
        findings.add(Finding.of(FindingCode.D054, Place.ofFile("reference/letter-orders.csv"), key.recipient())
                .with("month", key.month().toString())
                .with("reason_kk", pending ? PENDING_KK : NO_FIGURES_KK)
                .with("reason_ru", pending ? PENDING_RU : NO_FIGURES_RU));
        return true;
    }

    /** How many letters go to offices, by their kinds, as far as they are written. */
    private Map<LetterKind, Integer> written() {
        Map<LetterKind, Integer> written = new EnumMap<>(LetterKind.class);
        register.of(month()).stream()
                .filter(RegisteredLetter::isCurrent)
                .forEach(letter -> written.merge(letter.key().kind(), 1, Integer::sum));
        return written;
    }

    private YearMonth month() {
        return material.analysis().ledger().month();
    }

    /** {@code letter} with the number and date it has; none where nobody is known any more to whom it went. */
    private Optional<OutgoingLetter> again(RegisteredLetter letter) {
        if (tables.findRecipients(letter.key(), letter.date()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OutgoingLetter(
                letter.key(),
                new LetterRegister.OutgoingNumber(letter.number(), letter.sequence()),
                letter.date(),
                terms(letter.key()),
                letter.due(),
                register.all().stream()
                        .filter(other -> other.number().equals(letter.replaces()))
                        .findFirst()));
    }

    /** Whether a letter need not be written anew: it says the same, or was answered and nothing came to it. */
    private boolean holds(OutgoingLetter again, Substance now) {
        RegisteredLetter letter = register.find(again.key()).orElseThrow();
        return now.digest().equals(letter.substance().digest())
                || (letter.answered().isPresent() && now.addsNothingTo(letter.substance()));
    }

    /** Takes the letter of {@code key} as it left the house. */
    private boolean keep(LetterKey key) throws IOException {
        Optional<RegisteredLetter> letter = register.find(key);
        Optional<byte[]> docx = letter.isPresent() ? issued.find(letter.get()) : Optional.empty();
        docx.ifPresent(bytes -> files.put(key.file(), bytes));
        return docx.isPresent();
    }

    private List<LetterKey> withRecipients(List<LetterKey> keys) {
        List<LetterKey> known = new ArrayList<>();
        for (LetterKey key : keys) {
            if (tables.findRecipients(key, today).isPresent()) {
                known.add(key);
            } else {
                findings.add(Finding.of(FindingCode.D051, Place.ofFile("reference/addressees.csv"), key.recipient())
                        .with("expected", OfficialDate.inDigits(today)));
            }
        }
        return known;
    }

    /** New letters whose halves agree; only they get numbers, so that none is lost on one that is not written. */
    private List<Draft> fresh(List<LetterKey> keys, LetterModel model) {
        List<LetterKey> left = new ArrayList<>(keys);
        while (true) {
            List<Draft> drafts = drafts(numbered(left), model);
            List<Draft> agreeing = agreeing(drafts);
            if (agreeing.size() == drafts.size()) {
                return drafts;
            }
            left.retainAll(agreeing.stream().map(draft -> draft.letter().key()).toList());
        }
    }

    /** Those of {@code drafts} whose halves say the same; what differs in others is told. */
    private List<Draft> agreeing(List<Draft> drafts) {
        List<Draft> agreeing = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Finding> told = contradictions.of(draft);
            findings.addAll(told);
            if (told.isEmpty()) {
                agreeing.add(draft);
            }
        }
        return agreeing;
    }

    private List<OutgoingLetter> numbered(List<LetterKey> keys) {
        List<LetterRegister.OutgoingNumber> numbers = register.next(today, keys.size());
        List<OutgoingLetter> letters = new ArrayList<>();
        for (LetterKey key : keys) {
            KindTerms terms = terms(key);
            letters.add(new OutgoingLetter(
                    key,
                    numbers.get(letters.size()),
                    today,
                    terms,
                    terms.term().flatMap(term -> term.due(today, calendar)),
                    register.findSent(key)));
        }
        return letters;
    }

    private KindTerms terms(LetterKey key) {
        return tables.terms(key.kind(), key.month().atEndOfMonth());
    }

    private List<Draft> drafts(List<OutgoingLetter> letters, LetterModel model) {
        if (letters.isEmpty()) {
            return List.of();
        }
        LetterDocuments.Written made = documents.write(letters, model, month().atEndOfMonth());
        made.remarks().stream().filter(remark -> !findings.contains(remark)).forEach(findings::add);
        return made.documents().entrySet().stream()
                .map(entry -> new Draft(entry.getKey(), model.substance(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Whoever asked awaited the reply before the day it is dated. */
    private void tellLateReply(OutgoingLetter letter) {
        Optional<LocalDate> awaited = tables.findOrder(letter.key())
                .flatMap(LetterOrder::answerBy)
                .filter(day -> day.isBefore(letter.date()));
        awaited.ifPresent(day -> findings.add(Finding.of(
                        FindingCode.D053,
                        Place.ofFile("reference/letter-orders.csv"),
                        OfficialDate.inDigits(letter.date()))
                .with("expected", OfficialDate.inDigits(day))
                .with("detail", letter.key().recipient())));
    }
}
