/** Reads columns, promises columns: how Swedish forms write numbers, names, dates and answers. */
@NullMarked
package se.utfall.expression;

import org.jspecify.annotations.NullMarked;
