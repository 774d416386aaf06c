package kz.esep.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.arrival.Arrival;
import kz.esep.documents.TemplateKind;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingSentences;
import kz.esep.finding.Place;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.language.MonthNames;
import kz.esep.ledger.OfficeMonth;
import kz.esep.letters.Difference;
import kz.esep.letters.HalvesComparison;
import kz.esep.letters.LetterKey;
import kz.esep.letters.LetterKind;
import kz.esep.letters.LetterTables;
import kz.esep.letters.OutgoingLetter;

/** What the two languages of a letter do not say alike, as findings that hold it back. */
final class LetterContradictions {

    private final HalvesComparison comparison;
    private final LetterTables tables;
    private final MonthAnalysis analysis;
    private final List<Arrival> arrivals;

    LetterContradictions(
            HalvesComparison comparison, LetterTables tables, MonthAnalysis analysis, List<Arrival> arrivals) {
        this.arrivals = arrivals;
        this.comparison = comparison;
        this.tables = tables;
        this.analysis = analysis;
    }

    /** Those of {@code draft}. */
    List<Finding> of(Draft draft) {
        LetterKey key = draft.letter().key();
        Place place = Place.ofFile(
                "documents/" + TemplateKind.of(key.kind()).ownFiles().get(0));
        List<Finding> findings = new ArrayList<>();
        Bilingual halves = withoutFindings(halves(draft.sections()), key);
        for (Difference difference : comparison.differences(
                withoutAddresses(halves, draft.letter()), draft.letter().date())) {
            findings.add(Finding.of(FindingCode.D050, place, difference.kk())
                    .with("expected", difference.ru())
                    .with("region_kk", recipient(draft.letter(), Language.KK))
                    .with("region_ru", recipient(draft.letter(), Language.RU))
                    .with("where_kk", MonthNames.withYear(Language.KK, key.month()))
                    .with("where_ru", MonthNames.withYear(Language.RU, key.month()))
                    .with("detail_kk", difference.what().label().kk())
                    .with("detail_ru", difference.what().label().ru()));
        }
        return findings;
    }

    /** As many sections in each language: the first half of them is Kazakh. */
    private static Bilingual halves(List<String> sections) {
        int half = (sections.size() + 1) / 2;
        return new Bilingual(
                String.join("\n", sections.subList(0, half)),
                String.join("\n", sections.subList(half, sections.size())));
    }

    /** Streets are called after people, whom each language writes in its own way; addresses stand in pairs in the tables. */
    private Bilingual withoutAddresses(Bilingual halves, OutgoingLetter letter) {
        Bilingual address = tables.addressBook().letterhead(letter.date()).address();
        return new Bilingual(halves.kk().replace(address.kk(), ""), halves.ru().replace(address.ru(), ""));
    }

    private String recipient(OutgoingLetter letter, Language language) {
        Optional<String> region = letter.key()
                .region()
                .flatMap(code -> analysis.ledger().findRegion(code))
                .map(known -> known.names(language).full());
        return region.orElseGet(
                () -> tables.addressee(letter.key(), letter.date()).in(language));
    }

    /** The program's own sentences about files are not what a template or a table could have wrong. */
    private Bilingual withoutFindings(Bilingual halves, LetterKey key) {
        if (key.kind() != LetterKind.RETURNED) {
            return halves;
        }
        String kazakh = halves.kk();
        String russian = halves.ru();
        for (OfficeMonth office : analysis.ledger().offices()) {
            if (key.region().filter(office.region().code()::equals).isPresent()) {
                for (ReturnedFile file : ReturnedFile.of(analysis, office, arrivals)) {
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
                .replaceAll("[\\n\\u2028\\u2029]", " ")
                .strip();
    }
}
