/** What leaves the house for a month: tables as CSV, the consolidated workbook, the models the Word templates see. */
@NullMarked
package kz.esep.documents;

import org.jspecify.annotations.NullMarked;
