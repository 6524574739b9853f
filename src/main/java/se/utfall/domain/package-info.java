/** Reads nothing, promises the words everything else is said in: plain records, no Spark. */
@NullMarked
package se.utfall.domain;

import org.jspecify.annotations.NullMarked;
