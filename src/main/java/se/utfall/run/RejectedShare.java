package se.utfall.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import se.utfall.config.Settings;
import se.utfall.silver.Answer;
import se.utfall.silver.Population;
import se.utfall.silver.Rejected;
import se.utfall.silver.Statistic;
import se.utfall.table.Failure;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/** How much of what was delivered is rejected, forms and statistics each for themselves. */
record RejectedShare(Inputs inputs, Settings settings) {

  /** A quality failure where it is more than the settings allow. */
  void stopIfTooMuch() {
    Column ofStatistics = Rejected.IS_OF_STATISTICS;
    stopIfTooMuch("answers", not(ofStatistics), inputs.of(Answer.TABLE).count());
    stopIfTooMuch(
        "values of statistics", ofStatistics, usable(Statistic.TABLE) + usable(Population.TABLE));
  }

  /** The rows of statistics that are not among the rejected. */
  private long usable(Table statistics) {
    Column rejected = Statistic.STATUS.column().isin(Answer.UNREADABLE, Answer.CONFLICT);
    return inputs.of(statistics).filter(not(rejected)).count();
  }

  private void stopIfTooMuch(String what, Column kind, long read) {
    long rejected =
        inputs
            .of(Rejected.TABLE)
            .filter(kind)
            .select(coalesce(sum(Rejected.ANSWERS.column()), lit(0L)))
            .first()
            .getLong(0);
    long all = read + rejected;
    int most = settings.maxRejectedPercent();
    if (rejected * 100 > all * most) {
      throw new Failure(
          Failure.Kind.QUALITY,
          "%d of %d %s were rejected.".formatted(rejected, all, what),
          "That is more than the %d percent that conf/utfall.yaml allows.".formatted(most),
          "Look at the deliveries, or raise max_rejected_percent if it is right.");
    }
  }
}
