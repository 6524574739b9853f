package se.utfall.expression;

import static org.apache.spark.sql.functions.lit;
import static se.utfall.expression.Cases.TEXT;

import org.junit.jupiter.api.Test;

class RegisterCodeTest {
  @Test
  void plannedIsSaidOrUnknown() {
    Cases.of(RegisterCode.planned(TEXT.column()), TEXT)
        .gives("1", "1")
        .gives("2", "\u00a02 ")
        .gives("U", "3")
        .gives("U", "12")
        .gives("U", "")
        .gives("U", (Object) null)
        .hold();
  }

  @Test
  void transferDeathAndReuseAreOneCodeEach() {
    Cases.of(RegisterCode.isTransfer(TEXT.column()), TEXT)
        .gives(true, "1")
        .gives(true, "1\t")
        .gives(false, "11")
        .gives(false, "3")
        .gives(false, (Object) null)
        .hold();
    Cases.of(RegisterCode.isDead(TEXT.column()), TEXT)
        .gives(true, " 4")
        .gives(false, "3")
        .gives(false, (Object) null)
        .hold();
    Cases.of(RegisterCode.isReused(TEXT.column()), TEXT)
        .gives(true, "1\u00a0")
        .gives(false, "0")
        .gives(false, (Object) null)
        .hold();
  }

  @Test
  void sexIsOneOfTwoCodes() {
    Cases.of(RegisterCode.sex(TEXT.column()), TEXT)
        .gives("men", "1")
        .gives("women", " 2")
        .gives(null, "9")
        .gives(null, "")
        .gives(null, (Object) null)
        .hold();
  }

  @Test
  void countyIsTheFirstTwoOfHome() {
    Cases.of(RegisterCode.county(TEXT.column()), TEXT)
        .gives("01", "0180")
        .gives("09", "\u00a00980")
        .gives("1", "1")
        .gives("", "")
        .gives(null, (Object) null)
        .hold();
  }

  @Test
  void whatIsNotDeliveredDoesNotDiffer() {
    Cases.of(RegisterCode.differs(TEXT.column(), lit(77)), TEXT)
        .gives(false, "77")
        .gives(false, " 077")
        .gives(true, "78")
        .gives(true, "77 år")
        .gives(false, "")
        .gives(false, (Object) null)
        .hold();
    Cases.of(RegisterCode.differs(TEXT.column(), lit(null).cast("int")), TEXT)
        .gives(true, "77")
        .hold();
  }
}
