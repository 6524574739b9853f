package se.utfall.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static se.utfall.gold.AssessmentChange.AGREE_FROM;
import static se.utfall.gold.AssessmentChange.AGREE_TO;
import static se.utfall.gold.AssessmentChange.ALL_DIFFERENCE;
import static se.utfall.gold.AssessmentChange.ALL_LOWER;
import static se.utfall.gold.AssessmentChange.ALL_UPPER;
import static se.utfall.gold.AssessmentChange.ANSWERED_FROM;
import static se.utfall.gold.AssessmentChange.ANSWERED_TO;
import static se.utfall.gold.AssessmentChange.BEGAN;
import static se.utfall.gold.AssessmentChange.CEASED;
import static se.utfall.gold.AssessmentChange.DIFFERENCE;
import static se.utfall.gold.AssessmentChange.LOWER;
import static se.utfall.gold.AssessmentChange.MID_P;
import static se.utfall.gold.AssessmentChange.P_FISHER;
import static se.utfall.gold.AssessmentChange.UPPER;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.Region;
import se.utfall.sql.Methods;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/** The numbers of {@link AssessmentChange}, and what they come to. */
final class AssessmentChanges {
  private static final double ALPHA = 0.05;
  private static final Column PAIRS = AssessmentChange.PAIRS.column();
  private static final Column PAIRED = coalesce(PAIRS.gt(0), lit(false));
  private static final Column PUBLISHED = AssessmentYears.BASIS.column().equalTo("published");

  private AssessmentChanges() {}

  static Dataset<Row> of(Inputs inputs) {
    return judged(compared(tested(AssessmentYearPairs.of(inputs))));
  }

  private static Dataset<Row> tested(Dataset<Row> years) {
    Column from = Methods.wilson(AGREE_FROM.column(), ANSWERED_FROM.column());
    Column to = Methods.wilson(AGREE_TO.column(), ANSWERED_TO.column());
    Column all =
        Methods.newcombe(
            AGREE_FROM.column(), ANSWERED_FROM.column(), AGREE_TO.column(), ANSWERED_TO.column());
    Column fisher =
        Methods.fisherExact(
            AGREE_FROM.column(), ANSWERED_FROM.column(), AGREE_TO.column(), ANSWERED_TO.column());
    PairingBounds totals =
        PairingBounds.of(
            new PairingBounds.Total(AGREE_FROM.column(), ANSWERED_FROM.column()),
            new PairingBounds.Total(AGREE_TO.column(), ANSWERED_TO.column()));
    Column pairs = Methods.mcnemarExact(BEGAN.column(), CEASED.column());
    return years.select(
        Rows.all(),
        AssessmentChange.LOWER_FROM.of(from.getField("lower")),
        AssessmentChange.UPPER_FROM.of(from.getField("upper")),
        AssessmentChange.LOWER_TO.of(to.getField("lower")),
        AssessmentChange.UPPER_TO.of(to.getField("upper")),
        ALL_DIFFERENCE.of(all.getField("difference").multiply(100)),
        ALL_LOWER.of(all.getField("lower").multiply(100)),
        ALL_UPPER.of(all.getField("upper").multiply(100)),
        P_FISHER.of(fisher.getField("p")),
        AssessmentChange.P_MCNEMAR.of(when(PAIRED, pairs.getField("p"))),
        MID_P.of(when(PAIRED, pairs.getField("mid_p"))),
        AssessmentChange.P_LOWEST.of(when(PUBLISHED, totals.lowest())),
        AssessmentChange.P_HIGHEST.of(when(PUBLISHED, totals.highest())));
  }

  /** Of the same regions where they are known. */
  private static Dataset<Row> compared(Dataset<Row> rows) {
    PairedDifference pairs =
        new PairedDifference(
            AssessmentPairs.STAYED.column(), BEGAN.column(), CEASED.column(), PAIRS);
    return rows.select(
        Rows.all(),
        AssessmentChange.INTERVAL.of(when(PAIRED, "paired").otherwise("newcombe")),
        DIFFERENCE.of(when(PAIRED, pairs.value().multiply(100)).otherwise(ALL_DIFFERENCE.column())),
        LOWER.of(when(PAIRED, pairs.lower().multiply(100)).otherwise(ALL_LOWER.column())),
        UPPER.of(when(PAIRED, pairs.upper().multiply(100)).otherwise(ALL_UPPER.column())));
  }

  private static Dataset<Row> judged(Dataset<Row> rows) {
    Column mixed = AssessmentYearPairs.MIXED.column();
    Column p = when(PAIRED, MID_P.column()).otherwise(P_FISHER.column());
    Column verdict = verdict(DIFFERENCE.column(), LOWER.column(), UPPER.column(), p);
    return rows.select(
        Rows.all(),
        AssessmentChange.STATUS.of(when(mixed, "mixed").otherwise("estimated")),
        AssessmentChange.VERDICT.of(verdict),
        Warnings.WARNINGS.of(warnings()),
        AssessmentChange.REGION_CODE.of(Region.NATION.code()),
        AssessmentChange.REGION_NAME.of(Region.NATION.officialName()));
  }

  /** A change takes both limits on its side of no change and p below .05. */
  static Column verdict(Column difference, Column lower, Column upper, Column p) {
    Column shown = p.lt(ALPHA);
    return when(difference.isNull(), "not_decided")
        .when(shown.and(lower.gt(0)), "increased")
        .when(shown.and(upper.lt(0)), "decreased")
        .otherwise("no_clear_change");
  }

  private static Column warnings() {
    Column from = ANSWERED_FROM.column();
    Column to = ANSWERED_TO.column();
    Column all = AssessmentYearPairs.REGIONS.column();
    return Warnings.of(
        Warnings.where(
            not(from.equalTo(to)), "W6", concat_ws(", ", from.cast("string"), to.cast("string"))),
        Warnings.where(lit(true), "W7"),
        Warnings.where(from.equalTo(all).and(to.equalTo(all)), "W13"),
        Warnings.where(AssessmentChange.CONSTRUCTED.column(), "W14"));
  }
}
