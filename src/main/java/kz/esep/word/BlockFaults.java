package kz.esep.word;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.fault.Remark;

/**
 * Tells of blocks that do not match. One slip is told once: of a block whose beginning is lost that its end closes nothing,
 * and not that its other parts stand in no block; of an end typed in place of another, that the block which is open asks for
 * another one; and nothing of a tag that cannot be read, of which that is told.
 */
final class BlockFaults {

    private final PartComplaints complaints;

    private BlockFaults(PartComplaints complaints) {
        this.complaints = complaints;
    }

    static void tell(BlockMatching matching, PartComplaints complaints) {
        BlockFaults faults = new BlockFaults(complaints);
        Map<Mark, Mark> mistaken = mistaken(matching);
        mistaken.forEach((end, open) -> faults.endOfOther(end, open, matching.blocks()));
        matching.unclosed().stream()
                .map(Block::open)
                .filter(open -> !mistaken.containsValue(open))
                .forEach(faults::unclosed);
        matching.ends().stream()
                .filter(end -> !end.tag().isUnread() && !mistaken.containsKey(end))
                .forEach(faults::unopened);
        matching.middles().stream()
                .filter(stray -> !stray.mark().tag().isUnread())
                .forEach(stray -> faults.middle(stray, matching));
        matching.blocks().forEach(block -> {
            faults.otherScope(block);
            faults.crossing(block, matching.blocks());
        });
    }

    /** The ends typed in place of others, with the beginnings they should have closed: those open last. */
    private static Map<Mark, Mark> mistaken(BlockMatching matching) {
        Map<Mark, Mark> mistaken = new LinkedHashMap<>();
        for (Mark end : matching.ends()) {
            matching.unclosed().stream()
                    .map(Block::open)
                    .filter(open -> open.number() < end.number() && !mistaken.containsValue(open))
                    .filter(open -> !open.tag().isUnread() && !end.tag().isUnread())
                    .reduce((one, next) -> next)
                    .ifPresent(open -> mistaken.put(end, open));
        }
        return mistaken;
    }

    /** Of two equal ends in a row the first one is the mistaken one. */
    private void endOfOther(Mark end, Mark open, List<Block> blocks) {
        Mark mistaken = blocks.stream()
                .filter(block -> block.open().number() < open.number())
                .map(Block::close)
                .filter(close -> close.number() > open.number()
                        && close.number() < end.number()
                        && close.tag().name().equals(end.tag().name()))
                .min(Comparator.comparing(Mark::number))
                .orElse(end);
        complaints.about(
                Complaint.of(Remark.CLOSES_OTHER)
                        .with("others", open.tag().typed())
                        .with("partner", endOf(open)),
                mistaken,
                open);
    }

    private static String endOf(Mark open) {
        String scope = open.tag().scope().map(one -> one.word() + ".").orElse("");
        return "[/#" + scope + open.tag().name() + "]";
    }

    private void unclosed(Mark open) {
        String name = open.tag().name();
        complaints.about(
                Complaint.of(Remark.NOTHING_CLOSES).with("partner", endOf(open)),
                open,
                place -> place.paragraph() >= open.place().paragraph() && isLike(place, "/", name));
    }

    private void unopened(Mark end) {
        String name = end.tag().name();
        String scope = end.tag().scope().map(one -> one.word() + ".").orElse("");
        complaints.about(
                Complaint.of(Remark.NOTHING_TO_CLOSE).with("partner", "[#" + scope + name + "]"),
                end,
                place -> place.paragraph() <= end.place().paragraph() && isLike(place, "", name));
    }

    /** Whether at {@code place} a tag called {@code name} seems to have been meant. */
    private static boolean isLike(FaultPlace place, String slash, String name) {
        return place.tag().matches("(?s)[\\s\\[#<]*" + slash + "[\\s#]*" + name + "\\b.*");
    }

    private void unbalanced(Mark mark, Remark remark, String partner) {
        complaints.about(Complaint.of(remark).with("partner", partner), mark);
    }

    private void middle(BlockMatching.Stray stray, BlockMatching matching) {
        Mark mark = stray.mark();
        if (stray.block().isPresent() && mark.tag().name().equals("elseif")) {
            complaints.about(Complaint.of(Remark.ELSEIF_BEHIND_ELSE), mark);
            return;
        }
        if (stray.block().isPresent()) {
            complaints.about(Complaint.of(Remark.BEHIND_THE_LAST).with("other", "[#else]"), mark);
            return;
        }
        boolean ofLostBeginning = matching.ends().stream()
                .anyMatch(end -> end.number() > mark.number()
                        && BlockMatching.owners(mark).contains(end.tag().name()));
        if (!ofLostBeginning) {
            String partners = BlockMatching.owners(mark).stream()
                    .map(owner -> "[#" + owner + "]")
                    .sorted()
                    .collect(Collectors.joining(", "));
            unbalanced(mark, Remark.NO_BLOCK_AROUND, partners);
        }
    }

    private void otherScope(Block block) {
        Tag end = block.close().tag();
        boolean other = end.scope().isPresent() && !end.scope().equals(block.scope());
        if (other && !block.open().tag().isUnread()) {
            complaints.about(
                    Complaint.of(Remark.CLOSES_OTHER_SCOPE)
                            .with("others", block.open().tag().typed()),
                    block.close(),
                    block.open());
        }
    }

    /** The blocks that begin within {@code block} and end behind it. */
    private void crossing(Block block, List<Block> blocks) {
        List<Mark> crossed = blocks.stream()
                .filter(other -> other.open().number() > block.open().number()
                        && other.open().number() < block.close().number()
                        && other.close().number() > block.close().number())
                .map(Block::open)
                .sorted(Comparator.comparing(Mark::number).reversed())
                .toList();
        if (!crossed.isEmpty()) {
            String others = crossed.stream().map(mark -> mark.tag().typed()).collect(Collectors.joining(", "));
            complaints.about(Complaint.of(Remark.CLOSES_ACROSS).with("others", others), block.close(), crossed.get(0));
        }
    }
}
