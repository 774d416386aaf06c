package kz.esep.feedback;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.language.Letters;
import kz.esep.language.NearestName;
import kz.esep.reference.StateBodies;

/** Asks about a body that is nearly another one: written in two ways it would have two indices. */
final class BodyNames {

    /** Shorter names are told apart by few letters: МТ is not МТС. */
    private static final int LETTERS_LEAST = 12;

    /** So many letters of a hundred may differ in what is taken for a slip. */
    private static final int SLIPS_OF_HUNDRED = 10;

    private final List<String> official;
    private final Consumer<Finding> findings;

    BodyNames(List<String> official, Consumer<Finding> findings) {
        this.official = official;
        this.findings = findings;
    }

    /** Looks at one sheet's items; each spelling is asked about once. */
    void check(List<FeedbackItem> items) {
        Set<String> others = new LinkedHashSet<>(official);
        Set<String> asked = new HashSet<>();
        for (FeedbackItem item : items) {
            String name = item.body().name().ru();
            boolean isTyped = item.body().key().equals(Letters.key(item.typedBody()));
            if (isTyped && asked.add(item.body().key())) {
                nearly(name, others)
                        .ifPresent(other -> findings.accept(
                                Finding.of(FindingCode.R026, item.place(), name).with("expected", other)));
            }
            others.add(name);
        }
    }

    private static Optional<String> nearly(String name, Set<String> others) {
        String key = StateBodies.plain(name);
        if (key.length() < LETTERS_LEAST) {
            return Optional.empty();
        }
        return others.stream()
                .filter(other -> !StateBodies.plain(other).equals(key))
                .filter(other -> isSlip(key, StateBodies.plain(other)))
                .findFirst();
    }

    private static boolean isSlip(String key, String other) {
        return Math.abs(key.length() - other.length()) <= 2
                && NearestName.distance(key, other) * 100 <= SLIPS_OF_HUNDRED * key.length();
    }
}
