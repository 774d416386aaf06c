package kz.esep.cycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.aarhus.Abbreviation;
import kz.esep.aarhus.Abbreviations;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;

/**
 * The report of a cycle.
 *
 * @param cycle the years
 * @param chapters its chapters, first to last
 * @param coverage what came from whom, what is missing and what contradicts itself
 * @param abbreviations the glossary of which it takes what it uses
 */
public record AarhusReport(Cycle cycle, List<ChapterAnswer> chapters, Coverage coverage, Abbreviations abbreviations) {

    public AarhusReport {
        chapters = List.copyOf(chapters);
    }

    /** The abbreviations its texts use in {@code language}, in the order of the glossary. */
    public List<Abbreviation> glossary(Language language) {
        StringBuilder all = new StringBuilder();
        chapters.stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter.chapter().question()),
                        chapter.pieces().stream().flatMap(AarhusReport::texts)))
                .forEach(text -> all.append(text.in(language)).append('\n'));
        return abbreviations.usedIn(all.toString(), language);
    }

    private static Stream<Bilingual> texts(Piece piece) {
        if (piece instanceof Piece.Passage passage) {
            return Stream.of(passage.text());
        }
        if (piece instanceof Piece.Case told && told.elsewhere().isEmpty()) {
            return Stream.of(
                    told.dispute().summary(),
                    told.dispute().court(),
                    told.dispute().subject());
        }
        return piece instanceof Piece.Question asked
                ? Stream.of(asked.question().text())
                : Optional.<Bilingual>empty().stream();
    }

    /** How many texts are there in one language only. */
    public long untranslated() {
        return chapters.stream().mapToLong(ChapterAnswer::untranslated).sum();
    }

    /** Whether a required answer, statistics or a translation are missing, so that it cannot be sent as it is. */
    public boolean isIncomplete() {
        return coverage.isIncomplete();
    }
}
