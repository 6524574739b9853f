package se.utfall.bronze;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file read by the layout that fits it.
 *
 * @param grantYear null where a column gives it row by row
 */
public record Reading(
    String layout, boolean correction, @Nullable Integer grantYear, List<Cell> cells)
    implements Serializable {}
