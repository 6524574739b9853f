package se.utfall.bronze;

import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createStructType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import se.utfall.table.Field;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/** Delivered files read on the executors, a file a task: one row a file, its cells within. */
public final class ReadFiles {
  public static final Field URI = Field.required("uri", StringType, "Where the file lies");
  public static final Field PROBLEM =
      Field.optional("problem", StringType, "Why it was refused; null when it was read");
  public static final Field WHY = Field.optional("why", StringType, "What that means");
  public static final Field REMEDY = Field.optional("remedy", StringType, "What to do about it");

  private static final List<Field> IN_CELL =
      List.of(
          RawCell.SHEET,
          RawCell.ROW,
          RawCell.COLUMN,
          RawCell.HEADER,
          RawCell.LABEL,
          RawCell.TYPE,
          RawCell.ROLE,
          RawCell.TEXT);
  private static final List<Field> IN_OBSERVATION =
      List.of(
          RawObservation.PLACE,
          RawObservation.INDICATOR_TEXT,
          RawObservation.REGION_TEXT,
          RawObservation.PERIOD_TEXT,
          RawObservation.SEX_TEXT,
          RawObservation.AGE_TEXT,
          RawObservation.TEXT,
          RawObservation.MARK,
          RawObservation.NUMERATOR_TEXT,
          RawObservation.DENOMINATOR_TEXT,
          RawObservation.LOWER_TEXT,
          RawObservation.UPPER_TEXT);
  private static final List<Field> IN_REMARK =
      List.of(RawRemark.RULE, RawRemark.PLACE, RawRemark.FOUND, RawRemark.EXPECTED);

  private static final Field READ_CELLS = many("read_cells", IN_CELL, "The cells of a form");
  private static final Field READ_OBSERVATIONS =
      many("read_observations", IN_OBSERVATION, "The values of a statistics file");
  private static final Field READ_REMARKS =
      many("read_remarks", IN_REMARK, "What a statistics file says of itself");

  private static final Table READING =
      Table.named("bronze.reading")
          .grain("one file", URI)
          .fields(
              URI,
              Delivery.FILE,
              Delivery.KNOWN_FROM,
              Delivery.CONSTRUCTED_QUESTIONS,
              Delivery.SHA256,
              Delivery.BYTES,
              Delivery.LAYOUT,
              Delivery.SOURCE,
              Delivery.CORRECTION,
              Delivery.FORM_YEAR,
              READ_CELLS,
              READ_OBSERVATIONS,
              READ_REMARKS,
              PROBLEM,
              WHY,
              REMEDY)
          .given();
  private static final Table TO_READ =
      Table.named("bronze.to_read")
          .grain("one file", URI)
          .fields(URI, Delivery.FILE, Delivery.KNOWN_FROM, Delivery.CONSTRUCTED_QUESTIONS)
          .given();

  private static final int ID_DIGITS = 12;

  private ReadFiles() {}

  private static Field many(String name, List<Field> parts, String meaning) {
    StructField[] fields =
        parts.stream()
            .map(each -> new StructField(each.name(), each.type(), false, Metadata.empty()))
            .toArray(StructField[]::new);
    return Field.optional(name, createArrayType(createStructType(fields), false), meaning);
  }

  /** Reads every file; one that cannot be read is a row that says why. */
  public static Dataset<Row> read(
      SparkSession spark, List<DeliveredFile> files, Declared declared) {
    List<Row> rows = files.stream().map(ReadFiles::row).toList();
    StructType schema = nullable(READING.schema());
    MapFunction<Row, Row> read = new FileTask(declared);
    return spark
        .createDataFrame(rows, TO_READ.schema())
        .repartition(Math.max(1, files.size()))
        .map(read, Encoders.row(schema));
  }

  private static Row row(DeliveredFile file) {
    return RowFactory.create(file.uri(), file.name(), file.knownFrom(), file.constructed());
  }

  private static StructType nullable(StructType schema) {
    return new StructType(
        List.of(schema.fields()).stream()
            .map(field -> new StructField(field.name(), field.dataType(), true, field.metadata()))
            .toArray(StructField[]::new));
  }

  /** The read files as deliveries, all but the digest of their answers. */
  public static Dataset<Row> deliveries(Dataset<Row> readings) {
    return readings.select(
        Delivery.DELIVERY.of(id()),
        Delivery.FILE.same(),
        Delivery.SOURCE.same(),
        Delivery.LAYOUT.same(),
        Delivery.CORRECTION.same(),
        Delivery.FORM_YEAR.same(),
        Delivery.KNOWN_FROM.same(),
        Delivery.CONSTRUCTED_QUESTIONS.same(),
        Delivery.SHA256.same(),
        Delivery.BYTES.same(),
        Delivery.CELLS.of(size(READ_CELLS.column()).plus(size(READ_OBSERVATIONS.column()))),
        Delivery.REGISTER_YEARS.of((Object) null),
        Delivery.PSEUDONYM_CHECK.of((Object) null));
  }

  /** The read files as deliveries, with the digest of their answers by delivery. */
  public static Dataset<Row> withAnswers(Dataset<Row> readings, Map<String, String> digests) {
    Column[] pairs =
        digests.entrySet().stream()
            .flatMap(each -> Stream.of(lit(each.getKey()), lit(each.getValue())))
            .toArray(Column[]::new);
    Column answers = element_at(map(pairs), Delivery.DELIVERY.column());
    return deliveries(readings).select(Rows.all(), Delivery.ANSWERS_SHA256.of(answers));
  }

  /** The id of the delivery with this sha256. */
  public static String id(String sha256) {
    return sha256.substring(0, ID_DIGITS);
  }

  /** The read files' cells. */
  public static Dataset<Row> cells(Dataset<Row> readings) {
    Dataset<Row> cells = readings.select(Delivery.DELIVERY.of(id()), inline(READ_CELLS.column()));
    Column cell =
        concat_ws(
            "/",
            Delivery.DELIVERY.column(),
            RawCell.SHEET.column(),
            RawCell.ROW.column(),
            RawCell.COLUMN.column());
    return cells.select(Rows.all(), RawCell.CELL.of(cell));
  }

  /** The read files' values of statistics. */
  public static Dataset<Row> observations(Dataset<Row> readings) {
    Dataset<Row> values =
        readings.select(Delivery.DELIVERY.of(id()), inline(READ_OBSERVATIONS.column()));
    Column cell = concat_ws("/", Delivery.DELIVERY.column(), RawObservation.PLACE.column());
    return values.select(Rows.all(), RawObservation.CELL.of(cell));
  }

  /** What the read statistics files say of themselves. */
  public static Dataset<Row> remarks(Dataset<Row> readings) {
    return readings.select(Delivery.DELIVERY.of(id()), inline(READ_REMARKS.column()));
  }

  private static Column id() {
    return substring(Delivery.SHA256.column(), 1, ID_DIGITS);
  }
}
