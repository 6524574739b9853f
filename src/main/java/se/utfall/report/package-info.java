/** Reads a {@link se.utfall.domain.Report}, promises the same document for the same report. */
@NullMarked
package se.utfall.report;

import org.jspecify.annotations.NullMarked;
