package kz.esep.reference;

import kz.esep.language.Bilingual;

/**
 * A state body whose work with the public is looked at.
 *
 * @param key under which its figures are summed: the code of the table, or for a body the table does not know its name as
 *     typed, but for case, spaces and look-alike letters
 * @param name in the nominative; for a body the table does not know, as it was typed, in both languages
 * @param exemption the ground on which the methodology does not apply to it (point 1); empty where it applies
 */
public record StateBody(String key, Bilingual name, Bilingual exemption) {

    /** Whether the methodology does not apply to it. */
    public boolean isExempt() {
        return !exemption.ru().isEmpty();
    }
}
