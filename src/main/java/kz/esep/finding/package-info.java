/** What is wrong with data is a value: a finding with its code, place, value and sentences in both languages. */
@NullMarked
package kz.esep.finding;

import org.jspecify.annotations.NullMarked;
