package se.utfall.bronze;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import se.utfall.expression.Text;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * A list of hospitals on its way into bronze.
 *
 * @param delivery id of the delivery
 */
public record HospitalList(RegisterFile file, String delivery) {
  private static final List<Field> TEXTS =
      List.of(HospitalRow.HOSPITAL, HospitalRow.REGION_TEXT, HospitalRow.NAME);
  private static final Field ROWS = Field.required("rows", LongType, "How many rows");

  /** Its rows for bronze, the codes without white space around them. */
  public Dataset<Row> rows(SparkSession spark) {
    return RegisterText.of(file, spark)
        .select(
            HospitalRow.TABLE.columnsWith(
                Map.of(HospitalRow.DELIVERY, lit(delivery), HospitalRow.HOSPITAL, code())));
  }

  /** How many rows it has; a failure of kind INPUT where they cannot be believed. */
  public long checked(SparkSession spark) {
    return RegisterText.reading(file, () -> counted(spark));
  }

  private long counted(SparkSession spark) {
    Dataset<Row> rows = RegisterText.of(file, spark);
    Row counts =
        rows.agg(
                count(Rows.all()),
                count_if(RegisterText.RAGGED.column().isNotNull()),
                count_if(RegisterText.isMisencoded(TEXTS)),
                count_if(code().equalTo("")))
            .first();
    refuse(counts);
    rows.groupBy(HospitalRow.HOSPITAL.of(code()))
        .agg(ROWS.of(count(Rows.all())))
        .filter(ROWS.column().gt(1))
        .orderBy(HospitalRow.HOSPITAL.column())
        .takeAsList(1)
        .forEach(
            row -> {
              throw RegisterRefusal.repeatedCode(file.name(), row.getString(0));
            });
    return counts.getLong(0);
  }

  private void refuse(Row counts) {
    if (counts.getLong(0) == 0) {
      throw RegisterRefusal.noHospitals(file.name());
    }
    if (counts.getLong(1) > 0) {
      throw RegisterRefusal.ragged(file.name(), counts.getLong(1));
    }
    if (counts.getLong(2) > 0) {
      throw RegisterRefusal.encoding(file.name(), counts.getLong(2));
    }
    if (counts.getLong(3) > 0) {
      String column = file.columnOf(HospitalRow.HOSPITAL.name());
      throw RegisterRefusal.blankCode(file.name(), column, counts.getLong(3));
    }
  }

  private static Column code() {
    return coalesce(Text.trimmed(HospitalRow.HOSPITAL.column()), lit(""));
  }
}
