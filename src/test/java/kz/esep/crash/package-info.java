/** What is left when the program is killed, and what it makes of a drop folder in which everything goes wrong. */
@NullMarked
package kz.esep.crash;

import org.jspecify.annotations.NullMarked;
