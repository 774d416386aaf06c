/** What earlier months held: the counted hearings and figures of the archive's latest revisions. */
@NullMarked
package kz.esep.history;

import org.jspecify.annotations.NullMarked;
