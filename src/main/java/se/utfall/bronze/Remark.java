package se.utfall.bronze;

import java.io.Serializable;

/**
 * Something that a statistics file says of itself and that a reader of the result must know.
 *
 * @param rule count_differs: found and expected are numbers of entries; next_page: found is the
 *     page that follows; this_page: found is the page that this file is, told by the one before;
 *     pages are written alike in both; unended_row: the last row of a csv file has no line end, so
 *     the value at the place may be cut
 */
public record Remark(String rule, String place, String found, String expected)
    implements Serializable {}
