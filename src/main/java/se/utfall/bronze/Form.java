package se.utfall.bronze;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utfall.table.Failure;

/**
 * A file taken apart.
 *
 * @param sheets those that are visible and hold anything
 * @param fault where the file could be read no further; what stands before it still tells which
 *     layout the file follows, and so whether this fault or an unknown header is worth reporting
 */
record Form(List<Grid> sheets, @Nullable Failure fault) {}
