package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import se.utfall.silver.Answer;
import se.utfall.table.Field;

/**
 * How results know their cells. A row has {@link #CELLS}; where its columns rest on different
 * cells, column x has an array x_cells of its own.
 */
public final class Lineage {
  public static final Field CELLS =
      Field.cells("cells", "Ids of the bronze cells that the row rests on");

  /** No cells. */
  static final Column NONE = array().cast(createArrayType(StringType));

  private Lineage() {}

  /** The array that holds the cells of one column of a row. */
  static Field cellsOf(Field field) {
    return Field.cells(field.name() + "_cells", "Ids of the bronze cells behind " + field.name());
  }

  /** The cells of the answers that meet a condition. */
  static Column answersWhere(Column condition) {
    return sort_array(collect_list(when(condition, Answer.CELL.column())));
  }

  /** The cells of the rows that meet a condition. */
  static Column cellsWhere(Column condition, Column cells) {
    return sort_array(array_distinct(flatten(collect_list(when(condition, cells)))));
  }

  /** All the cells of several arrays. */
  static Column together(Field... cells) {
    return together(Stream.of(cells).map(Field::column).toArray(Column[]::new));
  }

  static Column together(Column... cells) {
    return sort_array(array_distinct(concat(cells)));
  }
}
