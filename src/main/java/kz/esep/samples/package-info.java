/** The sample months: blank workbooks filled by a seeded generator so that their rows give the published figures. */
@NullMarked
package kz.esep.samples;

import org.jspecify.annotations.NullMarked;
