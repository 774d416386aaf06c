/** The month's run from the drop folder to the archive. */
@NullMarked
package kz.esep.pipeline;

import org.jspecify.annotations.NullMarked;
