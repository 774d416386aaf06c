package kz.esep.letters;

import kz.esep.language.Bilingual;

/**
 * Who signs a letter or has written it.
 *
 * @param post in the nominative
 * @param name initial and surname in each language, a pair that nobody transliterates; empty where it is not filled in
 * @param phone with its extension
 * @param email address for electronic mail
 */
public record Official(Bilingual post, Bilingual name, String phone, String email) {

    /** What an official does for a letter. */
    public enum Role {
        SIGNATORY,
        EXECUTOR
    }
}
