package kz.esep.word;

import java.util.Map;
import java.util.Optional;
import kz.esep.word.media.PackagePlan;

/**
 * What all documents of a template are made of.
 *
 * @param parts those written anew each time, by their entries
 * @param notes the same of foot- and endnotes, which are written when the text that refers to them is
 * @param numbering the part that says how lists are numbered, where the template has lists
 * @param taken the numbers and names that things in the template bear
 * @param plan which entries documents have
 * @param charts the markup of the charts that are filled, by their entries
 */
record CompiledTemplate(
        Map<String, CompiledPart> parts,
        Map<String, NotesPart> notes,
        Optional<NumberingPart> numbering,
        TakenIds taken,
        PackagePlan plan,
        Map<String, String> charts) {

    /** Whether {@code entry} differs from document to document. */
    boolean isMade(String entry) {
        return parts.containsKey(entry) || isWrittenLast(entry);
    }

    /** Whether it is written when the rest is known: which lists were begun anew, which notes were referred to. */
    boolean isWrittenLast(String entry) {
        return notes.containsKey(entry)
                || numbering.filter(lists -> lists.entry().equals(entry)).isPresent();
    }
}
