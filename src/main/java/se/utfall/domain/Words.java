package se.utfall.domain;

import java.io.Serializable;

/** The same said in both languages of the report. */
public record Words(String sv, String en) implements Serializable {
  public static final Words NONE = new Words("", "");

  public String in(Language language) {
    return language == Language.SV ? sv : en;
  }
}
