/** Reads numbers, promises the methods' results: plain Java, each naming its source. */
@NullMarked
package se.utfall.statistics;

import org.jspecify.annotations.NullMarked;
