package se.utfall.table;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.LocalSpark.SPARK;

import java.math.BigDecimal;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

class FieldTest {
  @Test
  void commentIsTheMeaningAndTheUnitWhereThereIsOne() {
    assertThat(Field.required("region_code", DataTypes.StringType, "County code").comment())
        .isEqualTo("County code");
    assertThat(Field.kronor("unused_sek", "Not used").comment()).isEqualTo("Not used [SEK]");
    assertThat(Field.percent("used_percent", "Share used").comment())
        .isEqualTo("Share used [percent]");
    assertThat(Field.required("bytes", DataTypes.LongType, "Size").in("bytes").comment())
        .isEqualTo("Size [bytes]");
  }

  @Test
  void anotherNameKeepsTheRest() {
    assertThat(Field.kronor("unused_sek", "Not used").named("used_sek"))
        .isEqualTo(
            new Field("used_sek", DataTypes.createDecimalType(18, 2), false, "Not used", "SEK"));
  }

  @Test
  void expressionBecomesTheFieldsTypeAndName() {
    Field amount = Field.kronor("amount", "An amount");
    Row row = SPARK.range(1).select(amount.of(lit(5)), amount.of(7).as("other")).first();
    assertThat(row.schema().fieldNames()).containsExactly("amount", "other");
    assertThat(row.getDecimal(0)).isEqualTo(new BigDecimal("5.00"));
    assertThat(row.getDecimal(1)).isEqualTo(new BigDecimal("7.00"));
  }

  @Test
  void columnOfOneSideOfAJoinIsToldByItsAlias() {
    Field id = Field.required("id", DataTypes.LongType, "An id");
    assertThat(
            SPARK
                .range(1, 3)
                .as("one")
                .join(SPARK.range(2, 4).as("two"), id.column("one").equalTo(id.column("two")))
                .select(id.column("two"))
                .collectAsList())
        .extracting(row -> row.getLong(0))
        .containsExactly(2L);
  }
}
