package se.utfall.expression;

import java.math.BigDecimal;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import se.utfall.table.Field;

class SwedishTest {
  private static final Field AMOUNT = Field.kronor("amount", "An amount");
  private static final Field NUMBER =
      Field.optional("number", DataTypes.createDecimalType(18, 8), "A number");

  @Test
  void kronorAreWholeUnlessThereAreOre() {
    Cases.of(Swedish.kronor(AMOUNT.column()), AMOUNT)
        .gives("1\u00a0325\u00a0960\u00a0kr", new BigDecimal("1325960.00"))
        .gives("999\u00a0kr", new BigDecimal("999.00"))
        .gives("0\u00a0kr", new BigDecimal("0.00"))
        .gives("-5\u00a0000\u00a0kr", new BigDecimal("-5000.00"))
        .gives("1\u00a0000,50\u00a0kr", new BigDecimal("1000.50"))
        .gives("0,05\u00a0kr", new BigDecimal("0.05"))
        .gives(null, (Object) null)
        .hold();
  }

  @Test
  void numbersHaveADecimalCommaAndNoIdleZeros() {
    Cases.of(Swedish.number(NUMBER.column()), NUMBER)
        .gives("100", new BigDecimal("100"))
        .gives("0", new BigDecimal("0"))
        .gives("99,5", new BigDecimal("99.5"))
        .gives("10,05", new BigDecimal("10.05"))
        .gives("66,67", new BigDecimal("66.66666667"))
        .gives("-35", new BigDecimal("-35"))
        .gives(null, (Object) null)
        .hold();
  }
}
