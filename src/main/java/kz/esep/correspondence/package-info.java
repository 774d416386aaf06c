/** The letters of a month: who gets one, what it says, and its document. */
@NullMarked
package kz.esep.correspondence;

import org.jspecify.annotations.NullMarked;
