package kz.esep.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.word.names.NameCheck;

/**
 * What a note knows of the place where the text refers to it.
 *
 * @param lists the beginnings of the lists around that place, the outermost first
 * @param unread tags of the text that FreeMarker cannot read
 * @param names what is known there; nothing where names are not checked
 */
record NoteSurroundings(List<Mark> lists, Set<Mark> unread, Optional<NameCheck> names) {

    /** Those of a text, and of a note that nothing refers to. */
    static final NoteSurroundings NONE = new NoteSurroundings(List.of(), Set.of(), Optional.empty());
}
