package se.utfall.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How the columns of a register extract may be called, as a file of conf/register/layouts declares
 * it. Names are compared as {@link Wording}s.
 *
 * @param id what deliveries name it by
 * @param columns those that are kept, every one of which a file must have
 * @param knownBy fields that a file has beside half of the columns, or it is something else unless
 *     it has no other column than those of the layout
 * @param leftOut names of columns that a file may have and that are not kept
 */
public record RegisterLayout(
    String id, Kind kind, List<NamedColumn> columns, List<String> knownBy, List<String> leftOut) {

  /** What a row is. */
  public enum Kind {
    /** A stay in hospital. */
    EPISODES(
        "register",
        "row person year_text sex_text age_text birth_date_text home_text hospital_text"
            + " speciality_text admitted_text discharged_text admitted_from_text"
            + " discharged_to_text planned_text diagnosis_text secondary_2_text secondary_3_text"
            + " secondary_4_text reused_text"),
    /** A hospital. */
    HOSPITALS("hospitals", "hospital region_text name");

    private final String source;
    private final String fields;

    Kind(String source, String fields) {
      this.source = source;
      this.fields = fields;
    }

    /** As written in layouts. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What deliveries of it are. */
    public String source() {
      return source;
    }

    /** What its columns hold, by the fields of the table that they become. */
    public List<String> fields() {
      return List.of(fields.split(" "));
    }
  }

  /** A column: the field it becomes, and what files may call it, the usual name first. */
  public record NamedColumn(String field, List<String> names) {
    public String name() {
      return names.get(0);
    }
  }

  /** Every name that a column may have. */
  public List<String> names() {
    return Stream.concat(
            columns.stream().flatMap(column -> column.names().stream()), leftOut.stream())
        .toList();
  }
}
