package kz.esep.correspondence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.arrival.ReportingTerm;
import kz.esep.documents.TemplateKind;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingSentences;
import kz.esep.finding.Place;
import kz.esep.hearings.Assessment;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.language.OfficialDate;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.letters.Difference;
import kz.esep.letters.HalvesComparison;
import kz.esep.letters.KindTerms;
import kz.esep.letters.LetterKey;
import kz.esep.letters.LetterKind;
import kz.esep.letters.LetterRegister;
import kz.esep.letters.LetterTables;
import kz.esep.letters.MonthRegister;
import kz.esep.letters.OutgoingLetter;
import kz.esep.letters.RegisteredLetter;
import kz.esep.reference.WorkingDayCalendar;
import kz.esep.storage.Sha256;
import kz.esep.word.SectionTexts;

/**
 * The letters of a month. A letter that says what it said keeps its number and date; what says something else is a new letter that
 * replaces the old one. Numbers are reserved in the register when all letters of the month are made and before any is written.
 */
public final class Correspondence {

    private final LetterTables tables;
    private final LetterDocuments documents;
    private final HalvesComparison comparison;
    private final WorkingDayCalendar calendar;
    private final ReportingTerm reporting;

    /** Letters by {@code tables}, held against themselves by {@code comparison}. */
    public Correspondence(
            LetterTables tables,
            LetterDocuments documents,
            HalvesComparison comparison,
            WorkingDayCalendar calendar,
            ReportingTerm reporting) {
        this.tables = tables;
        this.documents = documents;
        this.comparison = comparison;
        this.calendar = calendar;
        this.reporting = reporting;
    }

    /**
     * The letters of a month.
     *
     * @param files by their paths in the month's folder
     * @param findings on letters that are not written, and what letters could not show
     */
    public record Written(Map<String, byte[]> files, List<Finding> findings) {}

    /** A letter as a document. */
    private static final class Draft {

        private final OutgoingLetter letter;
        private final byte[] docx;
        private final List<String> halves;

        Draft(OutgoingLetter letter, byte[] docx) {
            this.letter = letter;
            this.docx = docx;
            this.halves = SectionTexts.of(docx);
        }

        OutgoingLetter letter() {
            return letter;
        }

        byte[] docx() {
            return docx;
        }

        List<String> halves() {
            return halves;
        }

