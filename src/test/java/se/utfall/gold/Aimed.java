package se.utfall.gold;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.Given;
import se.utfall.declared.DeclaredAim;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.DeclaredMethod;
import se.utfall.domain.MethodSettings;
import se.utfall.domain.Region;

/** Outcomes of the indicator out, and kronor of the indicators dose and used, from 2021 on. */
final class Aimed {
  static final List<String> CODES =
      Given.CONF.regions().stream().map(Region::code).sorted().toList();

  private final List<Row> values = new ArrayList<>();
  private @Nullable String dose = "dose";

  /** No money is known by region. */
  Aimed withoutDose() {
    dose = null;
    return this;
  }

  Aimed add(Yearly value) {
    values.add(value.row());
    return this;
  }

  Aimed outcome(String region, int year, double value) {
    return add(Yearly.value("out", region, year, value));
  }

  Aimed dose(String region, int year, @Nullable Double kronor) {
    return add(
        Yearly.value("dose", region, year, kronor)
            .with(IndicatorValue.STATUS, kronor == null ? "missing" : "reported"));
  }

  /** With these years as the pandemic's. */
  Given given(Integer... pandemic) {
    MethodSettings settings = new MethodSettings(List.of(pandemic), 199, 1, 10, List.of());
    Row aim =
        Given.row(
            DeclaredAim.TABLE,
            DeclaredAim.AIM,
            "aim",
            DeclaredAim.AIM_ORDER,
            1,
            DeclaredAim.INITIATIVE,
            "money",
            DeclaredAim.MONEY_FROM,
            2021,
            DeclaredAim.DOSE,
            dose,
            DeclaredAim.DOSE_USED,
            dose == null ? null : "used",
            DeclaredAim.INDICATOR,
            "out");
    return Given.conf()
        .with(IndicatorValue.TABLE, values)
        .with(DeclaredAim.TABLE, List.of(aim))
        .with(
            DeclaredIndicator.TABLE,
            List.of(
                Given.row(
                    DeclaredIndicator.TABLE,
                    DeclaredIndicator.INDICATOR,
                    "out",
                    DeclaredIndicator.BREAKS,
                    new Integer[0])))
        .with(DeclaredMethod.TABLE, DeclaredMethod.rows(settings));
  }
}
