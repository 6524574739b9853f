package se.utfall.sql;

import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.aggregate.V2Aggregator;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;

/** A method that computes from the rows of a group. */
record AggregateMethod(Signature signature, Computation computation) implements Method {
  /** From one row or more; null where they are impossible. */
  @FunctionalInterface
  interface Computation {
    @Nullable Object of(Group group);
  }

  @Override
  public String scope() {
    return "a group of rows";
  }

  @Override
  public Expression call(Seq<Expression> arguments) {
    return new V2Aggregator<>(new AggregateCall(signature.name()), arguments, 0, 0);
  }
}
