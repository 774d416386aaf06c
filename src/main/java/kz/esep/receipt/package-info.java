/** What became of each file that was received for a month, and which cells a resubmission changed. */
@NullMarked
package kz.esep.receipt;

import org.jspecify.annotations.NullMarked;
