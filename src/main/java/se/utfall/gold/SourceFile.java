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
import se.utfall.domain.RegisterLayout.Kind;
import se.utfall.silver.Activity;
import se.utfall.silver.Agreement;
import se.utfall.silver.Answer;
import se.utfall.silver.KnownDelivery;
import se.utfall.silver.Population;
import se.utfall.silver.Rejected;
import se.utfall.silver.Statistic;
import se.utfall.silver.TargetImage;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/** gold.source: the files that the results rest on, and what each of them gave. */
public final class SourceFile {
  public static final Field REGION_CODE = Answer.REGION_CODE;
  public static final Field REGION_NAME = Answer.REGION_NAME;
  public static final Field GRANT_YEAR =
      Field.optional("grant_year", IntegerType, "The first year that it is about");
  public static final Field REGIONS =
      Field.required("regions", IntegerType, "Regions that it speaks for").in("regions");
  public static final Field ANSWERS =
      Field.required("answers", LongType, "Answers or values read from it");
  public static final Field SUPERSEDED =
      Field.required("superseded", LongType, "Of them taken over by what came later");
  public static final Field REJECTED =
      Field.required("rejected", LongType, "Cells or rows that could not be used");
  public static final Field SET_ASIDE =
      Field.required(
          "set_aside",
          LongType,
          "Values of a statistics file that are of no declared indicator, nation or region:"
              + " municipalities and what could not be placed");
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
              SET_ASIDE,
              CONSTRUCTED,
              KnownDelivery.SHA256)
          .from(
              KnownDelivery.TABLE,
              Answer.TABLE,
              Statistic.TABLE,
              Population.TABLE,
              Agreement.TABLE,
              Activity.TABLE,
              TargetImage.TABLE,
              Rejected.TABLE)
          .madeBy(SourceFile::make);

  private SourceFile() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> deliveries = inputs.of(KnownDelivery.TABLE).as("delivery");
    Dataset<Row> answers = answers(given(inputs)).as("answers");
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
            ANSWERS.of(read()),
            SUPERSEDED.of(coalesce(SUPERSEDED.column("answers"), lit(0))),
            REJECTED.of(coalesce(REJECTED.column("rejected"), lit(0))),
            SET_ASIDE.of(
                when(isStatistics(), KnownDelivery.CELLS.column().minus(read())).otherwise(0)),
            CONSTRUCTED.of(coalesce(CONSTRUCTED.column("answers"), isConstructedRegister())));
  }

  private static Column isStatistics() {
    return KnownDelivery.SOURCE.column().equalTo(KnownDelivery.STATISTICS);
  }

  /** The rows of a register give results with those of other files, so all count as read. */
  private static Column read() {
    return coalesce(
        ANSWERS.column("answers"), when(isRegister(), KnownDelivery.CELLS.column()), lit(0));
  }

  private static Column isRegister() {
    return KnownDelivery.SOURCE.column().isin(Kind.EPISODES.source(), Kind.HOSPITALS.source());
  }

  private static Column isConstructedRegister() {
    return isRegister().and(KnownDelivery.isConstructedRegister());
  }

  /** Everything that was read of the files, whatever it is. */
  private static Dataset<Row> given(Inputs inputs) {
    return part(inputs, Answer.TABLE, Answer.GRANT_YEAR, Answer.SUPERSEDED.column())
        .unionByName(part(inputs, Statistic.TABLE, Statistic.YEAR, Statistic.SUPERSEDED.column()))
        .unionByName(
            part(inputs, Population.TABLE, Population.YEAR, Population.SUPERSEDED.column()))
        .unionByName(part(inputs, Agreement.TABLE, Agreement.YEAR, lit(false)))
        .unionByName(part(inputs, Activity.TABLE, Activity.YEAR, lit(false)))
        .unionByName(part(inputs, TargetImage.TABLE, TargetImage.YEAR, lit(false)));
  }

  private static Dataset<Row> part(Inputs inputs, Table table, Field year, Column superseded) {
    return inputs
        .of(table)
        .select(
            KnownDelivery.DELIVERY.column(),
            Answer.CELL.column(),
            GRANT_YEAR.of(year.column()),
            REGION_CODE.column(),
            REGION_NAME.column(),
            Answer.SUPERSEDED.of(superseded),
            CONSTRUCTED.column());
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
