/** Reads a {@link se.utfall.domain.Report}, promises the same page for the same report. */
@NullMarked
package se.utfall.report;

import org.jspecify.annotations.NullMarked;
