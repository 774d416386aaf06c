/**
 * The functions a Word template may call: dates, months, numbers, lists and regions in the forms official texts of both
 * languages need. {@link Functions} lists them, each with an example.
 */
@NullMarked
package kz.esep.word.function;

import org.jspecify.annotations.NullMarked;
