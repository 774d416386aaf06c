/** Documents that were not placed, followed over the months until they are. */
@NullMarked
package kz.esep.tracking;

import org.jspecify.annotations.NullMarked;
