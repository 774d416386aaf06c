package kz.esep.cycle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.esep.language.Bilingual;

/**
 * A table of a chapter.
 *
 * @param title what it shows
 * @param columns the headings, that of the first column first
 * @param rows the cells, as many as there are headings; the first says what the row is about
 * @param source where the figures come from
 * @param chart the same as a picture
 */
public record DataTable(
        Bilingual title, List<Bilingual> columns, List<Row> rows, Bilingual source, Optional<Chart> chart) {

    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A row. */
    public record Row(List<Bilingual> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A chart of columns.
     *
     * @param title what is counted
     * @param categories what stands below the columns
     * @param series one figure for each category
     */
    public record Chart(Bilingual title, List<String> categories, List<Series> series) {

        public Chart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /** The figures of one name; no figure where there are no data. */
    public record Series(Bilingual name, List<Optional<BigDecimal>> figures) {

        public Series {
            figures = List.copyOf(figures);
        }
    }
}
