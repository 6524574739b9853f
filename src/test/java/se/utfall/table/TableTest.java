package se.utfall.table;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utfall.LocalSpark.SPARK;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import se.utfall.Given;

class TableTest {
  private static final Field NAME = Field.required("name", DataTypes.StringType, "A name");
  private static final Field AMOUNT = Field.kronor("amount_sek", "An amount");
  private static final Table SOURCE =
      Table.named("silver.source").grain("one name", NAME).fields(NAME, AMOUNT).given();

  /** More columns than the table has, in another order and of other types. */
  private static Dataset<Row> wide() {
    return SPARK
        .range(1)
        .select(lit(5).as("amount_sek"), lit("more").as("more"), lit("Halland").as("name"));
  }

  @Test
  void tableHasAllPartsThatItWasGiven() {
    Check check = new Check("positive", AMOUNT.column().gt(0));
    Table table =
        Table.named("gold.copy")
            .grain("one name", NAME)
            .fields(NAME, AMOUNT)
            .from(SOURCE)
            .checks(check)
            .madeBy(inputs -> inputs.of(SOURCE));
    assertThat(table.name()).isEqualTo("gold.copy");
    assertThat(table.layer()).isEqualTo("gold");
    assertThat(table.shortName()).isEqualTo("copy");
    assertThat(table.grain()).isEqualTo("one name");
    assertThat(table.key()).containsExactly(NAME);
    assertThat(table.fields()).containsExactly(NAME, AMOUNT);
    assertThat(table.inputs()).containsExactly(SOURCE);
    assertThat(table.checks()).containsExactly(check);
  }

  @Test
  void madeRowsHaveJustTheTablesFieldsInOrderAndOfItsTypes() {
    Table table = Table.named("gold.narrow").fields(NAME, AMOUNT).madeBy(inputs -> wide());
    Dataset<Row> rows = table.make(new Given());
    assertThat(
            Arrays.stream(rows.schema().fields())
                .map(each -> each.name() + " " + each.dataType().sql()))
        .containsExactly("name STRING", "amount_sek DECIMAL(18,2)");
    assertThat(rows.schema().fields()[1].getComment().get()).isEqualTo("An amount [SEK]");
    assertThat(rows.first().getDecimal(1)).isEqualTo("5.00");
  }

  @Test
  void missingFieldStops() {
    Field none = Field.optional("none", DataTypes.StringType, "Not made");
    Table table = Table.named("gold.narrow").fields(NAME, none).madeBy(inputs -> wide());
    assertThatThrownBy(() -> table.make(new Given()))
        .hasMessageContaining("`none` cannot be resolved");
  }

  @Test
  void schemaSaysWhatMustHaveAValue() {
    assertThat(
            Arrays.stream(SOURCE.schema().fields())
                .map(each -> each.name() + " " + each.nullable()))
        .containsExactly("name false", "amount_sek true");
  }

  @Test
  void onlyDeclaredInputsAreRead() {
    Given given =
        new Given().with(SOURCE, wide().select(NAME.column(), AMOUNT.same()).collectAsList());
    Table undeclared = Table.named("gold.copy").fields(NAME).madeBy(inputs -> inputs.of(SOURCE));
    assertThatThrownBy(() -> undeclared.make(given))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("gold.copy reads silver.source without declaring it");
    Table declared =
        Table.named("gold.copy").fields(NAME).from(SOURCE).madeBy(inputs -> inputs.of(SOURCE));
    assertThat(declared.make(given).first().getString(0)).isEqualTo("Halland");
  }

  @Test
  void knowledgeDateReachesTheMaker() {
    Table table =
        Table.named("gold.date")
            .fields(NAME)
            .madeBy(inputs -> SPARK.range(1).select(NAME.of(String.valueOf(inputs.asOf()))));
    assertThat(table.make(new Given()).first().getString(0)).isEqualTo("null");
    assertThat(table.make(new Given().asOf("2024-05-01")).first().getString(0))
        .isEqualTo("2024-05-01");
  }

  @Test
  void givenTableIsNotMade() {
    assertThatThrownBy(() -> SOURCE.make(new Given()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("silver.source is given, not made");
  }

  @Test
  void settledColumnsStandInTheirFieldsPlace() {
    List<Row> rows =
        wide()
            .select(SOURCE.columnsWith(Map.of(AMOUNT, AMOUNT.column().plus(lit(1)))))
            .collectAsList();
    assertThat(rows).extracting(Row::toString).containsExactly("[Halland,6.00]");
  }
}
