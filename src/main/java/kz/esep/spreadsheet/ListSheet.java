package kz.esep.spreadsheet;

import java.util.List;
import java.util.Optional;

/**
 * The sheet put first into a marked copy: a list whose lines lead to cells of the workbook. Its first row is hidden and
 * bears codes, by which a program finds sheet and columns again.
 *
 * @param code the sheet's code, without its {@code #}
 * @param name the tab's text; a number is added where the workbook has such a tab
 * @param introduction lines above the list, the first of them the title
 * @param columns the columns, from the second: the first holds the lines' numbers
 * @param lines the lines
 */
public record ListSheet(String code, String name, List<String> introduction, List<Column> columns, List<Line> lines) {

    public ListSheet {
        introduction = List.copyOf(introduction);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A column.
     *
     * @param code stands in the hidden first row
     * @param heading what people read
     * @param width in letters; 0 hides the column
     * @param role what its cells do
     */
    public record Column(String code, String heading, int width, Role role) {}

    /** What the cells of a column do. */
    public enum Role {
        /** Are read. */
        TEXT,
        /** Are read, and bear the line's colour. */
        COLOURED,
        /** Lead to the line's cell. */
        LINK,
        /** Are filled by people, where the line asks for an answer. */
        ANSWER
    }

    /**
     * A line.
     *
     * @param colour of its coloured cells, if any
     * @param texts one for each column; none is ever taken for a formula
     * @param target where its link leads, if anywhere
     * @param asks whether it waits for an answer
     */
    public record Line(Optional<MarkColour> colour, List<String> texts, Optional<Target> target, boolean asks) {

        public Line {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A place in the workbook.
     *
     * @param sheet the tab's text
     * @param cells a cell or range, for example {@code H12}
     */
    public record Target(String sheet, String cells) {}
}
