/**
 * The national implementation report under the Aarhus Convention: its 37 chapters, what each asks, the indicators, acts,
 * abbreviations and regional sites it uses. All of it are tables in {@code templates/reference/}.
 */
@NullMarked
package kz.esep.aarhus;

import org.jspecify.annotations.NullMarked;
