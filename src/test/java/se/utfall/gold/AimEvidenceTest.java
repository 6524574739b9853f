package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.declared.DeclaredAim;
import se.utfall.declared.DeclaredIndicator;

/** Whether anything can show what the government wanted. */
class AimEvidenceTest {
  private final List<Row> values = new ArrayList<>();

  private static Row aim(String aim, int order, @Nullable String indicator) {
    return Given.row(
        DeclaredAim.TABLE,
        DeclaredAim.AIM,
        aim,
        DeclaredAim.AIM_ORDER,
        order,
        DeclaredAim.MONEY_FROM,
        2021,
        DeclaredAim.INDICATOR,
        indicator);
  }

  private static Row declared(String indicator) {
    return Given.row(
        DeclaredIndicator.TABLE,
        DeclaredIndicator.INDICATOR,
        indicator,
        DeclaredIndicator.NAME_SV,
        "Namn på " + indicator,
        DeclaredIndicator.NAME_EN,
        "Name of " + indicator);
  }

  private void value(String indicator, String region, int year, @Nullable Double value) {
    values.add(Given.row(IndicatorValue.TABLE, said(indicator, region, year, value).toArray()));
  }

  private void constructed(String indicator, int year) {
    List<Object> said = said(indicator, "00", year, 1.0);
    said.addAll(List.of(IndicatorValue.CONSTRUCTED, true));
    values.add(Given.row(IndicatorValue.TABLE, said.toArray()));
  }

  private static List<Object> said(
      String indicator, String region, int year, @Nullable Double value) {
    @Nullable Object[] said = {
      IndicatorValue.INDICATOR,
      indicator,
      IndicatorValue.REGION_CODE,
      region,
      IndicatorValue.YEAR,
      year,
      IndicatorValue.VALUE,
      value
    };
    return new ArrayList<>(Arrays.asList(said));
  }

  @Test
  void onlyTheNationsRealValuesAreEvidence() {
    value("U1", "00", 2019, 5.0);
    value("U1", "00", 2021, 5.0);
    value("U1", "00", 2022, 0.0);
    value("U1", "00", 2022, 5.0); // of another sex or month
    value("U1", "00", 2023, 5.0);
    value("U1", "00", 2024, null);
    value("U1", "01", 2018, 5.0);
    value("U1", "01", 2025, 5.0);
    value("U2", "00", 2018, 5.0);
    value("U2", "00", 2021, 5.0);
    constructed("U2", 2022);
    constructed("U3", 2022);
    value("U3", "14", 2022, 5.0);
    value("U3", "00", 2023, null);

    assertThat(
            Given.conf()
                .with(IndicatorValue.TABLE, values)
                .with(
                    DeclaredIndicator.TABLE,
                    List.of(declared("U1"), declared("U2"), declared("U3"), declared("U4")))
                .with(
                    DeclaredAim.TABLE,
                    List.of(
                        aim("a", 1, "U1"), aim("a", 1, "U2"), aim("b", 2, "U3"), aim("c", 3, null)))
                .lines(
                    AimEvidence.TABLE,
                    AimEvidence.AIM,
                    AimEvidence.INDICATOR,
                    AimEvidence.NAME_SV,
                    AimEvidence.NAME_EN,
                    AimEvidence.FIRST_YEAR,
                    AimEvidence.LAST_YEAR,
                    AimEvidence.YEARS_AFTER,
                    AimEvidence.REGION_CODE))
        .containsExactlyInAnyOrder(
            "a | U1 | Namn på U1 | Name of U1 | 2019 | 2023 | 2 | 00",
            "a | U2 | Namn på U2 | Name of U2 | 2018 | 2021 | 0 | 00",
            "b | U3 | Namn på U3 | Name of U3 | - | - | 0 | 00",
            "c | - | - | - | - | - | 0 | 00");
  }

  @Test
  void everyAimThatIsDeclaredIsThereWithTheIndicatorsThatNameIt() {
    assertThat(
            Given.conf()
                .with(IndicatorValue.TABLE, List.of())
                .lines(
                    AimEvidence.TABLE,
                    AimEvidence.AIM_ORDER,
                    AimEvidence.AIM,
                    AimEvidence.INDICATOR))
        .containsExactlyInAnyOrder(
            "1 | psykiatrisk-vard-utan-sjukhus | psyk_aterinskrivning_30d_demo",
            "1 | psykiatrisk-vard-utan-sjukhus | register_psyk_aterinskrivning_30d",
            "1 | psykiatrisk-vard-utan-sjukhus | register_psyk_personer",
            "1 | psykiatrisk-vard-utan-sjukhus | register_psyk_varddagar",
            "1 | psykiatrisk-vard-utan-sjukhus | register_psyk_vardtillfallen",
            "2 | suicidprevention | -",
            "3 | kompetens | -",
            "4 | kortare-responstider | -",
            "5 | jamlik-vard | -",
            "6 | samordning-transporter | -",
            "7 | farre-undvikbara-inlaggningar | U79029",
            "7 | farre-undvikbara-inlaggningar | U79092",
            "7 | farre-undvikbara-inlaggningar | U79133",
            "7 | farre-undvikbara-inlaggningar | register_aterinskrivning_30d",
            "7 | farre-undvikbara-inlaggningar | register_undvikbar_kronisk",
            "7 | farre-undvikbara-inlaggningar | register_undvikbar_kronisk_utan_diabetes",
            "7 | farre-undvikbara-inlaggningar | register_undvikbar_slutenvard");
  }
}
