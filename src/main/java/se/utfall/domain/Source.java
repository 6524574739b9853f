package se.utfall.domain;

import java.util.Locale;

/** Which side an answer comes from: the board's decision or the region's re-report. */
public enum Source {
  DECISION,
  REREPORT;

  /** As written in layouts and tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
