/** Figures of the month: totals by region and rule set, stated against recomputed, this month beside the previous. */
@NullMarked
package kz.esep.analysis;

import org.jspecify.annotations.NullMarked;
