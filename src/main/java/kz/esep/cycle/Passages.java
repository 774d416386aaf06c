package kz.esep.cycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.aarhus.ChapterKind;
import kz.esep.aarhus.LegalAct;
import kz.esep.aarhus.LegalActs;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;

/**
 * Puts the texts of one place of a chapter in order: the central office first, then regions in table order, each office's as it
 * numbered them. What several offices say in the same words is said once, with all of them named; where the central office says it,
 * too, it is the country's. An act is cited once in a chapter.
 */
final class Passages {

    private final LegalActs acts;
    private final Owners owners;
    private final Cycle cycle;
    private final Set<String> cited = new HashSet<>();

    /** For one chapter. */
    Passages(LegalActs acts, Owners owners, Cycle cycle) {
        this.acts = acts;
        this.owners = owners;
        this.cycle = cycle;
    }

    /** How many offices are asked: those of the regions and the central one. */
    int asked() {
        return owners.all().size() + 1;
    }

    /** The passages of {@code texts}, which answer the same. */
    List<Piece.Passage> of(Collection<Contribution> texts, boolean areItems) {
        List<List<Contribution>> alike = new ArrayList<>();
        for (Contribution text : inOrder(texts)) {
            Optional<List<Contribution>> same = alike.stream()
                    .filter(group -> group.stream().allMatch(text::saysTheSameAs))
                    .findFirst();
            if (same.isPresent()) {
                same.get().add(text);
            } else if (text.hasText() || hasOwnSites(text)) {
                alike.add(new ArrayList<>(List.of(text)));
            }
        }
        return alike.stream().map(same -> passage(same, areItems)).toList();
    }

    private List<Contribution> inOrder(Collection<Contribution> texts) {
        List<RegionCode> order =
                new ArrayList<>(owners.all().stream().map(Region::code).toList());
        order.add(0, RegionCode.NATIONAL);
        return texts.stream()
                .sorted(Comparator.<Contribution>comparingInt(text -> order.indexOf(text.region()))
                        .thenComparingInt(Passages::number))
                .toList();
    }

    private static int number(Contribution text) {
        return text.seq().matches("\\d{1,9}") ? Integer.parseInt(text.seq()) : Integer.MAX_VALUE;
    }

    /** In a chapter of sites they stand in its table. */
    private static boolean hasOwnSites(Contribution text) {
        return text.chapter().kind() != ChapterKind.WEBSITES && !text.urls().isEmpty();
    }

    private Piece.Passage passage(List<Contribution> same, boolean isItem) {
        Contribution fullest = same.stream()
                .filter(text -> !text.text().kk().isEmpty() && !text.text().ru().isEmpty())
                .findFirst()
                .orElse(same.get(0));
        boolean national = same.stream().anyMatch(text -> text.region().isNational());
        List<Region> speaking = national
                ? List.of()
                : owners.of(same.stream().map(Contribution::region).toList());
        List<WebAddress> sites = same.stream()
                .filter(Passages::hasOwnSites)
                .flatMap(text -> text.urls().stream())
                .distinct()
                .toList();
        return new Piece.Passage(speaking, fullest.text(), cited(fullest), sites, isItem);
    }

    private List<LegalAct> cited(Contribution text) {
        String all = text.acts() + "\n" + text.text().kk() + "\n" + text.text().ru();
        return acts.citedIn(all, cycle.lastDay()).stream()
                .map(LegalActs.Cited::act)
                .filter(act -> cited.add(act.code()))
                .toList();
    }
}
