package se.utfall.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent out one year: how its file is read and what its headers mean.
 *
 * @param encodings the character encodings to try, in order (csv only)
 * @param delimiter between fields (csv only)
 * @param regionCell the cell (like B3) that names the one region whose form it is; null where a
 *     form may hold any
 */
public record Layout(
    String id,
    Source source,
    Format format,
    List<String> encodings,
    char delimiter,
    GrantYear grantYear,
    @Nullable Mark correction,
    @Nullable String regionCell,
    List<Sheet> sheets)
    implements Serializable {

  /** The two kinds of file. */
  public enum Format {
    CSV,
    XLSX
  }

  /** Where the grant year stands: a fixed value, one cell (like B2), or a column by its header. */
  public record GrantYear(@Nullable Integer value, @Nullable String cell, @Nullable String column)
      implements Serializable {}

  /** A cell whose text says that the file is a correction. */
  public record Mark(String cell, String when) implements Serializable {}

  /**
   * One table of the file. In a long form every row holds one answer and {@link #columns} lists
   * questions instead of headers.
   *
   * @param name the sheet's name, empty for csv
   * @param headerRows 1-based rows that together make a header; merged cells count for all columns
   * @param region header of the column that names the region
   * @param totals texts in the region column that make a row a total to check
   * @param notData texts in the region column that make a row neither data nor total; one that ends
   *     with * stands for all that begin with it
   * @param notes headers of columns that explain and hold no answer
   */
  public record Sheet(
      String name,
      List<Integer> headerRows,
      String region,
      @Nullable LongForm longForm,
      List<Column> columns,
      Marks marks,
      List<String> totals,
      List<String> notData,
      List<String> notes)
      implements Serializable {}

  /** How answers are written: what means yes, no and no answer. */
  public record Marks(List<String> yes, List<String> no, List<String> missing)
      implements Serializable {}

  /** Headers of a long form's columns. */
  public record LongForm(String number, String text, String answer) implements Serializable {}

  /**
   * A header, or a long form's question, and what it asks.
   *
   * @param number the question's number in the form, empty where the form has none
   * @param header its text; with the number it is what the file must say
   * @param unit as the form writes it
   */
  public record Column(String number, String header, String question, Unit unit, boolean optional)
      implements Serializable {

    /** Number and text together, the name under which bronze files an answer's cell. */
    public String label() {
      return number.isEmpty() ? header : number + " " + header;
    }
  }

  /** Every header the sheet's table is declared to have, the optional ones too. */
  public List<String> headers(Sheet sheet) {
    Stream<String> keys = Stream.of(sheet.region(), grantYear.column()).filter(Objects::nonNull);
    LongForm form = sheet.longForm();
    Stream<String> answers =
        form == null
            ? sheet.columns().stream().map(Column::header)
            : Stream.of(form.number(), form.text(), form.answer());
    return Stream.of(keys, answers, sheet.notes().stream()).flatMap(each -> each).toList();
  }

  /** All question ids the layout asks. */
  public Stream<String> questions() {
    return sheets.stream().flatMap(sheet -> sheet.columns().stream()).map(Column::question);
  }
}
