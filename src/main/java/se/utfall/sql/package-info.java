/**
 * Reads statistics, promises each method as a function of Spark SQL, installed by {@link
 * se.utfall.sql.UtfallExtensions}. A method is one entry in the list of its theme, like {@code
 * ProportionFunctions}: name, arguments, result, source, example and computation.
 */
@NullMarked
package se.utfall.sql;

import org.jspecify.annotations.NullMarked;
