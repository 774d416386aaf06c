/** Mechanics: reckons the simple formulas of a sheet again, to see whether their stored results still hold. */
@NullMarked
package kz.esep.formula;

import org.jspecify.annotations.NullMarked;
