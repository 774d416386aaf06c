/**
 * What can be found wrong in the texts of a bilingual report without understanding them: languages that differ, letters and
 * signs, acts, abbreviations, names. Every check is a function of tidy texts ({@link kz.esep.language.TidyText}) and gives doubts
 * for an editor to look at; none of them changes a text.
 */
@NullMarked
package kz.esep.aarhus.text;

import org.jspecify.annotations.NullMarked;
