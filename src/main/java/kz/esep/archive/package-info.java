/** Months kept for years: revisions that never change, each with a manifest of SHA-256 sums. */
@NullMarked
package kz.esep.archive;

import org.jspecify.annotations.NullMarked;
