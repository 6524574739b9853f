package se.utfall.domain;

import java.util.Locale;

/** A language that the report can be had in. */
public enum Language {
  SV,
  EN;

  /** As in {@code lang="sv"} and {@code --language sv}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
