/**
 * The cycle a report on the implementation of the Aarhus Convention is about: what offices contributed in its months, brought
 * together chapter by chapter, with the figures of the archive, and what is missing or contradicts itself.
 */
@NullMarked
package kz.esep.cycle;

import org.jspecify.annotations.NullMarked;
