/** The command line: one small class a command, the wiring, exit statuses. The only place that prints. */
@NullMarked
package kz.esep.cli;

import org.jspecify.annotations.NullMarked;
