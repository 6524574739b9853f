/** Reads domain, promises what conf/ declares as tables that a query can join. */
@NullMarked
package se.utfall.declared;

import org.jspecify.annotations.NullMarked;
