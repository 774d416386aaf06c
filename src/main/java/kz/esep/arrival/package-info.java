/** When the workbooks of a month arrived, and what share of them came, came in time, came late. */
@NullMarked
package kz.esep.arrival;

import org.jspecify.annotations.NullMarked;
