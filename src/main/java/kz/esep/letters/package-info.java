/** Official letters: what they are made by (tables with validity), their numbers, and who gets one. */
@NullMarked
package kz.esep.letters;

import org.jspecify.annotations.NullMarked;
