package kz.esep.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Why a revision came, found by holding what it is to hold against the revision before. What is a consequence of something else
 * (tables and documents that say other things, letters that follow from them) is no cause.
 */
final class Reasons {

    private static final int NAMED_MOST = 10;
    private static final String SUBMISSIONS = "submissions/";
    private static final String TEMPLATES = "templates/";
    private static final String TABLES = "templates/reference/";
    private static final String SETTINGS = "templates/settings.properties";

    private final Manifest before;
    private final Manifest now;
    private final Map<Cause, String> causes = new EnumMap<>(Cause.class);

    private Reasons(Manifest before, Manifest now) {
        this.before = before;
        this.now = now;
    }

    /**
     * The causes of {@code now}, each with what it is about.
     *
     * @param reopened the reason given for opening the month again, if this is its first revision since
     */
    static Map<Cause, String> of(Optional<Manifest> before, Manifest now, Optional<String> reopened) {
        if (before.isEmpty()) {
            return Map.of(Cause.FIRST, "");
        }
        Reasons reasons = new Reasons(before.get(), now);
        reopened.ifPresent(reason -> reasons.causes.put(Cause.REOPENED, reason));
        reasons.submissions();
        reasons.house();
        reasons.circumstances();
        return reasons.causes;
    }

    private void submissions() {
        Set<String> officesBefore = new HashSet<>();
        before.circumstances().offices().values().forEach(office -> officesBefore.add(region(office)));
        List<String> first = new ArrayList<>();
        List<String> again = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        List<String> renamed = new ArrayList<>();
        for (String path : changed(path -> path.startsWith(SUBMISSIONS))) {
            String sum = now.files().get(path);
            String name = path.substring(SUBMISSIONS.length());
            Optional<String> office =
                    Optional.ofNullable(now.circumstances().offices().get(path));
            if (sum == null) {
                continue;
            }
            if (wasSubmitted(sum)) {
                renamed.add(name);
            } else if (path.endsWith(".csv")) {
                figures.add(name);
            } else if (office.map(Reasons::region)
                    .filter(officesBefore::contains)
                    .isPresent()) {
                again.add(office.get());
            } else {
                first.add(office.orElse(name));
            }
        }
        put(Cause.SUBMISSION, first);
        put(Cause.RESUBMISSION, again);
        put(Cause.WITHDRAWN, withdrawn());
        put(Cause.FIGURES, figures);
        put(Cause.RENAMED, renamed);
    }

    private boolean wasSubmitted(String sum) {
        return before.files().entrySet().stream()
                .anyMatch(file ->
                        file.getKey().startsWith(SUBMISSIONS) && file.getValue().equals(sum));
    }

    /** What a later file was written over is replaced, not withdrawn. */
    private List<String> withdrawn() {
        List<String> withdrawn = new ArrayList<>();
        before.files().forEach((path, sum) -> {
            if (path.startsWith(SUBMISSIONS)
                    && !now.files().containsKey(path)
                    && !now.files().containsValue(sum)) {
                withdrawn.add(
                        before.circumstances().offices().getOrDefault(path, path.substring(SUBMISSIONS.length())));
            }
        });
        return withdrawn;
    }

    private static String region(String office) {
        return office.split(" ", 2)[0];
    }

    private void house() {
        put(
                Cause.TEMPLATES,
                names(path -> path.startsWith(TEMPLATES) && !path.startsWith(TABLES) && !path.equals(SETTINGS)));
        put(Cause.TABLES, names(path -> path.startsWith(TABLES)));
        if (!changed(SETTINGS::equals).isEmpty()) {
            causes.put(Cause.SETTINGS, "");
        }
    }

    private List<String> names(Predicate<String> which) {
        return changed(which).stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }

    private void circumstances() {
        if (!now.circumstances().asOf().equals(before.circumstances().asOf())) {
            causes.put(
                    Cause.AS_OF,
                    before.circumstances().asOf().map(Object::toString).orElse("") + " → "
                            + now.circumstances().asOf().map(Object::toString).orElse(""));
        }
        if (before.isChained()) {
            List<String> months = new ArrayList<>();
            Map<String, String> earlier = before.circumstances().earlierMonths();
            now.circumstances().earlierMonths().forEach((month, revision) -> {
                if (!revision.equals(earlier.get(month))) {
                    months.add(month + " " + revision);
                }
            });
            put(Cause.EARLIER_MONTHS, months);
        }
        if (!now.program().equals(before.program())) {
            causes.put(Cause.PROGRAM, before.program() + " → " + now.program());
        }
        if (causes.isEmpty()
                && !changed(path -> path.endsWith("letters-register.csv")).isEmpty()) {
            causes.put(Cause.LETTERS, "");
        }
        if (causes.isEmpty() && !changed(path -> path.endsWith("arrivals.csv")).isEmpty()) {
            causes.put(Cause.ARRIVALS, "");
        }
        if (causes.isEmpty()) {
            causes.put(Cause.OTHER, "");
        }
    }

    /** The paths under which other bytes lie now, or none, or none lay before. */
    private List<String> changed(Predicate<String> which) {
        Set<String> paths = new TreeSet<>(before.files().keySet());
        paths.addAll(now.files().keySet());
        return paths.stream()
                .filter(which)
                .filter(path -> {
                    String sum = now.files().get(path);
                    return sum == null || !sum.equals(before.files().get(path));
                })
                .toList();
    }

    private void put(Cause cause, List<String> about) {
        if (!about.isEmpty()) {
            List<String> different = about.stream().distinct().sorted().toList();
            String named =
                    String.join(", ", different.stream().limit(NAMED_MOST).toList());
            int more = different.size() - NAMED_MOST;
            causes.put(cause, more > 0 ? named + " … +" + more : named);
        }
    }
}
