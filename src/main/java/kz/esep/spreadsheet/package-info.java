/** XLSX mechanics: recognising a file, reading cells as they stand, writing designs. Apache POI does not leave this package. */
@NullMarked
package kz.esep.spreadsheet;

import org.jspecify.annotations.NullMarked;
