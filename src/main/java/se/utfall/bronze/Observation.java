package se.utfall.bronze;

import java.io.Serializable;

/**
 * A value of a statistics file with what the file says it is of; everything verbatim.
 *
 * @param place where it stands: a JSON pointer, or {@code rad 13, kolumn 4}
 * @param indicator as the file names it, or as declared for a file that does not
 * @param region like 0001, 01 Stockholms län or Stockholm
 * @param period like 2019, 2019M03
 * @param sex empty where the file does not tell them apart
 * @param age empty where the file does not tell them apart
 * @param text the value; empty where there is none
 * @param mark what the file says of the value beside it, like Missing, Private or deleted
 * @param parts the other numbers of its row
 */
public record Observation(
    String place,
    String indicator,
    String region,
    String period,
    String sex,
    String age,
    String text,
    String mark,
    Parts parts)
    implements Serializable {
  /** A value alone. */
  public Observation(
      String place,
      String indicator,
      String region,
      String period,
      String sex,
      String age,
      String text,
      String mark) {
    this(place, indicator, region, period, sex, age, text, mark, Parts.NONE);
  }

  /** What the value is made of and lies between, verbatim; empty where the file has it not. */
  public record Parts(String numerator, String denominator, String lower, String upper)
      implements Serializable {
    static final Parts NONE = new Parts("", "", "", "");
  }

  /** A sex or age that the file has a column for and leaves blank. */
  static final String BLANK = "(tomt)";
}
