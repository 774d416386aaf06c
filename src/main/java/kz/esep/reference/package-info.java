/** The tables staff keep in {@code templates/reference/}: regions, calendar, ministry, settings. Every line has its validity and source. */
@NullMarked
package kz.esep.reference;

import org.jspecify.annotations.NullMarked;
