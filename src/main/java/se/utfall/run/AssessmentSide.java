package se.utfall.run;

import static se.utfall.gold.AssessmentChange.AGREE_FROM;
import static se.utfall.gold.AssessmentChange.AGREE_TO;
import static se.utfall.gold.AssessmentChange.ANSWERED_FROM;
import static se.utfall.gold.AssessmentChange.ANSWERED_TO;
import static se.utfall.gold.AssessmentChange.BEGAN;
import static se.utfall.gold.AssessmentChange.CEASED;
import static se.utfall.gold.AssessmentChange.FROM_YEAR;
import static se.utfall.gold.AssessmentChange.LOWER_FROM;
import static se.utfall.gold.AssessmentChange.LOWER_TO;
import static se.utfall.gold.AssessmentChange.MID_P;
import static se.utfall.gold.AssessmentChange.PAIRS;
import static se.utfall.gold.AssessmentChange.P_MCNEMAR;
import static se.utfall.gold.AssessmentChange.TO_YEAR;
import static se.utfall.gold.AssessmentChange.UPPER_FROM;
import static se.utfall.gold.AssessmentChange.UPPER_TO;

import org.jspecify.annotations.Nullable;
import se.utfall.domain.AssessmentChange;
import se.utfall.table.Field;

/** The parts of a change between two years that have one column for each year. */
record AssessmentSide(Field year, Field agree, Field answered, Field lower, Field upper) {
  static final AssessmentSide FROM =
      new AssessmentSide(FROM_YEAR, AGREE_FROM, ANSWERED_FROM, LOWER_FROM, UPPER_FROM);
  static final AssessmentSide TO =
      new AssessmentSide(TO_YEAR, AGREE_TO, ANSWERED_TO, LOWER_TO, UPPER_TO);

  AssessmentChange.Year of(Values row) {
    return new AssessmentChange.Year(
        row.number(year),
        row.number(agree),
        row.number(answered),
        row.given(lower),
        row.given(upper));
  }

  /** Null where no region is known to have answered both years. */
  static AssessmentChange.@Nullable Pairs pairs(Values row) {
    return row.number(PAIRS) == 0
        ? null
        : new AssessmentChange.Pairs(
            row.number(PAIRS),
            row.number(BEGAN),
            row.number(CEASED),
            row.given(P_MCNEMAR),
            row.given(MID_P));
  }
}
