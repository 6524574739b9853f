/** Reads conf/ and delivery notes, promises checked domain records: a typo stops, with its line. */
@NullMarked
package se.utfall.config;

import org.jspecify.annotations.NullMarked;
