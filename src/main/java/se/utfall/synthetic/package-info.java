/**
 * Reads nothing, promises an inpatient register of people who do not exist: the same rows for the
 * same seed, whatever the number of processors.
 */
@NullMarked
package se.utfall.synthetic;

import org.jspecify.annotations.NullMarked;
