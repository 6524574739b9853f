/** Reads bronze, promises typed answers, one grain, and a row for everything it could not use. */
@NullMarked
package se.utfall.silver;

import org.jspecify.annotations.NullMarked;
