/**
 * Kazakh and Russian: months in the forms official texts need, numbers, plurals, lists, and the letters that look
 * alike. Fixed tables of our own, so that output does not change with the Java version.
 */
@NullMarked
package kz.esep.language;

import org.jspecify.annotations.NullMarked;
