package se.utfall.declared;

import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Layout;
import se.utfall.domain.Layout.Column;
import se.utfall.domain.Layout.LongForm;
import se.utfall.domain.Layout.Sheet;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** declared.layout_column: what each labelled cell of a form means (conf/layouts). */
public final class LayoutColumn {
  public static final Field LAYOUT = Field.required("layout", StringType, "Id of the layout");
  public static final Field SHEET = Field.required("sheet", StringType, "The sheet, empty for csv");
  public static final Field LABEL = Field.required("label", StringType, "What it calls the cell");
  public static final Field MEANS =
      Field.required(
          "means", StringType, "What the cell holds: region, year, number, text, answer or note");
  public static final Field QUESTION =
      Field.optional("question", StringType, "Id of the question, for an answer");
  public static final Field WRITTEN_AS =
      Field.optional("written_as", StringType, "Unit the form writes the answer in");
  public static final Field YES = lowerCase("yes", "Texts that mean yes");
  public static final Field NO = lowerCase("no", "Texts that mean no");
  public static final Field NOT_ANSWERED = lowerCase("not_answered", "Texts that mean no answer");

  /** Values of {@link #MEANS}. */
  public static final String REGION = "region";

  public static final String YEAR = "year";
  public static final String NUMBER = "number";
  public static final String QUESTION_TEXT = "text";
  public static final String ANSWER = "answer";
  public static final String NOTE = "note";

  public static final Table TABLE =
      Table.named("declared.layout_column")
          .grain("one labelled column or question of a layout", LAYOUT, SHEET, LABEL)
          .fields(LAYOUT, SHEET, LABEL, MEANS, QUESTION, WRITTEN_AS, YES, NO, NOT_ANSWERED)
          .given();

  private LayoutColumn() {}

  public static List<Row> rows(List<Layout> layouts) {
    return layouts.stream()
        .flatMap(layout -> layout.sheets().stream().flatMap(sheet -> rows(layout, sheet)))
        .toList();
  }

  private static Stream<Row> rows(Layout layout, Sheet sheet) {
    Place place = new Place(layout, sheet);
    LongForm form = sheet.longForm();
    Stream<@Nullable Row> headers =
        Stream.of(
            place.header(sheet.region(), REGION),
            place.header(layout.grantYear().column(), YEAR),
            place.header(form == null ? null : form.number(), NUMBER),
            place.header(form == null ? null : form.text(), QUESTION_TEXT));
    return Stream.of(
            headers.filter(Objects::nonNull),
            sheet.notes().stream().map(label -> place.header(label, NOTE)),
            sheet.columns().stream().map(place::answer))
        .flatMap(each -> each);
  }

  private record Place(Layout layout, Sheet sheet) {
    @Nullable Row header(@Nullable String label, String means) {
      return label == null ? null : row(label, means, null, null);
    }

    Row answer(Column column) {
      return row(column.label(), ANSWER, column.question(), column.unit().label());
    }

    private Row row(
        String label, String means, @Nullable String question, @Nullable String writtenAs) {
      return RowFactory.create(
          layout.id(),
          sheet.name(),
          label,
          means,
          question,
          writtenAs,
          lower(sheet.marks().yes()),
          lower(sheet.marks().no()),
          lower(sheet.marks().missing()));
    }

    private static String[] lower(List<String> texts) {
      return texts.stream()
          .map(text -> text.strip().toLowerCase(Locale.ROOT))
          .toArray(String[]::new);
    }
  }

  private static Field lowerCase(String name, String meaning) {
    return Field.required(name, createArrayType(StringType), meaning + ", in lower case");
  }
}
