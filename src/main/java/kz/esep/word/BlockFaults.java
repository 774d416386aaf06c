package kz.esep.word;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.fault.Remark;

/**
 * Tells of blocks that do not match. One slip is told once: of a block whose beginning is lost that its end closes nothing,
 * and not that its other parts stand in no block; and nothing of a tag that cannot be read, of which that is told.
 */
final class BlockFaults {

    private final PartComplaints complaints;

    private BlockFaults(PartComplaints complaints) {
        this.complaints = complaints;
    }

    static void tell(BlockMatching matching, PartComplaints complaints) {
        BlockFaults faults = new BlockFaults(complaints);
        matching.unclosed().forEach(block -> faults.unclosed(block.open()));
        matching.ends().stream().filter(end -> !end.tag().isUnread()).forEach(faults::unopened);
        matching.middles().stream()
                .filter(stray -> !stray.mark().tag().isUnread())
                .forEach(stray -> faults.middle(stray, matching));
        matching.blocks().forEach(block -> {
            faults.otherScope(block);
            faults.crossing(block, matching.blocks());
        });
    }

    private void unclosed(Mark open) {
        String name = open.tag().name();
        String scope = open.tag().scope().map(one -> one.word() + ".").orElse("");
        complaints.about(
                Complaint.of(Remark.NOTHING_CLOSES).with("partner", "[/#" + scope + name + "]"),
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
