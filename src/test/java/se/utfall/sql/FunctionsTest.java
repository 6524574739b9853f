package se.utfall.sql;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.utfall.LocalSpark.SPARK;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.lang3.math.NumberUtils;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions of one row, and what holds of them all. */
class FunctionsTest {
  /** 12 of 21, golden case 01. */
  private static final String WILSON = "[0.5714285714285714,0.365465543693067,0.75530031074624]";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wilson(12, 21)",
        "wilson(12, 21, 0.95)",
        "wilson(12L, 21L)",
        "wilson(12.0, 21.00BD)",
        "wilson(12D, CAST(21 AS FLOAT))",
        "wilson('12', '21')"
      })
  void everyNumberAndLiteralIsCast(String call) {
    assertThat(numbers("SELECT " + call)).containsExactly(expected(WILSON), within(1e-12));
  }

  private static double[] expected(String row) {
    return Arrays.stream(row.split("[\\[\\]{}, ]+", -1))
        .filter(each -> !each.isEmpty())
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static double[] numbers(String query) {
    return expected(Sql.line(query));
  }

  /**
   * A tenth of 30 000 000 000: z = 1.959964 and √(0.09 / 3e10) = 1.732e-6 put limits 3.395e-6 off.
   */
  @Test
  void countsMayBeLargerThanAnInteger() {
    assertThat(numbers("SELECT wilson(3000000000L, 30000000000L)"))
        .containsExactly(new double[] {0.1, 0.1 - 3.395e-6, 0.1 + 3.395e-6}, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wilson(NULL, 21)",
        "wilson(12, NULL)",
        "wilson(12, 21, NULL)",
        "wilson(0, 0)",
        "wilson(22, 21)",
        "wilson(-1, 21)",
        "wilson(12, 21, 1)",
        "wilson(12, 21, 0)",
        "wilson(DOUBLE('NaN'), 21)",
        "wilson(12, DOUBLE('Infinity'))"
      })
  void whatIsMissingOrImpossibleGivesNull(String call) {
    assertThat(Sql.line("SELECT " + call)).isEqualTo("null");
  }

  @Test
  void fieldsHaveTheirNames() {
    assertThat(SPARK.sql("SELECT wilson(12, 21) AS share").schema().toDDL())
        .isEqualTo("share STRUCT<value: DOUBLE, lower: DOUBLE, upper: DOUBLE>");
    assertThat(SPARK.sql("SELECT wilson(12, 21)").columns())
        .containsExactly("wilson(12, 21, 0.95)");
  }

  @Test
  void rowsAreGroupedByTheFunctionItself() {
    assertThat(
            Sql.lines(
                "SELECT wilson(x, n).value, count(*) FROM VALUES (1, 2), (2, 4), (1, 2), (0, 2) AS t"
                    + " (x, n) GROUP BY wilson(x, n) HAVING wilson(x, n).value > 0 ORDER BY 2"))
        .containsExactly("0.5 1", "0.5 2");
  }

  @Test
  void columnsCallItToo() {
    Row row = SPARK.range(1).select(Methods.wilson(lit(12), lit(21)).as("share")).first();
    assertThat(expected(row.get(0).toString())).containsExactly(expected(WILSON), within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wilson(1)", "wilson(1, 2, 0.95, 3)", "gini()", "gini(1, 2, 3)"})
  void aWrongNumberOfArgumentsIsSaid(String call) {
    assertThatThrownBy(() -> SPARK.sql("SELECT " + call))
        .isInstanceOf(AnalysisException.class)
        .hasMessageContaining("[WRONG_NUM_ARGS.WITHOUT_SUGGESTION]")
        .hasMessageContaining(
            call.startsWith("wilson") ? "`wilson` requires [2, 3]" : "`gini` requires [1, 2]");
  }

  @Test
  void whatIsNoNumberIsSaid() {
    assertThatThrownBy(() -> SPARK.sql("SELECT wilson(array(1), 2)"))
        .isInstanceOf(AnalysisException.class)
        .hasMessageContaining("DATATYPE_MISMATCH")
        .hasMessageContaining("DOUBLE");
  }

  static Stream<Signature> signatures() {
    return Functions.ALL.stream().map(Method::signature);
  }

  @ParameterizedTest
  @MethodSource("signatures")
  void everyFunctionIsDescribed(Signature signature) {
    assertThat(Sql.lines("DESCRIBE FUNCTION " + signature.name()))
        .contains("Usage: " + signature.call() + " - " + signature.purpose());
    assertThat(String.join("\n", Sql.lines("DESCRIBE FUNCTION EXTENDED " + signature.name())))
        .contains("Arguments:", "Result of ", "Examples:\n      > SELECT", signature.source());
  }

  @ParameterizedTest
  @MethodSource("signatures")
  void everyExampleAnswersAsItSays(Signature signature) {
    List<String> answer =
        parts(Sql.line("SELECT CAST((" + signature.example().query() + ") AS STRING)"));
    List<String> said = parts(signature.example().answer());
    assertThat(answer).hasSameSizeAs(said);
    for (int i = 0; i < said.size(); i++) {
      assertThat(answer.get(i)).satisfies(isSame(said.get(i)));
    }
  }

  private static List<String> parts(String text) {
    return Arrays.asList(text.split("[\\[\\]{}, ]+", -1));
  }

  private static Consumer<String> isSame(String said) {
    return NumberUtils.isParsable(said)
        ? part ->
            assertThat(Double.parseDouble(part)).isCloseTo(Double.parseDouble(said), within(1e-9))
        : part -> assertThat(part).isEqualTo(said);
  }

  @Test
  void aDescriptionNamesArgumentsResultExampleAndSource() {
    assertThat(String.join("\n", Sql.lines("DESCRIBE FUNCTION EXTENDED wilson")))
        .contains(
            """
            Usage: wilson(x, n[, confidence]) - The share x/n with the limits of its Wilson (score) interval.
            """,
            "      * n - of how many, above 0\n",
            "      * confidence - coverage of the interval, between 0 and 1; 0.95 unless given\n",
            "    Result of one row: struct<value: double, lower: double, upper: double>\n",
            "      * lower - lower limit of its interval\n",
            "    Source: Wilson 1927; Brown, Cai & DasGupta 2001\n",
            "      > SELECT wilson(12, 21);\n       {0.5714285714285714, 0.365465543693067,");
  }

  @Test
  void everySignatureIsWhole() {
    assertThat(signatures())
        .allSatisfy(
            each -> {
              assertThat(each.name()).matches("[a-z]+(_[a-z]+)*");
              assertThat(each.purpose()).endsWith(".");
              assertThat(each.source()).isNotBlank();
              assertThat(each.arguments()).allMatch(argument -> !argument.meaning().isBlank());
              assertThat(each.arguments().stream().skip(each.requiredArguments()))
                  .as("optional ones are last")
                  .noneMatch(Argument::required);
            });
  }
}
