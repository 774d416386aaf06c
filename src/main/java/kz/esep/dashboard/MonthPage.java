package kz.esep.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a month shows.
 *
 * @param name the month
 * @param previous the month before, if it has a page
 * @param next the month after
 * @param reported whether anything usable came
 * @param archive the folder of the month's revisions; empty where it is not archived
 * @param due the last day for workbooks
 * @param offices how many offices reported, of how many
 * @param headlines the country's main figures
 * @param severities how many findings there are of each severity, gravest first
 * @param rows the offices
 * @param files the files that arrived
 * @param codes the columns of the table of figures
 * @param figures the rows of it, the country last
 * @param violations in the order of regions
 * @param findings as far as a page can show them
 * @param moreFindings how many more there are
 * @param discrepancies where a stated figure disagrees
 * @param feedback the feedback index
 * @param letters all letters about the month
 * @param documents what lies in its folder
 * @param unreadable the tables that could not be read
 */
public record MonthPage(
        Trilingual name,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        boolean reported,
        String archive,
        String due,
        String offices,
        List<Headline> headlines,
        List<SeverityCount> severities,
        List<OfficeRow> rows,
        List<FileRow> files,
        List<Trilingual> codes,
        List<FigureRow> figures,
        List<RegionViolations> violations,
        List<FindingRow> findings,
        int moreFindings,
        List<DiscrepancyRow> discrepancies,
        List<FeedbackRow> feedback,
        List<LetterRow> letters,
        List<DocumentFolder.Group> documents,
        List<String> unreadable) {

    public MonthPage {
        headlines = List.copyOf(headlines);
        severities = List.copyOf(severities);
        rows = List.copyOf(rows);
        files = List.copyOf(files);
        codes = List.copyOf(codes);
        figures = List.copyOf(figures);
        violations = List.copyOf(violations);
        findings = List.copyOf(findings);
        discrepancies = List.copyOf(discrepancies);
        feedback = List.copyOf(feedback);
        letters = List.copyOf(letters);
        documents = List.copyOf(documents);
        unreadable = List.copyOf(unreadable);
    }

    /** The month before or after. */
    public record Neighbour(Trilingual name, String address) {}

    /** A main figure of the country. */
    public record Headline(Trilingual name, String count) {}

    /** How many findings weigh so much. */
    public record SeverityCount(String severity, int count) {}

    /**
     * An office.
     *
     * @param state as in {@code OfficeArrival}
     * @param number of the submission that counts
     * @param counts the figures of {@link IndexMaker#HEADLINES}
     */
    public record OfficeRow(
            Trilingual office, String state, String day, String daysAfterDue, String number, List<String> counts) {

        public OfficeRow {
            counts = List.copyOf(counts);
        }
    }

    /**
     * A file that was received.
     *
     * @param outcome what became of it
     */
    public record FileRow(Trilingual office, String file, String number, String day, Trilingual outcome) {}

    /** The figures of a region, or of the country. */
    public record FigureRow(Trilingual region, boolean sum, List<String> counts) {

        public FigureRow {
            counts = List.copyOf(counts);
        }
    }

    /** The violations of a region. */
    public record RegionViolations(Trilingual region, List<ViolationRow> rows) {

        public RegionViolations {
            rows = List.copyOf(rows);
        }
    }

    /** A violation, with the days by which its document was late or is so far. */
    public record ViolationRow(
            Trilingual rule,
            String ruleSet,
            String paragraph,
            String hearing,
            String due,
            String actual,
            String days,
            String file,
            String sheet,
            String row) {}

    /**
     * A finding.
     *
     * @param copy where the marked copy of its file lies; empty where there is none
     */
    public record FindingRow(
            String severity,
            String code,
            Trilingual region,
            String file,
            String copy,
            String sheet,
            String cell,
            Trilingual message) {}

    /**
     * A figure that was stated and came out otherwise.
     *
     * @param source {@code office} or {@code published}
     */
    public record DiscrepancyRow(
            Trilingual region, Trilingual name, String source, String stated, String recomputed, String difference) {}

    /** The feedback index of a region, or of the country. */
    public record FeedbackRow(Trilingual region, String b, String c, String e, String g, String index, String band) {}
}
