package kz.esep.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.markup.Element;
import kz.esep.word.names.NameCheck;
import kz.esep.word.names.Shape;

/** Looks for all that is wrong with the tags of one part; the text comes before its notes. */
final class TagChecks {

    /** How many blocks may be open within one another; FreeMarker, which reads them so, has no bound but its stack. */
    static final int MOST_OPEN = 64;

    private final PartRole part;
    private final Element root;
    private final PartTags tags;
    private final PartCompiler.Around around;
    private final PartComplaints complaints;

    TagChecks(PartTags tags, Element root, PartCompiler.Around around, PartComplaints complaints) {
        this.part = complaints.part();
        this.root = root;
        this.tags = tags;
        this.around = around;
        this.complaints = complaints;
    }

    /** What is known of the tags; nothing where they cannot be looked at. */
    Optional<CheckedTags> checked() {
        List<Mark> marks = tags.marks();
        List<Mark> inOrder = TagOrder.of(root, marks, tags.apart());
        Optional<Mark> tooDeep = tooDeep(inOrder);
        if (tooDeep.isPresent()) {
            complaints.about(
                    Complaint.of(Remark.BLOCKS_TOO_DEEP).with("most", String.valueOf(MOST_OPEN)), tooDeep.get());
            return Optional.empty();
        }
        Scopes scopes = Scopes.of(part, marks);
        PartBlocks matched = PartBlocks.of(tags, scopes, complaints);
        Set<Mark> unread = part.isOfNotes() ? readNotes(inOrder, matched) : readText(inOrder, matched);
        Map<Integer, Placement> placements = scopes.resolve(marks, matched.ofText(), complaints);
        List<ColumnTable> columns = ColumnTable.among(matched.ofText(), complaints);
        Loopholes.check(inOrder, unread, complaints);
        CellTags.check(marks, complaints);
        Numbering.check(marks, around.lists(), complaints);
        MediaPlaceholders.check(root, tags.attributes(), around.planner(), complaints);
        tags.links().forEach(link -> link.check(complaints));
        return Optional.of(new CheckedTags(matched.ofText(), placements, columns));
    }

    /** The first of {@code marks} that opens a block within too many others. */
    private static Optional<Mark> tooDeep(List<Mark> marks) {
        int open = 0;
        for (Mark mark : marks) {
            open = Math.max(0, open + mark.tag().step());
            if (open > MOST_OPEN) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** The tags that FreeMarker cannot read. */
    private Set<Mark> readText(List<Mark> inOrder, PartBlocks matched) {
        Set<Mark> unread = SyntaxCheck.check(inOrder, matched, NoteSurroundings.NONE, complaints);
        List<Mark> withReferences = inOrder;
        if (part.isDocument()) {
            List<Mark> references = around.notes().references();
            withReferences = TagOrder.of(
                    root,
                    tags.marks(),
                    Stream.concat(tags.apart().stream(), references.stream()).toList());
            around.notes().surround(withReferences, matched, unread);
        }
        List<Mark> all = withReferences;
        around.declared().ifPresent(names -> checkNames(names.of(part), all, matched, unread));
        return unread;
    }

    private Set<Mark> readNotes(List<Mark> inOrder, PartBlocks matched) {
        Map<Element, List<Mark>> byNote = new LinkedHashMap<>();
        inOrder.forEach(
                mark -> byNote.computeIfAbsent(PartTags.note(mark.paragraph()).orElse(root), note -> new ArrayList<>())
                        .add(mark));
        Set<Mark> unread = new HashSet<>();
        byNote.forEach((note, marks) -> {
            NoteSurroundings surroundings = around.notes().surroundings(note);
            Set<Mark> ofNote = SyntaxCheck.check(marks, matched, surroundings, complaints);
            around.declared()
                    .ifPresent(names ->
                            checkNames(surroundings.names().orElseGet(() -> names.of(part)), marks, matched, ofNote));
            unread.addAll(ofNote);
        });
        return unread;
    }

    private void checkNames(NameCheck names, List<Mark> marks, PartBlocks matched, Set<Mark> unread) {
        Map<Mark, Shape.Kind> kinds = MediaPlaceholders.kinds(root, tags.attributes(), part, around.planner());
        new NamesOfTags(names, kinds, around.notes(), complaints).check(marks, matched, unread);
    }
}
