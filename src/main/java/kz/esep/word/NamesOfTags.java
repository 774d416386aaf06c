package kz.esep.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.esep.language.Bilingual;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.names.NameCheck;

/** Holds the tags of a part against the names its template may use. */
final class NamesOfTags {

    private static final Set<Remark> UNKNOWN = Set.of(Remark.NAME_NEAR, Remark.NAME_STRANGE);

    private final NameCheck names;
    private final PartComplaints complaints;
    private final List<Told> found = new ArrayList<>();
    private int openLists;

    /** A complaint about a name, and where. */
    private record Told(Mark mark, Complaint complaint) {

        /** The name, where it is one that should stand for something by itself and does not. */
        Optional<String> unknown() {
            return Optional.ofNullable(complaint.facts().get("name"))
                    .map(Bilingual::ru)
                    .filter(name -> UNKNOWN.contains(complaint.remark()) && name.indexOf('.') < 0);
        }
    }

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
            if (mark.tag().name().equals("list") && mark.tag().kind() == Tag.Kind.CLOSE) {
                listEnds();
            } else if (mark.tag().name().equals("list") && mark.tag().kind() == Tag.Kind.OPEN) {
                openLists++;
                if (unread.contains(mark)) {
                    names.unreadListBegins(mark.tag().typed());
                } else {
                    check(mark);
                }
            } else if (!unread.contains(mark)) {
                check(mark);
            }
        }
        found.forEach(told -> complaints.about(told.complaint(), told.mark()));
    }

    /** The end of a list whose beginning is lost: what was named last before it and is not known was its variable. */
    private void listEnds() {
        names.listEnds();
        if (openLists > 0) {
            openLists--;
            return;
        }
        Optional<String> variable =
                found.stream().flatMap(told -> told.unknown().stream()).reduce((one, next) -> next);
        found.removeIf(told -> variable.isPresent() && told.unknown().equals(variable));
    }

    private void check(Mark mark) {
        Tag tag = mark.tag();
        Consumer<Complaint> taken = complaint -> found.add(new Told(mark, complaint));
        String argument = tag.isDirective() ? tag.source().isEmpty() ? "" : tag.argument() : tag.value();
        switch (tag.name()) {
            case "" -> names.value(argument, !apart.contains(mark), taken);
            case "if", "elseif" -> {
                if (tag.kind() != Tag.Kind.CLOSE) {
                    names.condition(argument, taken);
                }
            }
            case "list" -> names.listBegins(argument, taken);
            case "assign" -> names.assignment(argument, taken);
            case "merge", "span" -> names.setting(argument, taken);
            default -> {}
        }
    }
}
