/**
 * Keeps what an expression of a template makes of numbers and texts from growing without bound: FreeMarker itself would
 * take all the memory there is for {@code ${name?left_pad(1000000000)}}.
 */
@NullMarked
package kz.esep.word.growth;

import org.jspecify.annotations.NullMarked;
