package kz.esep.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.markup.Element;

/**
 * A table with columns that are repeated or left out. In every row a stretch of such columns is either such a block, the
 * same one, or lies under one cell, which then grows and shrinks with it.
 *
 * @param stretches the blocks that decide, one for each stretch of columns, from left to right
 * @param blocks all blocks: those of one row, too
 */
record ColumnTable(Element table, List<ColumnBlock> stretches, List<ColumnBlock> blocks) {

    /**
     * The tables of {@code blocks}; what does not fit together is told to {@code complaints}, unless something else was told
     * of one of the tags: mended, they may well fit.
     */
    static List<ColumnTable> among(List<Block> blocks, PartComplaints complaints) {
        Map<Element, List<ColumnBlock>> byTable = new LinkedHashMap<>();
        for (ColumnBlock block : ColumnBlock.among(blocks)) {
            Element table = WordXml.enclosing(block.row(), "tbl").orElseThrow();
            byTable.computeIfAbsent(table, any -> new ArrayList<>()).add(block);
        }
        List<ColumnTable> tables = new ArrayList<>();
        byTable.forEach((table, own) -> {
            boolean faulty = own.stream()
                    .flatMap(block -> block.block().marks().stream())
                    .anyMatch(complaints::hasOne);
            if (!faulty) {
                tables.add(of(table, own, complaints));
            }
        });
        return tables;
    }

    private static ColumnTable of(Element table, List<ColumnBlock> blocks, PartComplaints complaints) {
        List<ColumnBlock> stretches = new ArrayList<>();
        for (ColumnBlock block : blocks) {
            Optional<ColumnBlock> met = stretches.stream()
                    .filter(stretch -> stretch.extent().meets(block.extent()))
                    .findFirst();
            if (met.isEmpty()) {
                stretches.add(block);
            } else if (met.get().row() == block.row() || !met.get().isLike(block)) {
                Mark other = met.get().block().open();
                complaints.about(
                        Complaint.of(Remark.OTHER_COLUMNS)
                                .with("others", other.tag().typed()),
                        block.block().open(),
                        other);
            }
        }
        stretches.sort((a, b) -> Integer.compare(a.extent().from(), b.extent().from()));
        ColumnTable found = new ColumnTable(table, stretches, blocks);
        GridCell.rows(table).forEach(row -> found.check(row, complaints));
        return found;
    }

    private void check(Element row, PartComplaints complaints) {
        List<GridCell> cells = GridCell.of(row);
        for (ColumnBlock stretch : stretches) {
            boolean fits = holds(row, stretch)
                    || cells.stream()
                            .filter(cell -> cell.meets(stretch.extent()))
                            .allMatch(cell -> cell.covers(stretch.extent()));
            if (!fits) {
                complaints.about(
                        Complaint.of(Remark.ROW_CROSSES_COLUMNS).with("row", text(row)),
                        stretch.block().open());
            }
        }
    }

    private boolean holds(Element row, ColumnBlock stretch) {
        return blocks.stream()
                .anyMatch(block -> block.row() == row && block.extent().meets(stretch.extent()));
    }

    /** The stretches that lie under {@code cell}, which stands in none of the blocks. */
    List<ColumnBlock> under(GridCell cell) {
        return stretches.stream()
                .filter(stretch -> cell.covers(stretch.extent()))
                .toList();
    }

    /** The block of {@code row} that {@code cell} stands in. */
    Optional<ColumnBlock> around(Element row, GridCell cell) {
        return blocks.stream()
                .filter(block -> block.row() == row && block.extent().covers(cell))
                .findFirst();
    }

    /** The number of the stretch that {@code block} repeats or leaves out. */
    int stretch(ColumnBlock block) {
        int number = 0;
        while (!stretches.get(number).extent().meets(block.extent())) {
            number++;
        }
        return number;
    }

    private static String text(Element row) {
        StringBuilder text = new StringBuilder();
        for (Element paragraph : WordXml.descendants(row, "p")) {
            text.append(ParagraphText.of(paragraph).text()).append(' ');
        }
        return text.toString().strip();
    }
}
