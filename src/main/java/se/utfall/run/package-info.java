/** Reads what was asked for, promises a run: in order, checked, and visible whole or not at all. */
@NullMarked
package se.utfall.run;

import org.jspecify.annotations.NullMarked;
