package kz.esep.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.language.Letters;
import kz.esep.language.NearestName;
import kz.esep.reference.SeveralBodies;
import kz.esep.reference.StateBodies;
import kz.esep.reference.StateBody;

/** Asks about a body that is nearly another one, for written in two ways it has two indices; and about two bodies in one cell. */
final class BodyNames {

    /** Shorter names are told apart by few letters: МТ is not МТС. */
    private static final int LETTERS_LEAST = 12;

    /** So many letters may differ in what is taken for a slip; names of regions differ by more. */
    private static final int SLIPS_MOST = 2;

    /** And so many letters of a hundred. */
    private static final int SLIPS_OF_HUNDRED = 10;

    /** Each is held against all others; there are not so many bodies in the country that an office reports of. */
    private static final int NAMES_MOST = 1_000;

    private final StateBodies bodies;
    private final LocalDate day;
    private final Consumer<Finding> findings;

    BodyNames(StateBodies bodies, LocalDate day, Consumer<Finding> findings) {
        this.bodies = bodies;
        this.day = day;
        this.findings = findings;
    }

    /** A name as it is shown, and the keys of what stands on the sides of its stroke. */
    private record Name(String shown, List<String> halves) {

        static Name of(String shown) {
            return new Name(
                    Letters.oneLine(shown),
                    Stream.of(shown.split("/", -1))
                            .map(StateBodies::plain)
                            .filter(half -> !half.isEmpty())
                            .toList());
        }

        /** Whether all of the one that says less is nearly in the other: what is in one language may be in both elsewhere. */
        boolean isNearly(Name other) {
            return halves.size() <= other.halves.size() ? isNearlyIn(other) : other.isNearlyIn(this);
        }

        private boolean isNearlyIn(Name other) {
            return halves.stream().allMatch(half -> other.halves.stream().anyMatch(one -> isSlip(half, one)));
        }
    }

    /** Looks at the items of all offices; each spelling is asked about once, where it comes first. */
    void check(List<FeedbackItem> items) {
        List<String> official = bodies.names(day);
        List<Name> others = new ArrayList<>(official.stream().map(Name::of).toList());
        Set<String> seen = new HashSet<>();
        for (FeedbackItem item : items) {
            boolean isTyped = !official.contains(item.body().name().ru());
            if (!isTyped || seen.size() == NAMES_MOST || !seen.add(item.body().key())) {
                continue;
            }
            List<StateBody> several = bodies.namedIn(item.typedBody(), day);
            Name name = Name.of(item.typedBody());
            if (several.size() > 1) {
                findings.accept(SeveralBodies.finding(item.place(), name.shown(), several));
                continue;
            }
            nearly(name, others)
                    .ifPresent(other -> findings.accept(Finding.of(FindingCode.R026, item.place(), name.shown())
                            .with("expected", other.shown())));
            others.add(name);
        }
    }

    private static Optional<Name> nearly(Name name, List<Name> others) {
        return others.stream().filter(name::isNearly).findFirst();
    }

    private static boolean isSlip(String key, String other) {
        if (key.length() < LETTERS_LEAST || Math.abs(key.length() - other.length()) > SLIPS_MOST) {
            return false;
        }
        int slips = NearestName.distance(key, other);
        return slips <= SLIPS_MOST
                && slips * 100 <= SLIPS_OF_HUNDRED * key.length()
                && digits(key).equals(digits(other));
    }

    private static String digits(String key) {
        return key.replaceAll("[^0-9]", "");
    }
}
