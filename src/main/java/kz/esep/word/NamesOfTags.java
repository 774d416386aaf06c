package kz.esep.word;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kz.esep.word.fault.Complaint;
import kz.esep.word.names.NameCheck;

/** Holds the tags of a part against the names its template may use. */
final class NamesOfTags {

    private final NameCheck names;
    private final PartComplaints complaints;
    private final Set<Mark> apart;

    /** @param apart tags that may name pictures, charts and addresses */
    NamesOfTags(NameCheck names, Collection<Mark> apart, PartComplaints complaints) {
        this.names = names;
        this.apart = Set.copyOf(apart);
        this.complaints = complaints;
    }

    /**
     * Checks all tags of a part.
     *
     * @param inOrder in the order of the part
     * @param unread those among them that FreeMarker cannot read
     */
    void check(List<Mark> inOrder, Set<Mark> unread) {
        for (Mark mark : inOrder) {
            if (!unread.contains(mark)) {
                check(mark);
            } else if (mark.tag().name().equals("list") && mark.tag().kind() == Tag.Kind.OPEN) {
                names.unreadListBegins();
            }
        }
    }

    private void check(Mark mark) {
        Tag tag = mark.tag();
        Consumer<Complaint> found = complaint -> complaints.about(complaint, mark);
        String argument = tag.isDirective() ? tag.source().isEmpty() ? "" : tag.argument() : tag.value();
        switch (tag.name()) {
            case "" -> names.value(argument, !apart.contains(mark), found);
            case "if", "elseif" -> {
                if (tag.kind() != Tag.Kind.CLOSE) {
                    names.condition(argument, found);
                }
            }
            case "list" -> {
                if (tag.kind() == Tag.Kind.OPEN) {
                    names.listBegins(argument, found);
                } else {
                    names.listEnds();
                }
            }
            case "assign" -> names.assignment(argument, found);
            case "merge", "span" -> names.setting(argument, found);
            default -> {}
        }
    }
}
