/** The figures of a month beside those of other months: changes, shares, ranking, repeated violations, what is unusual. */
@NullMarked
package kz.esep.trend;

import org.jspecify.annotations.NullMarked;
