package se.utfall.silver;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * What the other rows of a key say of a row: that it comes twice, and that they are not one
 * person's.
 */
final class Linkability {
  static final String DUPLICATE = "DUPLICATE";

  /** Rows without a key have nothing to do with each other, and must not meet in one place. */
  private static final Field ALONE =
      Field.optional(
          "alone", LongType, "The row itself where it has no key; null for a key's rows");

  private static final Column PERSON = Episode.PERSON.column();
  private static final WindowSpec KEY = Window.partitionBy(PERSON, ALONE.column());

  /** What rows of a key have in common that are one row, delivered twice. */
  private static final List<Field> IDENTITY =
      List.of(
          Episode.ADMITTED,
          Episode.DISCHARGED,
          Episode.BIRTH_DATE,
          ReadEpisode.SEX_CODE,
          ReadEpisode.HOSPITAL,
          ReadEpisode.SPECIALITY,
          ReadEpisode.NORMALISED);

  /** By day, so that the rows lie as what reads them wants them. */
  private static final WindowSpec BY_DAY =
      KEY.orderBy(
          Stream.concat(
                  IDENTITY.stream(),
                  Stream.of(Episode.ROW, Episode.REGISTER_YEAR, Episode.DELIVERY))
              .map(Field::column)
              .toArray(Column[]::new));

  private Linkability() {}

  /** The rows with the reason why each is dropped or cannot be linked; one shuffle, one sort. */
  static Dataset<Row> of(Dataset<Row> rows) {
    Column isRepeated = PERSON.isNotNull().and(isAsTheRowBefore());
    Column dropped = coalesce(ReadEpisode.INVALID.column(), when(isRepeated, DUPLICATE));
    return rows.select(Rows.all(), ALONE.of(when(PERSON.isNull(), Episode.ROW.column())))
        .repartition(PERSON, ALONE.column())
        .select(Rows.all(), Episode.DROPPED.of(dropped))
        .select(Rows.all(), Episode.UNLINKABLE.of(when(Episode.IS_VALID, unlinkable())));
  }

  private static Column isAsTheRowBefore() {
    return IDENTITY.stream()
        .map(Field::column)
        .map(each -> each.eqNullSafe(lag(each, 1).over(BY_DAY)))
        .reduce(Column::and)
        .orElseThrow();
  }

  private static Column unlinkable() {
    Column isReused = bool_or(Episode.IS_VALID.and(ReadEpisode.IS_REUSED.column())).over(KEY);
    return when(PERSON.isNull(), Episode.BLANK_KEY)
        .when(isReused, Episode.REUSED_KEY)
        .when(varies(Episode.BIRTH_DATE).or(varies(ReadEpisode.SEX_CODE)), Episode.SEVERAL_PERSONS);
  }

  private static Column varies(Field field) {
    Column valid = when(Episode.IS_VALID, field.column());
    return min(valid).over(KEY).notEqual(max(valid).over(KEY));
  }
}
