package kz.esep.word;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Hole;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.Node;

/**
 * The part of foot- or endnotes whose notes are made anew in each document.
 *
 * @param gap what stands before them and behind them: separators, notes to which nothing refers
 * @param last the largest number that a note of {@code gap} bears
 */
record NotesPart(PartRole role, PartGap gap, int last) {

    /** The place in the memory of the part that keeps the id of the note that is being made. */
    private static final int ID = -1;

    /** Lets {@code note} bear the id that it is given when it is made. */
    static void leaveIdOpen(Element note, FtlCodes codes) {
        note.setPieces(note.namespace(), "id", List.of(codes.hole(IdentityFunction.NUMBER.at(ID))));
    }

    /** Gives the note that is made next its id. */
    static void give(int id, PartMemory memory) {
        memory.identify(ID, new PartMemory.Identity(id, ""));
    }

    /** Takes {@code notes}, some of those of the part, out of it. */
    static NotesPart without(Collection<Element> notes, PartRole role, Markup markup, FtlCodes codes) {
        Hole hole = codes.hole("");
        notes.stream()
                .findFirst()
                .ifPresentOrElse(
                        first -> first.insertBefore(hole), () -> markup.root().append(hole));
        notes.forEach(Node::remove);
        int last = markup.root().children().stream()
                .map(note -> ListFormats.number(note, "id"))
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return new NotesPart(role, PartGap.of(markup, hole), last);
    }
}
