package kz.esep.portal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import kz.esep.feedback.FeedbackCounts;
import kz.esep.finding.FindingCode;
import kz.esep.storage.Fingerprint;

/** Counts the items of all exports of a run, each once, and says at the end what the months' figures are. For one thread. */
final class Counting {

    private final Subjects subjects;
    private final ItemStates items;
    private final UnsupportedDecisions unsupported = new UnsupportedDecisions();
    private final Fingerprint fingerprint = new Fingerprint();
    private final List<String> files = new ArrayList<>();
    private boolean namesRanOut;

    Counting() {
        this(new Subjects(), new ItemStates());
    }

    Counting(Subjects subjects, ItemStates items) {
        this.subjects = subjects;
        this.items = items;
    }

    /** Begins with the next file. */
    void begin(String file) {
        files.add(file);
    }

    /** Counts {@code item} of a line of the file begun last, unless it is counted already. */
    ItemStates.Outcome count(ExportItem item, long line) {
        OptionalInt own = subjects.find(item);
        OptionalInt number = own.isPresent() ? own : subjects.findUnnamed(item);
        namesRanOut |= own.isEmpty();
        if (number.isEmpty()) {
            return ItemStates.Outcome.FULL;
        }
        long sum = fingerprint.of(item.identity());
        int before = items.state(sum);
        ItemStates.Outcome outcome = items.bring(sum, number.getAsInt(), item.state());
        if (outcome != ItemStates.Outcome.FULL) {
            subjects.get(number.getAsInt()).files().set(files.size() - 1);
        }
        if (outcome != ItemStates.Outcome.FULL && outcome != ItemStates.Outcome.ELSEWHERE) {
            unsupported.note(sum, before, item.state(), files.size() - 1, line);
        }
        return outcome;
    }

    /** Whether a subject was counted without its name, for there was no room for more names. */
    boolean namesRanOut() {
        return namesRanOut;
    }

    /** Takes in a proposal that was accepted without a document or refused without a reason, and where it is said first. */
    @FunctionalInterface
    interface Taker {
        void take(FindingCode code, Subject subject, String file, long line);
    }

    /** Shows the decisions that no export supports, in the order of files and lines. */
    void forEachUnsupported(Taker taker) {
        unsupported.forEach(
                items, (code, group, file, line) -> taker.take(code, subjects.get(group), files.get(file), line));
    }

    /** The figures of each month, by body, kind and name. */
    Map<YearMonth, PortalFigures> figures() {
        List<Sum> sums = subjects.all().stream().map(subject -> new Sum()).toList();
        items.forEach((subject, state) -> sums.get(subject).add(state));
        Map<YearMonth, List<PortalFigures.Line>> lines = new TreeMap<>();
        for (int number = 0; number < sums.size(); number++) {
            if (!sums.get(number).isEmpty()) {
                Subject subject = subjects.get(number);
                lines.computeIfAbsent(subject.month(), none -> new ArrayList<>())
                        .add(line(subject, sums.get(number)));
            }
        }
        Map<YearMonth, PortalFigures> figures = new TreeMap<>();
        lines.forEach((month, own) -> {
            own.sort(Comparator.comparing(
                            (PortalFigures.Line line) -> line.body().key())
                    .thenComparing(PortalFigures.Line::kind)
                    .thenComparing(PortalFigures.Line::subject));
            figures.put(month, new PortalFigures(month, own));
        });
        return figures;
    }

    private PortalFigures.Line line(Subject subject, Sum sum) {
        return new PortalFigures.Line(
                subject.body(),
                subject.kind(),
                subject.name(),
                new FeedbackCounts(sum.accepted, sum.proposals, sum.answered, sum.comments),
                sum.unreferenced,
                sum.unreasoned,
                sum.undecided,
                subject.files().stream().mapToObj(files::get).toList());
    }

    /** The items of a subject. */
    private static final class Sum {

        private long proposals;
        private long accepted;
        private long unreferenced;
        private long unreasoned;
        private long undecided;
        private long comments;
        private long answered;

        void add(int state) {
            if (!ItemState.has(state, ItemState.PROPOSAL)) {
                comments++;
                answered += ItemState.has(state, ItemState.ANSWERED) ? 1 : 0;
                return;
            }
            proposals++;
            if (ItemState.isAccepted(state)) {
                accepted++;
                unreferenced += ItemState.isUnreferenced(state) ? 1 : 0;
            } else if (ItemState.isUndecided(state)) {
                undecided++;
            } else {
                unreasoned += ItemState.isUnreasoned(state) ? 1 : 0;
            }
        }

        boolean isEmpty() {
            return proposals + comments == 0;
        }
    }
}
