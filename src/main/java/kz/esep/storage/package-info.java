/** Files on disk: writing that never leaves half a file, ZIP packages with the same bytes every time, SHA-256. */
@NullMarked
package kz.esep.storage;

import org.jspecify.annotations.NullMarked;
