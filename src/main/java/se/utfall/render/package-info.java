/** Reads a document, promises its bytes: a page, a workbook, a Word document, data files. */
@NullMarked
package se.utfall.render;

import org.jspecify.annotations.NullMarked;
