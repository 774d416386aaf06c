package kz.esep.word;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Hole;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.Node;
import kz.esep.word.names.NameCheck;

/**
 * The foot- and endnotes of a template and the references of its text to them. A note is rendered where its reference stands:
 * its tags see what is known there, it comes once for each turn of a list, and where its reference is left out it does not
 * come. Where no note has tags and no reference stands in a block, notes stay as they are.
 */
final class TemplateNotes {

    private final Map<Element, Note> notes = new LinkedHashMap<>();
    private final Map<Element, Note> references = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final FtlCodes codes = new FtlCodes();
    private boolean withTags;
    private boolean made;

    private TemplateNotes() {}

    /** A note of the text; separators and the like are none. */
    private static final class Note {

        private final PartRole part;
        private final int id;
        private final Element element;
        private int references;

        /** Which note it is as its author counts them, from 1; 0 where Word gives it no number. */
        private int number;

        private boolean repeated;
        private NoteSurroundings surroundings = NoteSurroundings.NONE;
        private Optional<Language> language = Optional.empty();

        Note(PartRole part, int id, Element element) {
            this.part = part;
            this.id = id;
            this.element = element;
        }

        /** Where the text refers to it for the first time counts. */
        private void surround(NoteSurroundings place) {
            if (surroundings.equals(NoteSurroundings.NONE)) {
                surroundings = place;
            }
        }

        private void know(NameCheck names) {
            if (surroundings.names().isEmpty()) {
                surroundings = new NoteSurroundings(surroundings.lists(), surroundings.unread(), Optional.of(names));
            }
        }
    }

    private record Name(String element, int id) {}

    /** Those in {@code parts}. */
    static TemplateNotes of(Map<PartRole, Markup> parts) {
        TemplateNotes found = new TemplateNotes();
        Map<Name, Note> byName = new HashMap<>();
        parts.forEach((part, markup) -> {
            if (part.isOfNotes()) {
                markup.root().children().forEach(element -> found.note(part, element, byName));
            }
        });
        parts.forEach((part, markup) -> {
            if (part.isDocument()) {
                found.references(part, markup.root(), byName);
            }
        });
        return found;
    }

    private void note(PartRole part, Element element, Map<Name, Note> byName) {
        Optional<Integer> id = ListFormats.number(element, "id");
        boolean ofText = isNote(element)
                && element.own("type").filter(type -> !type.equals("normal")).isEmpty();
        if (ofText && id.isPresent()) {
            Note note = new Note(part, id.get(), element);
            if (byName.putIfAbsent(new Name(element.name(), note.id), note) == null) {
                notes.put(element, note);
            }
        }
    }

    /** Whether it is a foot- or an endnote. */
    static boolean isNote(Element element) {
        return WordXml.is(element, "footnote") || WordXml.is(element, "endnote");
    }

    private void references(PartRole text, Element root, Map<Name, Note> byName) {
        Map<PartRole, Integer> last = new HashMap<>();
        root.forEachDescendant(element -> referred(element, byName).ifPresent(note -> {
            references.put(element, note);
            marks.add(new Mark(-1, Tag.noteReference(), element, FaultPlace.ofPart(text.entry(), text.name())));
            note.references++;
            if (note.number == 0 && element.own("customMarkFollows").isEmpty()) {
                note.number = last.merge(note.part, 1, Integer::sum);
            }
        }));
    }

    private static Optional<Note> referred(Element element, Map<Name, Note> byName) {
        boolean refers = WordXml.is(element, "footnoteReference") || WordXml.is(element, "endnoteReference");
        return refers
                ? ListFormats.number(element, "id")
                        .map(id -> byName.get(new Name(element.name().replace("Reference", ""), id)))
                : Optional.empty();
    }

    /** What its author calls the note that {@code element} is, where Word gives it a number. */
    Optional<Bilingual> nameOf(Element element) {
        return Optional.ofNullable(notes.get(element))
                .filter(note -> note.number > 0)
                .map(note -> note.part.nameOfNote(note.number));
    }

