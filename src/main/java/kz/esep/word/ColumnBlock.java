package kz.esep.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.word.markup.Element;

/**
 * The cells of one row that a block of scope column holds, with the blocks within it.
 *
 * @param row the row they stand in
 * @param extent the columns they stand over; its cell is the first of them
 * @param steps its tags, and the columns they stand around, in their order
 */
record ColumnBlock(Element row, Block block, GridCell extent, List<Step> steps) {

    /** A tag, or the number of a column of the grid. */
    record Step(Optional<Mark> mark, int column) {
        @Override
        public String toString() {
            return mark.map(tag -> tag.tag().source().replaceAll("\\s+", " ")).orElse("|" + column);
        }
    }

    /** The outermost blocks of scope column among {@code blocks}; those that do not stand in cells of one row are left out. */
    static List<ColumnBlock> among(List<Block> blocks) {
        List<Extent> extents = blocks.stream()
                .filter(block -> block.scope().equals(Optional.of(Scope.COLUMN)))
                .flatMap(block -> Extent.of(block).stream())
                .toList();
        return extents.stream()
                .filter(one -> extents.stream().noneMatch(other -> other.holds(one)))
                .map(one -> one.with(extents.stream().filter(one::holds).toList()))
                .toList();
    }

    /** Whether it does the same to the same columns as {@code other} does in another row. */
    boolean isLike(ColumnBlock other) {
        return extent.from() == other.extent.from()
                && extent.to() == other.extent.to()
                && steps.stream()
                        .map(Step::toString)
                        .toList()
                        .equals(other.steps.stream().map(Step::toString).toList());
    }

    private record Extent(Block block, Element row, GridCell first, GridCell last) {

        static Optional<Extent> of(Block block) {
            Optional<Element> row = WordXml.enclosing(block.open().paragraph(), "tr");
            if (row.isEmpty() || !row.equals(WordXml.enclosing(block.close().paragraph(), "tr"))) {
                return Optional.empty();
            }
            List<GridCell> cells = GridCell.of(row.get());
            return Optional.of(new Extent(block, row.get(), at(block.open(), cells), at(block.close(), cells)));
        }

        private static GridCell at(Mark mark, List<GridCell> cells) {
            Element cell = WordXml.enclosing(mark.paragraph(), "tc").orElseThrow();
            return cells.stream().filter(one -> one.cell() == cell).findFirst().orElseThrow();
        }

        boolean holds(Extent other) {
            return row == other.row
                    && block.open().number() < other.block.open().number()
                    && block.close().number() > other.block.close().number();
        }

        ColumnBlock with(List<Extent> inner) {
            List<Extent> all = new ArrayList<>(inner);
            all.add(this);
            all.sort((a, b) ->
                    Integer.compare(a.block.open().number(), b.block.open().number()));
            List<Step> steps = new ArrayList<>();
            for (int column = first.from(); column < last.to(); column++) {
                int at = column;
                all.stream().filter(one -> one.first.from() == at).forEach(one -> steps.add(step(one.block.open())));
                steps.add(new Step(Optional.empty(), at));
                all.stream()
                        .filter(one -> one.last.to() == at + 1)
                        .sorted((a, b) -> Integer.compare(
                                a.block.close().number(), b.block.close().number()))
                        .forEach(one -> steps.add(step(one.block.close())));
            }
            return new ColumnBlock(row, block, new GridCell(first.cell(), first.from(), last.to()), List.copyOf(steps));
        }

        private static Step step(Mark mark) {
            return new Step(Optional.of(mark), -1);
        }
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining());
    }
}
