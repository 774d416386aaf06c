/** All offices of one month: which submission counts, which were superseded or refused, who is silent. */
@NullMarked
package kz.esep.ledger;

import org.jspecify.annotations.NullMarked;
