package kz.esep.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Hole;
import kz.esep.word.markup.Node;

/**
 * Lets a table's grid follow the columns that are repeated or left out. Before the table the template counts them; the
 * width that a stretch of columns has in the template is shared among what comes of it, cells over a whole stretch span
 * all of it, and what is left without columns goes.
 */
final class ColumnWriter {

    private final FtlCodes codes;
    private int lastName;

    ColumnWriter(FtlCodes codes) {
        this.codes = codes;
    }

    /** Rewrites the tables of a part whose tags have been moved already. */
    void write(List<ColumnTable> tables) {
        tables.forEach(table -> new OfTable(table).write());
    }

    /** The columns of one stretch: in the template, and by name what the template counts. */
    private record Stretch(ColumnBlock block, String name, List<Optional<Integer>> widths, TreeSet<Integer> shares) {

        int from() {
            return block.extent().from();
        }

        int to() {
            return block.extent().to();
        }

        /** How much of the stretch a column takes: as much as another one where the grid does not say. */
        int weight(int column) {
            return widths.get(column - from()).orElse(1);
        }

        int width() {
            return IntStream.range(from(), to()).map(this::weight).sum();
        }

        /** What {@code width} becomes. */
        String shared(int width) {
            shares.add(width);
            return "${" + name + "_" + width + "}";
        }
    }

    private final class OfTable {
        private final ColumnTable table;
        private final List<Element> grid;
        private final List<Stretch> stretches = new ArrayList<>();

        OfTable(ColumnTable table) {
            this.table = table;
            Element properties = WordXml.children(table.table(), "tblGrid").stream()
                    .findFirst()
                    .orElseGet(() -> madeGrid(table.table()));
            int columns = GridCell.rows(table.table()).stream()
                    .flatMap(row -> GridCell.of(row).stream())
                    .mapToInt(GridCell::to)
                    .max()
                    .orElse(0);
            while (WordXml.children(properties, "gridCol").size() < columns) {
                properties.append(properties.alike("gridCol"));
            }
            this.grid = WordXml.children(properties, "gridCol");
            for (ColumnBlock block : table.stretches()) {
                stretches.add(stretch(block));
            }
        }

        private Stretch stretch(ColumnBlock block) {
            List<Optional<Integer>> widths = IntStream.range(
                            block.extent().from(), block.extent().to())
                    .mapToObj(column -> number(grid.get(column), "w"))
                    .toList();
            return new Stretch(block, "$columns" + ++lastName, widths, new TreeSet<>());
        }

        void write() {
            boolean rowIsSure = false;
            for (Element row : GridCell.rows(table.table())) {
                rowIsSure |= row(row);
            }
            stretches.forEach(this::gridOf);
            stretches.forEach(this::count);
            if (!rowIsSure) {
                onlyWith(table.table(), sum(stretches));
            }
        }

        /** Whether the row has a cell that is sure to stand. */
        private boolean row(Element row) {
            boolean sure = false;
            for (GridCell cell : GridCell.of(row)) {
                Optional<ColumnBlock> around = table.around(row, cell);
                if (around.isPresent()) {
                    narrow(cell.cell(), stretches.get(table.stretch(around.get())));
                } else {
                    sure |= grow(cell);
                }
            }
            if (!sure) {
                onlyWith(row, sum(stretches));
            }
            return sure;
        }

        private void narrow(Element cell, Stretch stretch) {
            for (Element properties : WordXml.children(cell, "tcPr")) {
                for (Element width : WordXml.children(properties, "tcW")) {
                    number(width, "w").ifPresent(value -> {
                        String type = width.own("type")
                                .map(of -> " w:type=\"" + of + "\"")
                                .orElse("");
                        width.insertBefore(codes.hole("<w:tcW w:w=\"" + stretch.shared(value) + "\"" + type + "/>"));
                        width.remove();
                    });
                }
            }
        }

        /** Whether the cell stands over more than columns that may go. */
        private boolean grow(GridCell cell) {
            List<Stretch> under = table.under(cell).stream()
                    .map(block -> stretches.get(table.stretch(block)))
                    .toList();
            if (under.isEmpty()) {
                return true;
            }
            int own = cell.width()
                    - under.stream()
                            .mapToInt(one -> one.block().extent().width())
                            .sum();
            String span = sum(under) + (own == 0 ? "" : " + " + own);
            ChildOrder.CELL.put(
                    ChildOrder.properties(cell.cell(), "tcPr"),
                    "gridSpan",
                    codes.hole("[#if " + span + " != 1]<w:gridSpan w:val=\"${" + span + "}\"/>[/#if]"));
            if (own == 0) {
                onlyWith(cell.cell(), span);
            }
            return own > 0;
        }

        private void onlyWith(Element element, String count) {
            element.insertBefore(codes.hole("[#if (" + count + ") != 0]"));
            element.insertAfter(codes.hole("[/#if]"));
        }

        /** The columns of the grid between the same tags as the cells. */
        private void gridOf(Stretch stretch) {
            Element first = grid.get(stretch.from());
            for (ColumnBlock.Step step : stretch.block().steps()) {
                first.insertBefore(step.mark().map(codes::hole).orElseGet(() -> column(stretch, step.column())));
            }
            IntStream.range(stretch.from(), stretch.to()).mapToObj(grid::get).forEach(Node::remove);
        }

        private Hole column(Stretch stretch, int column) {
            return codes.hole(stretch.widths()
                    .get(column - stretch.from())
                    .map(width -> "<w:gridCol w:w=\"" + stretch.shared(width) + "\"/>")
                    .orElse("<w:gridCol/>"));
        }

        /** Before the table: how many columns come of the stretch, how wide they were together, and what widths become. */
        private void count(Stretch stretch) {
            String number = stretch.name();
            String sum = number + "_sum";
            before("[#assign " + number + " = 0 " + sum + " = 0]");
            for (ColumnBlock.Step step : stretch.block().steps()) {
                if (step.mark().isPresent()) {
                    table.table().insertBefore(codes.hole(step.mark().get()));
                } else {
                    int width = stretch.weight(step.column());
                    before("[#assign " + number + " = " + number + " + 1 " + sum + " = " + sum + " + " + width + "]");
                }
            }
            for (int width : stretch.shares()) {
                String share = "(" + width + " * " + stretch.width() + " / " + sum + ")?floor";
                before("[#assign " + number + "_" + width + " = (" + sum + " == 0)?then(0, " + share + ")]");
            }
        }

        private void before(String code) {
            table.table().insertBefore(codes.hole(code));
        }
    }

    private static String sum(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::name).collect(Collectors.joining(" + "));
    }

    /** A grid where the table has none. */
    private static Element madeGrid(Element table) {
        Element grid = table.alike("tblGrid");
        GridCell.rows(table).get(0).insertBefore(grid);
        return grid;
    }

    private static Optional<Integer> number(Element element, String attribute) {
        return element.own(attribute).filter(value -> value.matches("\\d{1,6}")).map(Integer::valueOf);
    }
}
