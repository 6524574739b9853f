package se.utfall.gold;

import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import se.utfall.table.Field;

/** The parts of what the methods of room sql give. */
final class Part {
  static final Field LOWER = Field.optional("lower", DoubleType, "Lower limit");
  static final Field UPPER = Field.optional("upper", DoubleType, "Upper limit");
  static final Field SLOPE = Field.optional("slope", DoubleType, "Change per year");
  static final Field PERCENT = Field.optional("apc", DoubleType, "Percent per year");
  static final Field P = Field.optional("p", DoubleType, "P-value");
  static final Field EXACT_P = Field.optional("exact_p", DoubleType, "P-value of all orders");
  static final Field S = Field.optional("s", IntegerType, "Rising pairs less falling pairs");
  static final Field PHI = Field.optional("phi", DoubleType, "Over-dispersion");
  static final Field TAU2 = Field.optional("tau2", DoubleType, "Variance between regions");
  static final Field RANK = Field.optional("rank", IntegerType, "Place");
  static final Field Q = Field.optional("q", DoubleType, "Adjusted p-value");
  static final Field ID = Field.required("id", StringType, "Which of them");

  private Part() {}

  /** A part of a result; null where there is none. */
  static Column of(Column result, Field part) {
    return result.getField(part.name());
  }

  /** The part of the element with an id, of an array of results; null where there is none. */
  static Column of(Column results, Column id, Field part) {
    Column same = filter(results, each -> each.getField(ID.name()).equalTo(id));
    return of(get(same, lit(0)), part);
  }
}
