package kz.esep.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Hole;

/** What FreeMarker is to read at the holes of a part: tags of the template and calls of {@link Guards}. */
final class FtlCodes {

    private final List<String> codes = new ArrayList<>();
    private final Map<Integer, Mark> marks = new HashMap<>();
    private final Map<Integer, Element> notes = new HashMap<>();

    /** A hole in which {@code mark} acts. */
    Hole hole(Mark mark) {
        return hole(mark, mark.tag().isSetting() ? "" : mark.tag().source());
    }

    /** A hole in which {@code code} acts for {@code mark}, so that what FreeMarker says of it is told of that tag. */
    Hole hole(Mark mark, String code) {
        marks.put(codes.size(), mark);
        return hole(code);
    }

    /** A hole in which {@code guard} acts. */
    Hole hole(Guards guard) {
        return hole(guard.call());
    }

    /** A hole in which {@code code} acts: FreeMarker source that is no tag of the template's. */
    Hole hole(String code) {
        codes.add(code);
        return new Hole(codes.size() - 1);
    }

    /** A hole in which {@code note}, one of the part {@code entry}, is made. */
    Hole hole(Element note, String entry) {
        notes.put(codes.size(), note);
        return hole(NoteDirective.begin(entry));
    }

    /** The note that is made there. */
    Optional<Element> note(int number) {
        return Optional.ofNullable(notes.get(number));
    }

    /** What FreeMarker is to read there. */
    String code(Hole hole) {
        return code(hole.number());
    }

    String code(int number) {
        return codes.get(number);
    }

    /** The tag that acts there, if one does. */
    Optional<Mark> mark(int number) {
        return Optional.ofNullable(marks.get(number));
    }
}
