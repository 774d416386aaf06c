package kz.esep.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds for the ends of one story the beginnings they were meant for. An end goes to the nearest beginning with which it fits
 * in place, for the end of a row's list was not meant for a list around the table; what is left over goes together whatever
 * its place. For a sound template that is the order in which blocks were opened.
 *
 * @param blocks those with both ends
 * @param unclosed beginnings with their middles, in order
 * @param ends without a beginning, in order
 * @param middles that stand in no block, or behind the last of theirs
 */
record BlockMatching(List<Block> blocks, List<Block> unclosed, List<Mark> ends, List<Stray> middles) {

    /** A part of a block that stands where none can stand; in {@code block}, or in no block of its kind. */
    record Stray(Mark mark, Optional<Block> block) {}

    /** The blocks of {@code story}; {@code fits} tells whether one can act where its ends stand. */
    static BlockMatching of(List<Mark> story, Predicate<Block> fits) {
        BlockMatching usual = matched(story, block -> mayClose(block) && fits.test(block));
        if (usual.isWhole()) {
            return usual;
        }
        BlockMatching strict = matched(story, block -> saysTheSame(block) && fits.test(block));
        return (strict.leftOver() <= usual.leftOver() ? strict : usual).forced();
    }

    private boolean isWhole() {
        return leftOver() == 0;
    }

    private int leftOver() {
        return unclosed.size() + ends.size();
    }

    /** The name of a scope may be left out in an end. */
    private static boolean mayClose(Block block) {
        return block.close().tag().scope().isEmpty() || saysTheSame(block);
    }

    private static boolean saysTheSame(Block block) {
        return block.close().tag().scope().equals(block.scope()) || block.isUnread();
    }

    private static BlockMatching matched(List<Mark> story, Predicate<Block> fits) {
        BlockMatching matching =
                new BlockMatching(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Deque<Block> open = new ArrayDeque<>();
        for (Mark mark : story) {
            switch (mark.tag().kind()) {
                case OPEN -> open.push(new Block(List.of(mark)));
                case MIDDLE -> matching.middle(mark, open);
                case CLOSE -> matching.close(mark, open, fits);
                case VALUE, SINGLE -> {}
            }
        }
        open.descendingIterator().forEachRemaining(matching.unclosed::add);
        return matching;
    }

    private void middle(Mark mark, Deque<Block> open) {
        Optional<Block> top =
                Optional.ofNullable(open.peek()).filter(block -> owners(mark).contains(block.name()));
        if (top.isEmpty() || top.get().hasElse()) {
            middles.add(new Stray(mark, top));
        } else {
            open.pop();
            open.push(top.get().with(mark));
        }
    }

    /** The blocks of which {@code middle} can be a part. */
    static Set<String> owners(Mark middle) {
        return switch (middle.tag().name()) {
            case "elseif" -> Set.of("if");
            case "sep" -> Set.of("list");
            default -> Set.of("if", "list");
        };
    }

    private void close(Mark mark, Deque<Block> open, Predicate<Block> fits) {
        Iterator<Block> nearest = open.iterator();
        while (nearest.hasNext()) {
            Block block = nearest.next();
            Block whole = block.with(mark);
            if (block.name().equals(mark.tag().name()) && fits.test(whole)) {
                nearest.remove();
                blocks.add(whole);
                return;
            }
        }
        ends.add(mark);
    }

    /** What is left over put together, each end with the nearest beginning before it. */
    private BlockMatching forced() {
        BlockMatching forced = new BlockMatching(
                new ArrayList<>(blocks), new ArrayList<>(unclosed), new ArrayList<>(), new ArrayList<>(middles));
        for (Mark end : ends) {
            Optional<Block> nearest = forced.unclosed.stream()
                    .filter(block -> block.name().equals(end.tag().name())
                            && block.open().number() < end.number())
                    .reduce((one, next) -> next);
            nearest.ifPresentOrElse(
                    block -> {
                        forced.unclosed.remove(block);
                        forced.blocks.add(block.with(end));
                    },
                    () -> forced.ends.add(end));
        }
        return forced;
    }
}
