/** Watching the drop folder: when what arrived is whole, when it is time for a round, and what is told of it. */
@NullMarked
package kz.esep.watch;

import org.jspecify.annotations.NullMarked;
