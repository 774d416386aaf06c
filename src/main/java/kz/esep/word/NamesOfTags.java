package kz.esep.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.esep.language.Bilingual;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.names.NameCheck;
import kz.esep.word.names.Shape;

/** Holds the tags of a part against the names its template may use. */
final class NamesOfTags {

    private static final String LIST = "list";
    private static final Set<Remark> UNKNOWN = Set.of(Remark.NAME_NEAR, Remark.NAME_STRANGE);

    private final NameCheck names;
    private final PartComplaints complaints;
    private final TemplateNotes notes;
    private final List<Told> found = new ArrayList<>();
    private final Deque<Mark> openLists = new ArrayDeque<>();

    /** A complaint about a name, and where. */
    private record Told(Mark mark, Complaint complaint) {

        /** The name, where it is one that should stand for something by itself and does not. */
        Optional<String> unknown() {
            return Optional.ofNullable(complaint.facts().get("name"))
                    .map(Bilingual::ru)
                    .filter(name -> UNKNOWN.contains(complaint.remark()) && name.indexOf('.') < 0);
        }
    }

    private final Map<Mark, Shape.Kind> placeholders;

    /**
     * @param placeholders tags that are to name a picture or a chart
     * @param notes of the template, which are told what is known where their references stand
     */
    NamesOfTags(NameCheck names, Map<Mark, Shape.Kind> placeholders, TemplateNotes notes, PartComplaints complaints) {
        this.names = names;
        this.notes = notes;
        this.placeholders = placeholders;
        this.complaints = complaints;
    }

    /**
     * Checks all tags of a part, or of a note.
     *
     * @param inOrder in the order of the part, with what stands for references to notes
     * @param blocks which its tags belong to
     * @param unread those among them that FreeMarker cannot read
     */
    void check(List<Mark> inOrder, PartBlocks blocks, Set<Mark> unread) {
        for (Mark mark : inOrder) {
            Tag tag = mark.tag();
            if (tag.name().equals(LIST) && tag.kind() == Tag.Kind.CLOSE) {
                blocks.close(mark, openLists, list -> names.listEnds());
                if (blocks.isLost(mark)) {
                    forgetLostVariable();
                }
            } else if (tag.name().equals("else")) {
                blocks.beginning(mark)
                        .filter(beginning -> beginning.equals(openLists.peek()))
                        .ifPresent(list -> names.listIsEmpty());
            } else if (tag.name().equals(LIST)) {
                openLists.push(mark);
            }
            if (!unread.contains(mark)) {
                check(mark);
            } else if (tag.name().equals(LIST) && tag.kind() == Tag.Kind.OPEN) {
                names.unreadListBegins(tag.typed());
            }
        }
        found.forEach(told -> complaints.about(told.complaint(), told.mark()));
    }

    /** Of a list whose beginning is lost the variable is what was named last before its end and is not known. */
    private void forgetLostVariable() {
        Optional<String> variable =
                found.stream().flatMap(told -> told.unknown().stream()).reduce((one, next) -> next);
        found.removeIf(told -> variable.isPresent() && told.unknown().equals(variable));
    }

    private void check(Mark mark) {
        Tag tag = mark.tag();
        Consumer<Complaint> taken = complaint -> found.add(new Told(mark, complaint));
        String argument = tag.isDirective() ? tag.source().isEmpty() ? "" : tag.argument() : tag.value();
        switch (tag.name()) {
            case "" -> value(mark, argument, taken);
            case "if", "elseif" -> {
                if (tag.kind() != Tag.Kind.CLOSE) {
                    names.condition(argument, taken);
                }
            }
            case LIST -> {
                if (tag.kind() == Tag.Kind.OPEN) {
                    names.listBegins(argument, taken);
                }
            }
            case "assign" -> names.assignment(argument, taken);
            case "merge" -> names.sameness(argument, taken);
            case "span" -> names.width(argument, taken);
            case Tag.NOTE_REFERENCE -> notes.know(mark, names.here());
            default -> {}
        }
    }

    private void value(Mark mark, String source, Consumer<Complaint> taken) {
        Shape.Kind kind = placeholders.get(mark);
        if (kind == null) {
            names.value(source, taken);
        } else {
            names.placeholder(source, kind, taken);
        }
    }
}
