package se.utfall.document;

import java.util.List;

/**
 * A chapter, or a part of the chapter before it.
 *
 * @param id where links lead, unique in the document
 * @param heading empty for the opening, which has none
 */
public record Section(String id, String heading, Level level, List<Block> blocks) {
  /** Where a section stands among the others. */
  public enum Level {
    CHAPTER,
    PART
  }

  /** A chapter. */
  public Section(String id, String heading, List<Block> blocks) {
    this(id, heading, Level.CHAPTER, blocks);
  }

  /** A part of the last chapter before it. */
  public static Section part(String id, String heading, List<Block> blocks) {
    return new Section(id, heading, Level.PART, blocks);
  }

  public boolean isPart() {
    return level == Level.PART;
  }
}
