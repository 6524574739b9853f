package se.utfall.sql;

import org.apache.spark.sql.catalyst.expressions.ApplyFunctionExpression;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;

/** A method that computes from the numbers of one row. */
record ScalarMethod(Signature signature, Computation computation) implements Method {
  /** From all arguments in their order, each finite; null where they are impossible. */
  @FunctionalInterface
  interface Computation {
    @Nullable Object of(double[] numbers);
  }

  @Override
  public String scope() {
    return "one row";
  }

  @Override
  public Expression call(Seq<Expression> arguments) {
    return new ApplyFunctionExpression(new ScalarCall(signature.name()), arguments);
  }
}
