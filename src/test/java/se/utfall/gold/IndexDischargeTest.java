package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.gold.Chained.chain;
import static se.utfall.gold.Chained.constructedYear;
import static se.utfall.gold.Chained.year;
import static se.utfall.silver.CareChain.AGE;
import static se.utfall.silver.CareChain.CONSTRUCTED;
import static se.utfall.silver.CareChain.DEAD;
import static se.utfall.silver.CareChain.LINKABLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.silver.CareChain;
import se.utfall.silver.RegisterYear;

/** Real years 2019 and 2021, and a constructed one between them. */
class IndexDischargeTest {
  @Test
  void yearAfterAGapIsNoFollowUpAndAConstructedOneFillsNone() {
    Given given =
        Given.conf()
            .with(RegisterYear.TABLE, List.of(year(2019), constructedYear(2020), year(2021)))
            .with(
                CareChain.TABLE,
                List.of(
                    chain("2019-12-01"),
                    chain("2019-12-02"),
                    chain("2019-12-03", AGE, 64),
                    chain("2019-12-04", AGE, 64, DEAD, true),
                    chain("2019-12-05", LINKABLE, false),
                    chain("2020-05-01", DEAD, true),
                    chain("2020-05-02", CONSTRUCTED, true),
                    chain("2021-12-02")));

    assertThat(
            IndexDischarge.placed(given)
                .select(CareChain.END.column(), IndexDischarge.LEFT_OUT.column())
                .collectAsList())
        .extracting(row -> row.get(0) + " " + row.get(1))
        .containsExactlyInAnyOrder(
            "2019-12-01 null",
            "2019-12-02 incomplete_followup",
            "2019-12-03 under65",
            "2019-12-04 dead",
            "2020-05-01 outside_years",
            "2020-05-02 null",
            "2021-12-02 incomplete_followup");
  }
}
