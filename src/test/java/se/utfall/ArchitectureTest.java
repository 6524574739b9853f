package se.utfall;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may touch what. */
class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  /** The rooms, and whom each may touch. */
  private static final Map<String, List<String>> ROOMS =
      Map.ofEntries(
          Map.entry("domain", List.of()),
          Map.entry("statistics", List.of()),
          Map.entry("sql", List.of("statistics")),
          Map.entry("table", List.of("domain")),
          Map.entry("config", List.of("table", "domain")),
          Map.entry("expression", List.of("table", "domain")),
          Map.entry("declared", List.of("table", "domain")),
          Map.entry("bronze", List.of("declared", "table", "expression", "domain")),
          Map.entry("silver", List.of("bronze", "declared", "table", "expression", "domain")),
          Map.entry("gold", List.of("silver", "declared", "sql", "table", "expression", "domain")),
          Map.entry("synthetic", List.of("table")),
          Map.entry("document", List.of("domain")),
          Map.entry("report", List.of("document", "domain")),
          Map.entry("render", List.of("document", "domain")),
          Map.entry("lake", List.of("table", "domain")),
          Map.entry(
              "run",
              List.of(
                  "config",
                  "declared",
                  "bronze",
                  "silver",
                  "gold",
                  "sql",
                  "statistics",
                  "document",
                  "report",
                  "render",
                  "lake",
                  "synthetic",
                  "table",
                  "expression",
                  "domain")),
          Map.entry("cli", List.of("run", "config", "sql", "synthetic", "table", "domain")));

  /** Functions whose first text is not the name of a column. */
  private static final Set<String> TEXT_FIRST =
      Set.of("concat_ws", "format_string", "printf", "call_function");

  /** What a data set does with a text that is not the name of a column. */
  private static final Set<String> NAMES_NO_COLUMN = Set.of("as", "alias", "hint", "explain");

  @Test
  void roomsTouchOnlyThoseTheyMay() {
    assertThat(rooms().stream().map(JavaPackage::getRelativeName))
        .containsExactlyInAnyOrderElementsOf(ROOMS.keySet());
    ROOMS.forEach(ArchitectureTest::checkRoom);
  }

  private static Set<JavaPackage> rooms() {
    return MAIN.getPackage("se.utfall").getSubpackages();
  }

  private static void checkRoom(String room, List<String> others) {
    String[] allowed =
        Stream.concat(others.stream(), Stream.of(room))
            .map(each -> "se.utfall." + each)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("se.utfall." + room)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("se.utfall..").or(resideInAnyPackage(allowed)))
        .check(MAIN);
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("se.utfall.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void onlyTheLakeKnowsDelta() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.utfall.lake")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.delta..", "org.apache.spark.sql.delta..")
        .check(MAIN);
  }

  @Test
  void fewRoomsHoldASession() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "se.utfall.lake", "se.utfall.bronze", "se.utfall.run", "se.utfall.cli")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(SparkSession.class)
        .check(MAIN);
  }

  @Test
  void domainAndReportDoWithoutSpark() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "se.utfall.domain",
            "se.utfall.statistics",
            "se.utfall.config",
            "se.utfall.document",
            "se.utfall.report",
            "se.utfall.render")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..")
        .check(MAIN);
  }

  @Test
  void onlyTableNamesColumnsAsText() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.utfall.table")
        .should()
        .callMethodWhere(namesColumnAsText())
        .check(MAIN);
  }

  private static DescribedPredicate<JavaCall<?>> namesColumnAsText() {
    return describe("it takes a column by its name", ArchitectureTest::namesColumnAsText);
  }

  private static boolean namesColumnAsText(JavaCall<?> call) {
    String name = call.getName();
    List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
    JavaClass owner = call.getTargetOwner();
    if (parameters.isEmpty()) {
      return false;
    }
    if (owner.isEquivalentTo(functions.class)) {
      return isText(parameters.get(0)) && !TEXT_FIRST.contains(name);
    }
    if (owner.isEquivalentTo(Dataset.class) && name.equals("join")) {
      return parameters.size() > 1 && isText(parameters.get(1));
    }
    return takesColumns(owner)
        && parameters.stream().anyMatch(ArchitectureTest::isText)
        && !NAMES_NO_COLUMN.contains(name);
  }

  private static boolean takesColumns(JavaClass owner) {
    return List.of(Dataset.class, RelationalGroupedDataset.class, Window.class, WindowSpec.class)
        .stream()
        .anyMatch(owner::isEquivalentTo);
  }

  private static boolean isText(JavaClass type) {
    return List.of(String.class, String[].class, Map.class, scala.collection.immutable.Map.class)
        .stream()
        .anyMatch(type::isEquivalentTo);
  }

  /** What the rule must see, and what it must let pass. */
  static final class ByName {
    Dataset<Row> forbidden(Dataset<Row> rows) {
      Column sum = functions.sum("a");
      rows.join(rows, "a").join(rows, new String[] {"a"}, "left");
      rows.groupBy("a").agg(Map.of("a", "sum"));
      rows.groupBy(sum).max("a");
      rows.select(functions.col("a"), functions.expr("a + 1"), functions.struct("a"));
      rows.withColumn("a", sum).withColumnRenamed("a", "b").selectExpr("a").drop("a");
      return rows.orderBy("a").dropDuplicates("a").select("a", "b").filter("a > 1");
    }

    Dataset<Row> allowed(Dataset<Row> rows) {
      Column text = functions.concat_ws(" ", functions.lit("a"));
      Column last = functions.substring_index(functions.translate(text, "a", "b"), ".", -1);
      return rows.as("one").join(rows.as("other"), text.equalTo(last), "left").select(last.as("a"));
    }
  }

  @Test
  void ruleOfNamesSeesThemAll() {
    JavaClass sample = new ClassFileImporter().importClass(ByName.class);
    assertThat(
            sample.getMethodCallsFromSelf().stream()
                .filter(ArchitectureTest::namesColumnAsText)
                .map(call -> call.getOrigin().getName() + " " + call.getName())
                .collect(Collectors.groupingBy(each -> each, Collectors.counting())))
        .containsOnlyKeys(
            List.of(
                    "sum",
                    "join",
                    "groupBy",
                    "agg",
                    "max",
                    "col",
                    "expr",
                    "struct",
                    "withColumn",
                    "withColumnRenamed",
                    "selectExpr",
                    "drop",
                    "orderBy",
                    "dropDuplicates",
                    "select",
                    "filter")
                .stream()
                .map(each -> "forbidden " + each)
                .toList())
        .containsEntry("forbidden join", 2L);
  }

  @Test
  void noJavaRunsInsideAPlan() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(UserDefinedFunction.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.spark.sql.api.java")
        .orShould()
        .callMethodWhere(
            describe(
                "it makes a function of Java",
                call ->
                    call.getTargetOwner().isEquivalentTo(functions.class)
                        && Set.of("udf", "udaf", "call_udf").contains(call.getName())))
        .check(MAIN);
  }

  @Test
  void everyRoomIsNullMarked() {
    assertThat(rooms()).allMatch(room -> room.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.utfall.cli")
        .should(ACCESS_STANDARD_STREAMS)
        .check(MAIN);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)").check(MAIN);
  }
}
