package se.utfall.sql;

import org.apache.spark.sql.catalyst.expressions.Expression;
import scala.collection.immutable.Seq;

/** A method as a function of SQL. */
public sealed interface Method permits ScalarMethod, AggregateMethod {
  Signature signature();

  /** What it computes from: one row, or a group of rows. */
  String scope();

  /** The expression of a call with all arguments. */
  Expression call(Seq<Expression> arguments);

  /** Starts a method: {@code Method.named("wilson").computes(...)}. */
  static MethodBuilder named(String name) {
    return new MethodBuilder(name);
  }
}
