/** What no single row can show: sheets of one workbook, offices of one month and months held against each other. */
@NullMarked
package kz.esep.comparison;

import org.jspecify.annotations.NullMarked;
