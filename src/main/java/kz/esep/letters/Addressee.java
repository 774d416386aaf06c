package kz.esep.letters;

import kz.esep.language.Bilingual;

/**
 * To whom letters to an office go.
 *
 * @param organisation in the nominative
 * @param post of its head, in the dative
 * @param name of its head, in the dative; empty where it is not filled in
 */
public record Addressee(Bilingual organisation, Bilingual post, Bilingual name) {}
