/** Reads the command line, promises an exit status that a script can act on. */
@NullMarked
package se.utfall.cli;

import org.jspecify.annotations.NullMarked;
