/** Reads delivered files by their layouts, promises every cell verbatim with its address. */
@NullMarked
package se.utfall.bronze;

import org.jspecify.annotations.NullMarked;
