package kz.esep.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of all months shows.
 *
 * @param headlines what the main figures are called
 * @param severities the severities of findings, gravest first
 * @param months one row a month, latest first
 * @param years tables of a year, latest first
 * @param shades what the shades of the heat maps mean
 * @param yearFigures figures of whole years that were imported
 * @param charts the country's figures over time
 * @param letters those that await an answer, the most urgent first
 * @param answered how many letters were answered
 * @param overdue to how many the answer was overdue when the page was made
 * @param documents what lies in the folder of each month, latest first
 * @param reports what lies in the folder of each Aarhus report
 * @param files what lies in the output folder itself
 * @param watch what the watch over the drop folder says of itself, if it does
 */
public record IndexPage(
        List<Trilingual> headlines,
        List<String> severities,
        List<MonthRow> months,
        List<YearTables> years,
        List<HeatScale.Step> shades,
        YearFigures yearFigures,
        List<LineChart> charts,
        List<LetterRow> letters,
        int answered,
        long overdue,
        List<Shelf> documents,
        List<Shelf> reports,
        List<DocumentLink> files,
        @Nullable WatchStatus watch) {

    public IndexPage {
        headlines = List.copyOf(headlines);
        severities = List.copyOf(severities);
        months = List.copyOf(months);
        years = List.copyOf(years);
        shades = List.copyOf(shades);
        charts = List.copyOf(charts);
        letters = List.copyOf(letters);
        documents = List.copyOf(documents);
        reports = List.copyOf(reports);
        files = List.copyOf(files);
    }

    /**
     * A month in short.
     *
     * @param address of its page
     * @param reported whether anything usable came
     * @param offices how many offices reported, of how many: {@code 15 / 17}
     * @param counts the figures of {@link IndexMaker#HEADLINES}
     * @param findings how many there are of each severity, gravest first
     * @param unreadable the tables that could not be read
     */
    public record MonthRow(
            Trilingual name,
            String address,
            boolean reported,
            String offices,
            List<String> counts,
            List<Integer> findings,
            List<String> unreadable) {

        public MonthRow {
            counts = List.copyOf(counts);
            findings = List.copyOf(findings);
            unreadable = List.copyOf(unreadable);
        }
    }

    /** The head of a column: {@code address} is empty where a month has no page, for its figures were imported. */
    public record MonthHead(Trilingual name, String address, boolean imported) {}

    /**
     * A year, with a column for each month of which anything is known.
     *
     * @param reported of these the months of which it is known who reported
     * @param arrivals by office when its workbook came, for these
     * @param figures the country's figures by code
     * @param heat violations by region
     */
    public record YearTables(
            String year,
            List<MonthHead> months,
            List<MonthHead> reported,
            List<ArrivalRow> arrivals,
            List<FigureRow> figures,
            List<HeatRow> heat) {

        public YearTables {
            months = List.copyOf(months);
            reported = List.copyOf(reported);
            arrivals = List.copyOf(arrivals);
            figures = List.copyOf(figures);
            heat = List.copyOf(heat);
        }
    }

    /** What came of an office's duty to report: a state of {@code OfficeArrival}, or {@code none} where it had none. */
    public record ArrivalCell(String state, String day) {}

    /** An office with a cell for each month. */
    public record ArrivalRow(Trilingual office, List<ArrivalCell> cells) {

        public ArrivalRow {
            cells = List.copyOf(cells);
        }
    }

    /** A figure of a month or a year. */
    public record FigureCell(String count, boolean imported) {}

    /** A figure with a cell for each month or year; {@code sum} for those that sum up others. */
    public record FigureRow(Trilingual name, boolean sum, List<FigureCell> cells) {

        public FigureRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a heat map.
     *
     * @param shade -1 where there is no data, -2 where there was no such region
     */
    public record HeatCell(String count, int shade, boolean imported) {}

    /** A region with a cell for each month. */
    public record HeatRow(Trilingual region, List<HeatCell> cells) {

        public HeatRow {
            cells = List.copyOf(cells);
        }
    }

    /** Imported figures of whole years. */
    public record YearFigures(List<String> years, List<FigureRow> rows) {

        public YearFigures {
            years = List.copyOf(years);
            rows = List.copyOf(rows);
        }
    }

    /** What lies in a folder, as a title and groups of documents. */
    public record Shelf(Trilingual title, String page, List<DocumentFolder.Group> groups) {

        public Shelf {
            groups = List.copyOf(groups);
        }
    }
}
