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
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import se.utfall.domain.Layout;
import se.utfall.table.Field;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/** Delivered forms read on the executors, a file a task: one row a file, its cells within. */
public final class FormFiles {
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
  private static final Field READ_CELLS =
      Field.optional(
          "read_cells",
          createArrayType(
              createStructType(
                  IN_CELL.stream()
                      .map(each -> new StructField(each.name(), each.type(), false, null))
                      .toList()),
              false),
          "The cells of the file");

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

  private FormFiles() {}

  /** Reads every file; one that cannot be read is a row that says why. */
  public static Dataset<Row> read(
      SparkSession spark, List<DeliveredFile> files, List<Layout> layouts) {
    List<Row> rows = files.stream().map(FormFiles::row).toList();
    StructType schema = nullable(READING.schema());
    MapFunction<Row, Row> read = new FileTask(List.copyOf(layouts));
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
        Delivery.CELLS.of(size(READ_CELLS.column())));
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

  private static Column id() {
    return substring(Delivery.SHA256.column(), 1, ID_DIGITS);
  }
}
