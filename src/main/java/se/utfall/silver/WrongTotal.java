package se.utfall.silver;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.bronze.Cell;
import se.utfall.bronze.RawCell;
import se.utfall.declared.LayoutColumn;
import se.utfall.domain.Unit;
import se.utfall.expression.Swedish;
import se.utfall.silver.Rejected.Verdict;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/** Total lines that are not the sum of the rows above them, or cannot be read. */
final class WrongTotal {
  private static final Field SUM =
      Field.optional("row_sum", createDecimalType(20, 4), "Sum of the column's readable amounts");

  private WrongTotal() {}

  static Dataset<Row> of(Dataset<Row> cells) {
    Column isAmount = LayoutColumn.WRITTEN_AS.column().equalTo(Unit.SEK.label());
    Dataset<Row> summed = cells.filter(isAmount).select(Rows.all(), SUM.of(sumOfRows()));
    Column number = ReadAnswer.NUMBER.column();
    Column differs = number.isNull().or(number.notEqual(coalesce(SUM.column(), lit(0))));
    return verdict()
        .on(
            summed.filter(
                is(Cell.Role.TOTAL).and(RawCell.TEXT.column().notEqual("")).and(differs)));
  }

  private static Column sumOfRows() {
    WindowSpec column =
        Window.partitionBy(
            RawCell.DELIVERY.column(), RawCell.SHEET.column(), RawCell.LABEL.column());
    return sum(when(is(Cell.Role.DATA), ReadAnswer.NUMBER.column())).over(column);
  }

  private static Column is(Cell.Role role) {
    return RawCell.ROLE.column().equalTo(role.label());
  }

  private static Verdict verdict() {
    Column sum = Swedish.kronor(coalesce(SUM.column(), lit(0)));
    return new Verdict(
        lit("total-differs"),
        RawCell.TEXT.column(),
        concat(lit("radernas summa "), sum),
        lit("Kontrollera att inga rader saknas och att varje belopp är rätt läst."),
        lit(0));
  }
}
