package se.utfall.domain;

import java.util.List;
import java.util.Locale;

/** What a form holds: answers about the grant, or a list of something else. */
public enum Source {
  /** The board's decisions. */
  DECISION(""),
  /** The regions' re-reports. */
  REREPORT(""),
  /** Money agreed beside the grant. */
  AGREEMENT("recipient amount_sek purpose status cited"),
  /** Examples of what regions do. */
  ACTIVITY("named area activity cited"),
  /** Counties' joint target images for near care. */
  TARGET_IMAGE("named status in_force cited");

  private final String fields;

  Source(String fields) {
    this.fields = fields;
  }

  /** As written in layouts and tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a list's columns may hold beside the region; empty where questions are answered. */
  public List<String> fields() {
    return isList() ? List.of(fields.split(" ")) : List.of();
  }

  public boolean isList() {
    return !fields.isEmpty();
  }
}
