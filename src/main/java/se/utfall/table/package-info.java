/** Reads domain, promises what a table is: the one home of columns by string name. */
@NullMarked
package se.utfall.table;

import org.jspecify.annotations.NullMarked;
