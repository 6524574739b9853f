package se.utfall.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.utfall.LocalSpark.SPARK;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.table.Failure;
import se.utfall.table.Field;

/**
 * Expected values come from Python's hmac: {@code struct.unpack(">q", hmac.new("nyckel för
 * test".encode(), b"131242", hashlib.sha256).digest()[:8])}.
 */
class PseudonymTest {
  private static final String TEXT = "nyckel för test";
  private static final PseudonymKey KEY = PseudonymKey.of(" " + TEXT + "\n", "the test");
  private static final Field VALUE = Field.optional("value", DataTypes.StringType, "A key");

  private static Dataset<Row> pseudonyms(PseudonymKey key) {
    Dataset<String> persons =
        SPARK.createDataset(
            Arrays.asList("131242", "155658", "900001", "131242", null), Encoders.STRING());
    return persons
        .toDF(VALUE.name())
        .repartition(2)
        .select(VALUE.column(), Pseudonym.of(VALUE.column(), key).as("pseudonym"));
  }

  private static List<String> lines(PseudonymKey key) {
    return pseudonyms(key).collectAsList().stream().map(row -> row.mkString(" ")).toList();
  }

  @Test
  void aPersonIsTheFirstEightBytesOfTheKeyedHash() {
    assertThat(lines(KEY))
        .containsExactlyInAnyOrder(
            "131242 -6587415549653875982", // a494cc758eff02f2
            "131242 -6587415549653875982",
            "155658 -5308806359195033058", // b65354be5ad8621e
            "900001 3056305784044386257", // 2a6a2deae6eff7d1
            "null null");
    assertThat(Pseudonym.ofNobody(KEY)).isEqualTo(-3642511030843268052L); // of b""
  }

  @Test
  void theDemonstrationHasAKeyThatIsAlwaysTheSame() {
    // hmac.new(b"Utfall demonstration: nobody real", ...)
    assertThat(lines(PseudonymKey.DEMONSTRATION))
        .contains(
            "131242 3780958750674469925",
            "155658 -4264266021208513160",
            "900001 613395626231138764");
  }

  @Test
  void noPlanShowsTheKey() {
    Dataset<Row> rows = pseudonyms(KEY);

    String plans =
        String.join(
            "\n",
            rows.queryExecution().toString(),
            rows.queryExecution().logical().toJSON(),
            rows.queryExecution().executedPlan().toJSON(),
            explained(rows),
            rows.select(functions.max(functions.col("pseudonym"))).queryExecution().toString());

    assertThat(plans).contains("(pseudonym, ").doesNotContain(TEXT).doesNotContain("nyckel");
    assertThat(KEY).hasToString("a pseudonym key");
  }

  private static String explained(Dataset<Row> rows) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    scala.Console.withOut(
        new PrintStream(said, true, UTF_8),
        () -> {
          rows.explain("extended");
          return null;
        });
    return said.toString(UTF_8);
  }

  @ParameterizedTest
  @CsvSource({"' ',empty", "kort,too short", "fifteen letters,too short"})
  void aKeyThatMayBeGuessedStops(String text, String is) {
    Failure failure =
        catchThrowableOfType(Failure.class, () -> PseudonymKey.of(text, "conf/key.txt"));

    assertThat(failure)
        .hasMessage(
            "The key of conf/key.txt is %s. Anyone could try such keys, and find the persons by"
                    .formatted(is)
                + " their pseudonyms. Put a long random text there, and keep it: head -c 32"
                + " /dev/urandom | base64.");
    assertThat(failure.kind()).isEqualTo(Failure.Kind.USAGE);
  }
}
