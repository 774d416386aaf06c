/**
 * The names a template may use, declared before there are data: what each is, and whether the expressions of a template fit
 * them.
 */
@NullMarked
package kz.esep.word.names;

import org.jspecify.annotations.NullMarked;
