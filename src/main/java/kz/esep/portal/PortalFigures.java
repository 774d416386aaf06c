package kz.esep.portal;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.feedback.FeedbackCounts;
import kz.esep.feedback.ItemKind;
import kz.esep.reference.StateBody;

/**
 * What the portals' exports say of a month: the month in which proposals and comments came in, whenever they were decided or
 * answered.
 *
 * @param month the month
 * @param lines the figures of each subject, by body, kind and name; bodies to which the methodology does not apply are not among them
 */
public record PortalFigures(YearMonth month, List<Line> lines) {

    public PortalFigures {
        lines = List.copyOf(lines);
    }

    /**
     * The figures of one draft, programme, report or project.
     *
     * @param body whose it is
     * @param kind what it is
     * @param subject its name as first written; empty where subjects were too many to be told apart
     * @param counts proposals accepted and received, comments answered and received
     * @param unreferenced how many of the accepted proposals no document shows
     * @param unreasoned how many proposals were refused without a reason
     * @param undecided how many proposals are neither accepted nor refused
     * @param files the exports that speak of it, by name
     */
    public record Line(
            StateBody body,
            ItemKind kind,
            String subject,
            FeedbackCounts counts,
            long unreferenced,
            long unreasoned,
            long undecided,
            List<String> files) {

        public Line {
            files = List.copyOf(files);
        }
    }

    /** Whether no export speaks of the month. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** How many accepted proposals to the body with {@code bodyKey} no document shows, over all kinds. */
    public long unreferenced(String bodyKey) {
        return lines.stream()
                .filter(line -> line.body().key().equals(bodyKey))
                .mapToLong(Line::unreferenced)
                .sum();
    }

    /** The exports that speak of the month, by name. */
    public Stream<String> files() {
        return lines.stream().flatMap(line -> line.files().stream()).distinct().sorted();
    }
}
