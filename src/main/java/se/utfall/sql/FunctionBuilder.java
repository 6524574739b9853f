package se.utfall.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.errors.QueryCompilationErrors;
import org.apache.spark.unsafe.Platform;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;

/** Makes the expression of a call as it stands in SQL: checks how many arguments, adds defaults. */
final class FunctionBuilder extends AbstractFunction1<Seq<Expression>, Expression> {
  private final Method method;

  FunctionBuilder(Method method) {
    this.method = method;
  }

  @Override
  public Expression apply(Seq<Expression> given) {
    Signature signature = method.signature();
    List<Argument> arguments = signature.arguments();
    if (given.size() < signature.requiredArguments() || given.size() > arguments.size()) {
      // a checked exception that Scala's interface cannot declare
      Platform.throwException(wrongNumber(given.size()));
    }
    List<Expression> all = new ArrayList<>(CollectionConverters.asJava(given));
    arguments.stream()
        .skip(given.size())
        .map(each -> new Literal(each.defaultValue(), each.dataType()))
        .forEach(all::add);
    Expression call = method.call(CollectionConverters.asScala(all).toSeq());
    call.setTagValue(FunctionRegistry.FUNC_ALIAS(), signature.name()); // the column's name
    return call;
  }

  private Throwable wrongNumber(int given) {
    Signature signature = method.signature();
    List<Object> allowed =
        IntStream.rangeClosed(signature.requiredArguments(), signature.arguments().size())
            .<Object>mapToObj(Integer::valueOf)
            .toList();
    return QueryCompilationErrors.wrongNumArgsError(
        signature.name(), CollectionConverters.asScala(allowed).toSeq(), given, "", "", "");
  }
}
