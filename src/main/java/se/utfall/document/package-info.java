/** Reads domain, promises a report in its order, before it is a page, a workbook or a document. */
@NullMarked
package se.utfall.document;

import org.jspecify.annotations.NullMarked;
