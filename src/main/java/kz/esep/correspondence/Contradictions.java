package kz.esep.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.analysis.MonthAnalysis;
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
final class Contradictions {

    private final HalvesComparison comparison;
    private final LetterTables tables;
    private final MonthAnalysis analysis;

    Contradictions(HalvesComparison comparison, LetterTables tables, MonthAnalysis analysis) {
        this.comparison = comparison;
        this.tables = tables;
        this.analysis = analysis;
    }

    /** Those of {@code draft}. */
    List<Finding> of(Draft draft) {
        List<String> halves = draft.halves();
        String russian = halves.size() < 2 ? "" : halves.get(1);
        LetterKey key = draft.letter().key();
        Place place = Place.ofFile(
                "documents/" + TemplateKind.of(key.kind()).ownFiles().get(0));
        List<Finding> findings = new ArrayList<>();
        for (Difference difference : comparison.differences(
                withoutFindings(new Bilingual(halves.get(0), russian), key),
                draft.letter().date())) {
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

    private String recipient(OutgoingLetter letter, Language language) {
        Optional<String> region = letter.key()
                .region()
                .flatMap(code -> analysis.ledger().findRegion(code))
                .map(known -> known.names(language).full());
        return region.or(() -> tables.findRecipients(letter.key(), letter.date())
                        .map(recipients -> recipients
                                .together()
                                .orElseGet(() -> recipients.addressees().get(0).organisation())
                                .in(language)))
                .orElse(letter.key().recipient());
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
