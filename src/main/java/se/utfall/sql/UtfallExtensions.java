package se.utfall.sql;

import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import scala.Tuple3;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Gives a Spark session every method as a function of SQL: {@code
 * spark.sql.extensions=se.utfall.sql.UtfallExtensions}.
 */
public final class UtfallExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    Functions.ALL.forEach(
        method ->
            extensions.injectFunction(
                new Tuple3<>(
                    new FunctionIdentifier(method.signature().name()),
                    Description.of(method),
                    new FunctionBuilder(method))));
    return BoxedUnit.UNIT;
  }
}
