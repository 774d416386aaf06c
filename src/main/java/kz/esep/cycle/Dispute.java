package kz.esep.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.aarhus.Chapter;
import kz.esep.finding.Place;
import kz.esep.language.Bilingual;
import kz.esep.reference.RegionCode;

/**
 * A dispute, as the offices that report it tell it together: of what several say, the latest that says anything holds.
 *
 * @param number as the latest office typed it
 * @param chapters the chapters that tell it, first to last
 * @param regions whose offices report it, in the order in which they did
 * @param court where it is heard
 * @param filedOn when it was filed
 * @param decidedOn when it was decided last
 * @param parties who against whom; with roles in place of names where nobody is to be named
 * @param subject what it is about
 * @param outcome what was decided
 * @param status how far it has come
 * @param summary what happened
 * @param anonymous whether names are left out
 * @param place the latest row
 */
public record Dispute(
        String number,
        List<Chapter> chapters,
        List<RegionCode> regions,
        Bilingual court,
        Optional<LocalDate> filedOn,
        Optional<LocalDate> decidedOn,
        Parties parties,
        Bilingual subject,
        Bilingual outcome,
        Bilingual status,
        Bilingual summary,
        boolean anonymous,
        Place place) {

    public Dispute {
        chapters = List.copyOf(chapters);
        regions = List.copyOf(regions);
    }

    /** Whether anything of it is there in one language only. */
    boolean isUntranslated() {
        return Stream.of(court, subject, outcome, status, summary)
                .anyMatch(text -> text.kk().isEmpty() != text.ru().isEmpty());
    }

    /** Who against whom; empty where it is not said. */
    public record Parties(Bilingual claimant, Bilingual respondent) {}
}
