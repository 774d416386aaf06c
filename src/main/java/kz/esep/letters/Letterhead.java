package kz.esep.letters;

import kz.esep.language.Bilingual;

/**
 * What stands at the top of a letter besides the ministry's name.
 *
 * @param address the postal address
 * @param phones telephone numbers; empty where they are not filled in
 * @param site address of the site
 * @param email address for electronic mail
 */
public record Letterhead(Bilingual address, String phones, String site, String email) {}
