/** Notices and protocols against the rule set and the working-day calendar: which month a document belongs to and which violations it carries. */
@NullMarked
package kz.esep.hearings;

import org.jspecify.annotations.NullMarked;
