/**
 * What portals of open legal acts and open budgets list of the public's proposals and comments: exports as CSV, a line for
 * each, are counted into the inputs of the feedback index and held against what the {@code feedback} sheets state.
 */
@NullMarked
package kz.esep.portal;

import org.jspecify.annotations.NullMarked;
