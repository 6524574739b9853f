package se.utfall.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.ParsedStatement;
import org.apache.spark.sql.execution.SparkSqlParser;
import org.apache.spark.sql.execution.command.ExplainCommand;
import scala.jdk.javaapi.CollectionConverters;
import se.utfall.domain.RunRecord;
import se.utfall.lake.Views;
import se.utfall.table.Failure;

/** A question in SQL that reads and cannot write. */
public final class Query {
  /** Commands that only read. */
  private static final List<String> READING = List.of("Show", "Describe", "Explain");

  /** What Spark does not call a command though it writes, runs a program or another statement. */
  private static final Set<String> ACTING =
      Set.of("InsertIntoDir", "ScriptTransformation", "UnresolvedExecuteImmediate");

  /** Functions that call any Java method by its name. */
  private static final Pattern CALLS_JAVA =
      Pattern.compile("\\b(reflect|try_reflect|java_method)\\b", Pattern.CASE_INSENSITIVE);

  /** How Spark says that a setting would hide the mistake: no setting can be changed here. */
  private static final Pattern ADVICE =
      Pattern.compile(" If necessary,? set \\S+ to \\S+ to bypass this error\\.");

  private Query() {}

  /** The rows it asks for, of the run's tables by their names. */
  public static Dataset<Row> rows(Workshop workshop, RunRecord run, String sql) {
    try {
      if (CALLS_JAVA.matcher(sql).find()) {
        throw onlyReads();
      }
      refuseWriting(new SparkSqlParser().parsePlan(sql));
      new Views(workshop.spark(), workshop.lake()).create(Tables.ALL, run.versions());
      return workshop.spark().sql(sql);
    } catch (Failure e) {
      throw e;
    } catch (Exception e) {
      throw e instanceof AnalysisException ? notUnderstood(e) : new IllegalStateException(e);
    }
  }

  /** Gives the rows to who reads them; a value that stops the reading is told like a mistake. */
  public static void answer(
      Workshop workshop, RunRecord run, String sql, Consumer<Dataset<Row>> reader) {
    try {
      reader.accept(rows(workshop, run, sql));
    } catch (RuntimeException e) {
      throw dataError(e).map(Query::notUnderstood).orElseThrow(() -> e);
    }
  }

  /** Spark's own words for a value that cannot be computed with, SQL states 22. */
  private static Optional<Throwable> dataError(Throwable e) {
    return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
        .filter(SparkThrowable.class::isInstance)
        .filter(each -> String.valueOf(((SparkThrowable) each).getSqlState()).startsWith("22"))
        .findFirst();
  }

  private static Failure notUnderstood(Throwable e) {
    return new Failure(
            Failure.Kind.USAGE,
            "The query cannot be answered.",
            String.valueOf(e.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> ADVICE.matcher(line).replaceAll(""))
                .orElse("It is not understood."),
            "See the tables and columns there are: jobs/tables")
        .causedBy(e);
  }

  private static void refuseWriting(LogicalPlan plan) {
    if (acts(plan) && READING.stream().noneMatch(kind(plan)::startsWith)) {
      throw onlyReads();
    }
    within(plan).forEach(Query::refuseWriting);
  }

  private static Failure onlyReads() {
    return new Failure(
        Failure.Kind.USAGE,
        "This statement would change something.",
        "jobs/sql only reads: SELECT, SHOW, DESCRIBE and EXPLAIN.",
        "Ask with one of those.");
  }

  private static Stream<LogicalPlan> within(LogicalPlan plan) {
    return plan instanceof ExplainCommand explain
        ? Stream.of(explain.logicalPlan())
        : Stream.of(plan.children(), plan.innerChildren())
            .flatMap(nodes -> CollectionConverters.asJava(nodes).stream())
            .filter(LogicalPlan.class::isInstance)
            .map(LogicalPlan.class::cast);
  }

  private static boolean acts(LogicalPlan plan) {
    return plan instanceof Command
        || plan instanceof ParsedStatement
        || ACTING.contains(kind(plan));
  }

  private static String kind(LogicalPlan plan) {
    return plan.getClass().getSimpleName();
  }
}
