package kz.esep.cycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The passages of {@code texts}, which answer the same. */
    List<Piece.Passage> of(Collection<Contribution> texts, boolean areItems) {
        Map<String, List<Contribution>> byWording = inOrder(texts).stream()
                .filter(Contribution::hasText)
                .collect(Collectors.groupingBy(Passages::wording, LinkedHashMap::new, Collectors.toList()));
        List<Piece.Passage> passages = new ArrayList<>();
        byWording.values().forEach(same -> passages.add(passage(same, areItems)));
        return passages;
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

    /** A text that is there in one language only is the same as one in both. */
    private static String wording(Contribution text) {
        String[] both = text.wording().split("\n", -1);
        return both[0].isEmpty() ? both[1] : both[0];
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
        return new Piece.Passage(speaking, fullest.text(), cited(fullest), isItem);
    }

    private List<LegalAct> cited(Contribution text) {
        String all = text.acts() + "\n" + text.text().kk() + "\n" + text.text().ru();
        return acts.citedIn(all, cycle.lastDay()).stream()
                .map(LegalActs.Cited::act)
                .filter(act -> cited.add(act.code()))
                .toList();
    }
}
