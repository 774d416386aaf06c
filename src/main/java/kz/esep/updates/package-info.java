/** How current internet resources are kept: when information is due on them, and what was put up in time. */
@NullMarked
package kz.esep.updates;

import org.jspecify.annotations.NullMarked;
