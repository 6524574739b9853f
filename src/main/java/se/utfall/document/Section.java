package se.utfall.document;

import java.util.List;

/**
 * A chapter.
 *
 * @param id where links lead, unique in the document
 * @param heading empty for the opening, which has none
 */
public record Section(String id, String heading, List<Block> blocks) {}