    /** The references as if they were tags of the text. */
    List<Mark> references() {
        return List.copyOf(marks);
    }

    /** The language of the text around {@code reference}, if it is one, is said to be {@code language}; the first one counts. */
    void speak(Element reference, Optional<Language> language) {
        Optional.ofNullable(references.get(reference))
                .filter(note -> note.language.isEmpty())
                .ifPresent(note -> note.language = language);
    }

    /** What the text says is the language of the note that {@code element} is; nothing for the template's own. */
    Optional<Language> language(Element element) {
        return Optional.ofNullable(notes.get(element)).flatMap(note -> note.language);
    }

    /** Tells the notes in which lists of the text their references stand: {@code marks}, the references among them, are in order. */
    void surround(List<Mark> marks, PartBlocks blocks, Set<Mark> unread) {
        Deque<Mark> lists = new ArrayDeque<>();
        for (Mark mark : marks) {
            if (mark.tag().name().equals(Tag.NOTE_REFERENCE)) {
                List<Mark> outermostFirst = new ArrayList<>(lists);
                Collections.reverse(outermostFirst);
                referredBy(mark).surround(new NoteSurroundings(outermostFirst, unread, Optional.empty()));
            } else if (mark.tag().name().equals("list") && mark.tag().kind() == Tag.Kind.OPEN) {
                lists.push(mark);
            } else if (mark.tag().name().equals("list")) {
                blocks.close(mark, lists, list -> {});
            }
        }
    }

    /** {@code names} are known where {@code reference} stands. */
    void know(Mark reference, NameCheck names) {
        referredBy(reference).know(names);
    }

    private Note referredBy(Mark reference) {
        return requireNonNull(references.get(reference.paragraph()));
    }

    /** What is known in the note that {@code element} is, where it is referred to. */
    NoteSurroundings surroundings(Element element) {
        return Optional.ofNullable(notes.get(element))
                .map(note -> note.surroundings)
                .orElse(NoteSurroundings.NONE);
    }

    /** Some notes have tags. */
    void haveTags() {
        withTags = true;
    }

    /** Whether for their sake the text is rendered even if it has no tags. */
    boolean needText() {
        return withTags;
    }

    /** Lets the references below {@code root}, the rewritten text, make notes. */
    void write(Element root) {
        Map<Element, Turn> turns = new LinkedHashMap<>();
        collect(root, Turn.NONE, turns);
        turns.keySet().retainAll(references.keySet());
        made = withTags || turns.values().stream().anyMatch(turn -> turn != Turn.NONE);
        if (made) {
            turns.forEach((element, turn) -> {
                Note note = requireNonNull(references.get(element));
                note.repeated |= turn.isRepeated() || note.references > 1;
                element.setPieces(element.namespace(), "id", List.of(codes.hole(note.element, note.part.entry())));
            });
        }
    }

    private Turn collect(Node node, Turn before, Map<Element, Turn> turns) {
        Turn turn = before;
        if (node instanceof Hole hole) {
            turn = codes.mark(hole.number())
                    .map(mark -> before.after(mark.tag(), hole))
                    .orElse(before);
        } else if (node instanceof Element element) {
            turns.put(element, turn);
            for (Node child : element.content()) {
                turn = collect(child, turn, turns);
            }
        }
        return turn;
    }

    /** Whether notes are made anew in each document. */
    boolean areMade() {
        return made;
    }

    /** Whether the note that {@code element} is may come more than once. */
    boolean isRepeated(Element element) {
        return Optional.ofNullable(notes.get(element))
                .filter(note -> note.repeated)
                .isPresent();
    }

    /** Those of {@code part} to which the text refers. */
    List<Element> referredTo(PartRole part) {
        return notes.values().stream()
                .filter(note -> note.part.equals(part) && note.references > 0)
                .map(note -> note.element)
                .toList();
    }

    /** What FreeMarker is to read at the holes of the text and of its notes, which are written in its midst. */
    FtlCodes codes() {
        return codes;
    }
}
