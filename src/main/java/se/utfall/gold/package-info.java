/** Reads silver, promises numbers that know their cells: grants, follow-up, report tables. */
@NullMarked
package se.utfall.gold;

import org.jspecify.annotations.NullMarked;
