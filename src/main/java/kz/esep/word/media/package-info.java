/**
 * What a Word document holds besides text: pictures, charts with their workbooks, and the relations by which its parts
 * find them. Knows nothing of tags; {@code kz.esep.word} says what goes where.
 */
@NullMarked
package kz.esep.word.media;

import org.jspecify.annotations.NullMarked;
