package se.utfall.domain;

/** What an answer is measured in; {@link #FRACTION} is how a form may write a percentage. */
public enum Unit {
  SEK("SEK"),
  PERCENT("percent"),
  FRACTION("fraction"),
  YES_NO("yes/no"),
  SCORE("score 1-5"),
  TEXT("text"),
  DATE("date");

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
