/** From the drop folder to submissions: every value with its file, sheet and cell, every repair on the record. */
@NullMarked
package kz.esep.intake;

import org.jspecify.annotations.NullMarked;
