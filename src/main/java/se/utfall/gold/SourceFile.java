package se.utfall.gold;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.Region;
import se.utfall.silver.Answer;
import se.utfall.silver.KnownDelivery;
import se.utfall.silver.Rejected;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/** gold.source: the files that the results rest on, and what each of them gave. */
public final class SourceFile {
  public static final Field REGION_CODE = Answer.REGION_CODE;
  public static final Field REGION_NAME = Answer.REGION_NAME;
  public static final Field GRANT_YEAR =
      Field.optional("grant_year", IntegerType, "The first grant year that it is about");
  public static final Field REGIONS =
      Field.required("regions", IntegerType, "Regions that it speaks for").in("regions");
  public static final Field ANSWERS = Field.required("answers", LongType, "Answers read from it");
  public static final Field SUPERSEDED =
      Field.required("superseded", LongType, "Of them taken over by a correction");
  public static final Field REJECTED =
      Field.required("rejected", LongType, "Cells or rows that could not be used");
  public static final Field CONSTRUCTED = Answer.CONSTRUCTED;

  public static final Table TABLE =
      Table.named("gold.source")
          .grain("one delivered file", KnownDelivery.DELIVERY)
          .fields(
              KnownDelivery.DELIVERY,
              KnownDelivery.FILE,
              KnownDelivery.SOURCE,
              KnownDelivery.CORRECTION,
              GRANT_YEAR,
              KnownDelivery.KNOWN_FROM,
              KnownDelivery.LAYOUT,
              REGION_CODE,
              REGION_NAME,
              REGIONS,
              ANSWERS,
              SUPERSEDED,
              REJECTED,
              CONSTRUCTED,
              KnownDelivery.SHA256)
          .from(KnownDelivery.TABLE, Answer.TABLE, Rejected.TABLE)
          .madeBy(SourceFile::make);

  private SourceFile() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> deliveries = inputs.of(KnownDelivery.TABLE).as("delivery");
    Dataset<Row> answers = answers(inputs.of(Answer.TABLE)).as("answers");
    Dataset<Row> rejected = rejected(inputs.of(Rejected.TABLE)).as("rejected");
    return deliveries
        .join(answers, same("answers"), "left")
        .join(rejected, same("rejected"), "left")
        .select(
            Rows.all("delivery"),
            GRANT_YEAR.column("answers"),
            REGION_CODE.of(coalesce(REGION_CODE.column("answers"), lit(Region.NATION.code()))),
            REGION_NAME.of(
                coalesce(REGION_NAME.column("answers"), lit(Region.NATION.officialName()))),
            REGIONS.of(coalesce(REGIONS.column("answers"), lit(0))),
            ANSWERS.of(coalesce(ANSWERS.column("answers"), lit(0))),
            SUPERSEDED.of(coalesce(SUPERSEDED.column("answers"), lit(0))),
            REJECTED.of(coalesce(REJECTED.column("rejected"), lit(0))),
            CONSTRUCTED.of(coalesce(CONSTRUCTED.column("answers"), lit(false))));
  }

  private static Column same(String side) {
    return KnownDelivery.DELIVERY.column("delivery").equalTo(KnownDelivery.DELIVERY.column(side));
  }

  private static Dataset<Row> answers(Dataset<Row> answers) {
    Column one = count_distinct(REGION_CODE.column()).equalTo(1);
    Column name = when(one, max(REGION_NAME.column()));
    return answers
        .groupBy(KnownDelivery.DELIVERY.column())
        .agg(
            GRANT_YEAR.of(min(Answer.GRANT_YEAR.column())),
            REGION_CODE.of(when(one, max(REGION_CODE.column()))),
            REGION_NAME.of(name),
            REGIONS.of(count_distinct(REGION_CODE.column())),
            ANSWERS.of(count(Answer.CELL.column())),
            SUPERSEDED.of(count(when(Answer.SUPERSEDED.column(), 1))),
            CONSTRUCTED.of(bool_or(CONSTRUCTED.column())));
  }

  private static Dataset<Row> rejected(Dataset<Row> rejected) {
    return rejected.groupBy(KnownDelivery.DELIVERY.column()).agg(REJECTED.of(count(Rows.all())));
  }
}
