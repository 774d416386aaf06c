/** What the submission workbook looks like: its sheets, columns and choices (contract, section 3), and the blank workbook made from them. */
@NullMarked
package kz.esep.form;

import org.jspecify.annotations.NullMarked;
