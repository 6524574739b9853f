package se.utfall.document;

import java.util.List;

/**
 * What stands with a table or figure so that it is not misread.
 *
 * @param respondents how many regions answered (N), by year; empty where nobody was asked
 * @param method denominators and how the numbers are made
 * @param warnings what must be said of them
 * @param constructed which values are constructed, and that they may not be cited; empty if none
 * @param source where the values come from
 * @param signs the signs that stand where a number could
 */
public record Notes(
    String respondents,
    String method,
    List<String> warnings,
    String constructed,
    String source,
    List<Sign> signs) {
  /** Stands beside a constructed value; a sign, so that it is seen without colours. */
  public static final String CONSTRUCTED = "◇";

  public static final Notes NONE = new Notes("", "", List.of(), "", "", List.of());

  /** A sign that may stand where a number could, and what it means. */
  public record Sign(String sign, String meaning) {}
}