        /** What tells it from a letter that says something else. */
        String digest() {
            return Sha256.of(String.join("\f", halves).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Makes the letters of the month of {@code analysis} and reserves their numbers.
     *
     * @param today the date of new letters
     * @param folder the month's folder; a letter that may not be renewed is kept as it stands there
     * @throws IOException if the disk refuses
     */
    public Written write(MonthAnalysis analysis, LetterRegister register, LocalDate today, Path folder)
            throws IOException {
        YearMonth month = analysis.ledger().month();
        Set<LetterKey> wanted = wanted(analysis);
        wanted.removeIf(key -> register.find(key).isEmpty()
                && isTooEarly(key, analysis.ledger().asOf(), today));
        Written written = new Written(new TreeMap<>(), new ArrayList<>());
        List<LetterKey> open = new ArrayList<>(wanted);
        for (Draft draft : drafts(again(wanted, register), analysis, written)) {
            Optional<RegisteredLetter> before = register.find(draft.letter().key());
            if (before.filter(letter -> letter.digest().equals(draft.digest())).isPresent()) {
                written.files().put(draft.letter().key().file(), draft.docx());
                open.remove(draft.letter().key());
            }
        }
        List<Draft> fresh = fresh(withAddressee(open, today, written), analysis, register, today, written);
        register.reserve(
                month,
                wanted,
                fresh.stream()
                        .map(draft -> draft.letter().registered(draft.digest()))
                        .toList());
        fresh.forEach(draft -> written.files().put(draft.letter().key().file(), draft.docx()));
        for (LetterKey key : wanted) {
            Path old = folder.resolve(key.file());
            if (!written.files().containsKey(key.file()) && register.find(key).isPresent() && Files.exists(old)) {
                written.files().put(key.file(), Files.readAllBytes(old));
            }
        }
        List<RegisteredLetter> ofMonth = register.of(month);
        if (!ofMonth.isEmpty()) {
            written.files().put(MonthRegister.FILE, MonthRegister.write(ofMonth));
        }
        return written;
    }

    /**
     * The letters the month gives reason for: to offices whose documents broke rules, to those whose workbook must be mended, and
     * to those that sent nothing.
     */
    private static Set<LetterKey> wanted(MonthAnalysis analysis) {
        MonthLedger ledger = analysis.ledger();
        Set<LetterKey> wanted = new LinkedHashSet<>();
        for (OfficeMonth office : ledger.offices()) {
            boolean broken = office.assessment()
                    .map(Assessment::violations)
                    .filter(violations -> !violations.isEmpty())
                    .isPresent();
            boolean returned = !ReturnedFile.of(analysis, office).isEmpty();
            if (broken || (office.isSilent() && !returned)) {
                wanted.add(new LetterKey(
                        ledger.month(),
                        office.isSilent() ? LetterKind.SILENCE : LetterKind.VIOLATIONS,
                        office.region().code()));
            }
            if (returned) {
                wanted.add(new LetterKey(
                        ledger.month(), LetterKind.RETURNED, office.region().code()));
            }
        }
        return wanted;
    }

    /** Nobody is written to of a day that is not over, nor of a workbook that is not late yet. */
    private boolean isTooEarly(LetterKey key, LocalDate asOf, LocalDate today) {
        boolean notDue = reporting
                .graceUntil(key.month())
                .filter(day -> !today.isAfter(day))
                .isPresent();
        return today.isBefore(asOf) || (key.kind() == LetterKind.SILENCE && notDue);
    }

    /** The letters that hold, with the numbers and dates they have. */
    private List<OutgoingLetter> again(Set<LetterKey> wanted, LetterRegister register) {
        List<OutgoingLetter> again = new ArrayList<>();
        for (LetterKey key : wanted) {
            register.find(key)
                    .filter(letter ->
                            tables.findAddressee(key.region(), letter.date()).isPresent())
                    .ifPresent(letter -> again.add(new OutgoingLetter(
                            key,
                            new LetterRegister.OutgoingNumber(letter.number(), letter.sequence()),
                            letter.date(),
                            terms(key),
                            letter.due(),
                            register.all().stream()
                                    .filter(other -> other.number().equals(letter.replaces()))
                                    .findFirst())));
        }
        return again;
    }

    private List<LetterKey> withAddressee(List<LetterKey> keys, LocalDate today, Written written) {
        List<LetterKey> known = new ArrayList<>();
        for (LetterKey key : keys) {
            if (tables.findAddressee(key.region(), today).isPresent()) {
                known.add(key);
            } else {
                written.findings()
                        .add(Finding.of(
                                        FindingCode.D051,
                                        Place.ofFile("reference/addressees.csv"),
                                        key.region().value())
                                .with("expected", OfficialDate.inDigits(today)));
            }
        }
        return known;
    }

    /** New letters whose halves agree; only they get numbers, so that none is lost on one that is not written. */
    private List<Draft> fresh(
            List<LetterKey> keys, MonthAnalysis analysis, LetterRegister register, LocalDate today, Written written) {
        List<LetterKey> left = new ArrayList<>(keys);
        while (true) {
            List<Draft> drafts = drafts(numbered(left, register, today), analysis, written);
            List<LetterKey> contradicting = new ArrayList<>();
            for (Draft draft : drafts) {
                List<Finding> findings = contradictions(draft, analysis);
                if (!findings.isEmpty()) {
                    contradicting.add(draft.letter().key());
                    written.findings().addAll(findings);
                }
            }
            if (contradicting.isEmpty()) {
                return drafts;
            }
            left.removeAll(contradicting);
        }
    }

    private List<OutgoingLetter> numbered(List<LetterKey> keys, LetterRegister register, LocalDate today) {
        List<LetterRegister.OutgoingNumber> numbers = register.next(today, keys.size());
        List<OutgoingLetter> letters = new ArrayList<>();
        for (LetterKey key : keys) {
            KindTerms terms = terms(key);
            letters.add(new OutgoingLetter(
                    key,
                    numbers.get(letters.size()),
                    today,
                    terms,
                    terms.term().due(today, calendar),
                    register.find(key).filter(letter -> letter.state() == RegisteredLetter.State.ISSUED)));
        }
        return letters;
    }

    private KindTerms terms(LetterKey key) {
        return tables.terms(key.kind(), key.month().atEndOfMonth());
    }

    private List<Draft> drafts(List<OutgoingLetter> letters, MonthAnalysis analysis, Written written) {
        if (letters.isEmpty()) {
            return List.of();
        }
        LetterDocuments.Written made = documents.write(letters, analysis);
        written.findings().addAll(made.remarks());
        return made.documents().entrySet().parallelStream()
                .map(entry -> new Draft(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Finding> contradictions(Draft draft, MonthAnalysis analysis) {
        List<String> halves = draft.halves();
        String russian = halves.size() < 2 ? "" : halves.get(1);
        LetterKey key = draft.letter().key();
        Place place = Place.ofFile("documents/" + TemplateKind.of(key.kind()).stem() + ".docx");
        List<Finding> findings = new ArrayList<>();
        for (Difference difference : comparison.differences(
                withoutFindings(new Bilingual(halves.get(0), russian), draft, analysis),
                draft.letter().date())) {
            findings.add(Finding.of(FindingCode.D050, place, difference.kk())
                    .with("expected", difference.ru())
                    .with("region_kk", region(analysis, key, Language.KK))
                    .with("region_ru", region(analysis, key, Language.RU))
                    .with("detail_kk", difference.what().label().kk())
                    .with("detail_ru", difference.what().label().ru()));
        }
        return findings;
    }

    private static String region(MonthAnalysis analysis, LetterKey key, Language language) {
        return analysis.ledger()
                .findRegion(key.region())
                .map(region -> region.names(language).full())
                .orElse(key.region().value());
    }

    /** The program's own sentences about files are not what a template or a table could have wrong. */
    private static Bilingual withoutFindings(Bilingual halves, Draft draft, MonthAnalysis analysis) {
        if (draft.letter().key().kind() != LetterKind.RETURNED) {
            return halves;
        }
        String kazakh = halves.kk();
        String russian = halves.ru();
        for (OfficeMonth office : analysis.ledger().offices()) {
            if (office.region().code().equals(draft.letter().key().region())) {
                for (ReturnedFile file : ReturnedFile.of(analysis, office)) {
                    kazakh = kazakh.replace(oneLine(Language.KK, file), "");
                    russian = russian.replace(oneLine(Language.RU, file), "");
                }
            }
        }
        return new Bilingual(kazakh, russian);
    }

    private static String oneLine(Language language, ReturnedFile file) {
        return FindingSentences.in(language)
                .of(file.gravest())
                .replace('\n', ' ')
                .strip();
    }
}
