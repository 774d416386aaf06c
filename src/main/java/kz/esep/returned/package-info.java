/** What goes back to an office: its own file with the findings marked, and the answers that come back with it. */
@NullMarked
package kz.esep.returned;

import org.jspecify.annotations.NullMarked;
