/** Who may write into a folder: one process at a time, on whatever machine it runs. */
@NullMarked
package kz.esep.lock;

import org.jspecify.annotations.NullMarked;
