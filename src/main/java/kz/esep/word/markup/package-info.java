/**
 * XML as a tree that remembers how it was written: what nobody changes is written again letter for letter, with its
 * comments, spaces, prefixes and quotes.
 */
@NullMarked
package kz.esep.word.markup;

import org.jspecify.annotations.NullMarked;
