/** Reads and writes Delta, promises versions: what a run wrote is what its readers see. */
@NullMarked
package se.utfall.lake;

import org.jspecify.annotations.NullMarked;
