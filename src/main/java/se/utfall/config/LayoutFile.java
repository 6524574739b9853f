package se.utfall.config;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A layout as its file writes it; a key left out is null or empty.
 *
 * @param table the one table of a csv
 * @param sheets the tables of a workbook
 */
record LayoutFile(
    @Nullable String layout,
    @Nullable String source,
    @Nullable String format,
    @Nullable List<String> encodings,
    @Nullable String delimiter,
    @Nullable Year grantYear,
    @Nullable Mark correction,
    @Nullable String regionCell,
    @Nullable Table table,
    @Nullable List<Table> sheets) {

  /** {@code 2021}, {@code {cell: B2}} or {@code {column: Bidragsår}}. */
  record Year(@Nullable Integer value, @Nullable String cell, @Nullable String column) {
    @JsonCreator
    Year {}

    @JsonCreator
    Year(int value) {
      this(value, null, null);
    }
  }

  /** {@code {cell: B3, when: Rättelse}}. */
  record Mark(@Nullable String cell, @Nullable String when) {}

  /** One sheet, or the table of a csv. */
  record Table(
      @Nullable String sheet,
      @Nullable List<Integer> headerRows,
      @Nullable String region,
      List<String> yes,
      List<String> no,
      List<String> missing,
      List<String> totals,
      List<String> notData,
      List<String> notes,
      @Nullable LongForm longForm,
      Map<String, Answer> columns,
      List<Asked> questions) {

    Table {
      headerRows = requireNonNullElse(headerRows, List.of(1));
      yes = requireNonNullElse(yes, List.of());
      no = requireNonNullElse(no, List.of());
      missing = requireNonNullElse(missing, List.of());
      totals = requireNonNullElse(totals, List.of());
      notData = requireNonNullElse(notData, List.of());
      notes = requireNonNullElse(notes, List.of());
      columns = requireNonNullElse(columns, Map.of());
      questions = requireNonNullElse(questions, List.of());
    }
  }

  /** The headers of a long form. */
  record LongForm(@Nullable String number, @Nullable String text, @Nullable String answer) {}

  /** {@code amount.applied}, or {@code {question: area.administration, unit: fraction}}. */
  record Answer(@Nullable String question, @Nullable String unit, boolean optional) {
    @JsonCreator
    Answer {}

    @JsonCreator
    Answer(String question) {
      this(question, null, false);
    }
  }

  /** A question of a long form. */
  record Asked(
      @Nullable String number,
      @Nullable String text,
      @Nullable String question,
      @Nullable String unit,
      boolean optional) {}
}
