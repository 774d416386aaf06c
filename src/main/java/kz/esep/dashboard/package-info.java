/** Pages for a browser that show all months and each month: what the archive keeps and where its documents lie. */
@NullMarked
package kz.esep.dashboard;

import org.jspecify.annotations.NullMarked;
