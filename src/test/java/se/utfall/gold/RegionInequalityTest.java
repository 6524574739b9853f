package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.utfall.gold.Measured.people;
import static se.utfall.gold.Yearly.counts;
import static se.utfall.gold.Yearly.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.silver.Population;
import se.utfall.statistics.Expected;
import se.utfall.table.Field;

/** How much regions differ. */
class RegionInequalityTest {
  private static final List<Row> DECLARED =
      List.of(Yearly.declared("rate", "rate", 1), Yearly.declared("plain", "standardised_rate", 1));

  private static List<Row> rows(List<Yearly> values, Measured... people) {
    return Yearly.given(DECLARED, values)
        .with(Population.TABLE, Arrays.stream(people).map(Measured::row).toList())
        .of(RegionInequality.TABLE)
        .orderBy(
            RegionInequality.INDICATOR.column(),
            RegionInequality.YEAR.column(),
            RegionInequality.WEIGHTING.column())
        .collectAsList();
  }

  private static @Nullable Double number(Row row, Field field) {
    return row.getAs(field.name());
  }

  private static String text(Row row, Field field) {
    return row.getAs(field.name());
  }

  /** The denominators weigh the regions as the reference case's populations. */
  @Test
  void measuresAreThoseOfTheReferenceCase() {
    List<Yearly> values = new ArrayList<>();
    for (Expected row : Expected.rows("12_inequality/input.csv")) {
      double people = row.number("pop");
      values.add(
          counts("rate", row.text("region"), 2019, row.number("rate") * people, people)
              .valued(row.number("rate")));
    }
    values.add(value("rate", "00", 2019, 5000.0));
    List<Row> rows = rows(values);

    assertThat(rows).hasSize(2);
    List<Expected> expected = Expected.rows("12_inequality/expected.csv");
    for (int i = 0; i < 2; i++) {
      Row row = rows.get(i);
      Expected each = expected.get(i);
      assertThat(text(row, RegionInequality.WEIGHTING)).isEqualTo(each.text("weighting"));
      each.has("mean", number(row, RegionInequality.MEAN));
      each.has("min", number(row, RegionInequality.LOWEST));
      each.has("max", number(row, RegionInequality.HIGHEST));
      each.has("max_min_ratio", number(row, RegionInequality.RATIO));
      each.has("sd", number(row, RegionInequality.BETWEEN_DEVIATION));
      each.has("cv", number(row, RegionInequality.COEFFICIENT_OF_VARIATION));
      each.has("gini", number(row, RegionInequality.GINI));
      each.has("theil_T", number(row, RegionInequality.THEIL));
      each.has("atkinson_05", number(row, RegionInequality.ATKINSON));
      each.has("index_of_disparity", number(row, RegionInequality.INDEX_OF_DISPARITY));
      assertThat(text(row, RegionInequality.REASON)).isEmpty();
      assertThat(text(row, RegionInequality.REGION_CODE)).isEqualTo("00");
    }
  }

  /**
   * 400 and 900 events of 100: rates 4 and 9 with variances 0.04 and 0.09. Equal weights: variance
   * 6.25 less 0.065 is 6.185. Of 100 and 300: mean (4 + 27) / 4 = 7.75, variance (14.0625 + 3 x
   * 1.5625) / 4 = 4.6875, chance (.04 + 3 x 2700/90000) / 4 = .0325, with 2700 of 300.
   */
  @Test
  void chanceIsSubtracted() {
    List<Row> equalSizes =
        rows(
            List.of(
                counts("rate", "01", 2019, 400, 100).valued(4),
                counts("rate", "03", 2019, 900, 100).valued(9)));
    List<Row> otherSizes =
        rows(
            List.of(
                counts("rate", "01", 2019, 400, 100).valued(4),
                counts("rate", "03", 2019, 2700, 300).valued(9)));

    assertThat(number(equalSizes.get(0), RegionInequality.BEYOND_CHANCE))
        .isCloseTo(Math.sqrt(6.185), within(1e-12));
    assertThat(number(otherSizes.get(1), RegionInequality.MEAN)).isCloseTo(7.75, within(1e-12));
    assertThat(number(otherSizes.get(1), RegionInequality.BETWEEN_DEVIATION))
        .isCloseTo(Math.sqrt(4.6875), within(1e-12));
    assertThat(number(otherSizes.get(1), RegionInequality.BEYOND_CHANCE))
        .isCloseTo(Math.sqrt(4.655), within(1e-12));
  }

  /** 4 and 5 events: the variance .25 is less than that of chance, 4.5. */
  @Test
  void chanceMayExplainAll() {
    Row row =
        rows(List.of(
                counts("rate", "01", 2019, 4, 1).valued(4),
                counts("rate", "03", 2019, 5, 1).valued(5)))
            .get(0);

    assertThat(number(row, RegionInequality.BETWEEN_DEVIATION)).isEqualTo(0.5);
    assertThat(number(row, RegionInequality.BEYOND_CHANCE)).isZero();
  }

  /** 1 million of 10 and 3 million of 20: (10 + 60) / 4. The year's people, not those before. */
  @Test
  void inhabitantsWeighWhereThereAreNoDenominators() {
    List<Row> rows =
        rows(
            List.of(value("plain", "01", 2019, 10.0), value("plain", "03", 2019, 20.0)),
            people("01", 2018, "total", 9_000_000L),
            people("01", 2019, "total", 1_000_000L),
            people("03", 2020, "women", 1_000_000L),
            people("03", 2020, "men", 2_000_000L),
            people("03", 2015, "total", 9_000_000L));

    assertThat(number(rows.get(0), RegionInequality.MEAN)).isEqualTo(15);
    assertThat(number(rows.get(1), RegionInequality.MEAN)).isEqualTo(17.5);
    assertThat(text(rows.get(1), RegionInequality.REASON)).isEqualTo("no_denominator");
    assertThat(number(rows.get(1), RegionInequality.BEYOND_CHANCE)).isNull();
    assertThat(rows.get(1).<String>getList(rows.get(1).fieldIndex("cells")))
        .containsExactly(
            "people/01/2019/total",
            "people/03/2020/men",
            "people/03/2020/women",
            "plain/01/2019",
            "plain/03/2019");
  }

  @Test
  void womenAreWeighedByWomen() {
    List<Row> rows =
        rows(
            List.of(
                value("plain", "01", 2019, 10.0).with(IndicatorValue.SEX, "women"),
                value("plain", "03", 2019, 20.0).with(IndicatorValue.SEX, "women")),
            people("01", 2019, "women", 1L),
            people("01", 2019, "men", 5L),
            people("03", 2019, "women", 1L),
            people("03", 2019, "men", 9L));

    assertThat(number(rows.get(1), RegionInequality.MEAN)).isEqualTo(15);
  }

  @Test
  void whatCannotBeSaidIsLeftOutWithItsReason() {
    List<Yearly> values =
        List.of(
            value("plain", "01", 2010, 10.0),
            value("plain", "01", 2011, 10.0),
            value("plain", "03", 2011, 10.0).constructed(),
            value("plain", "01", 2012, 10.0),
            value("plain", "03", 2012, 20.0),
            value("plain", "01", 2013, 0.0),
            value("plain", "03", 2013, 0.0),
            value("plain", "01", 2014, -1.0),
            value("plain", "03", 2014, 1.0),
            value("plain", "00", 2015, 1.0),
            value("plain", "01", 2016, 7.0),
            value("plain", "03", 2016, 7.0),
            value("plain", "04", 2016, 7.0));

    List<Row> rows = rows(values);
    assertThat(rows.stream().map(RegionInequalityTest::summary))
        .containsExactly(
            "2010 equal 1 too_few_regions 10.0 null null null",
            "2010 population 1 too_few_regions null null null null",
            "2011 equal 2 mixed null null null null",
            "2011 population 2 mixed null null null null",
            "2012 equal 2 no_denominator 15.0 2.0 5.0 null",
            "2012 population 2 no_population null null null null",
            "2013 equal 2 no_denominator 0.0 null 0.0 null",
            "2013 population 2 no_population null null null null",
            "2014 equal 2 no_denominator 0.0 null 1.0 null",
            "2014 population 2 no_population null null null null",
            "2016 equal 3 no_denominator 7.0 1.0 0.0 null",
            "2016 population 3 no_population null null null null");
  }

  private static String summary(Row row) {
    return String.join(
        " ",
        String.valueOf(row.<Integer>getAs("year")),
        text(row, RegionInequality.WEIGHTING),
        String.valueOf(row.<Integer>getAs("regions")),
        text(row, RegionInequality.REASON),
        String.valueOf(number(row, RegionInequality.MEAN)),
        String.valueOf(number(row, RegionInequality.RATIO)),
        String.valueOf(number(row, RegionInequality.BETWEEN_DEVIATION)),
        String.valueOf(number(row, RegionInequality.BEYOND_CHANCE)));
  }

  /** Two of 21 regions; a break in 2021, and one in the first year that breaks nothing. */
  @Test
  void thePandemicAndBreaksAreSaid() {
    List<Yearly> values = new ArrayList<>();
    for (int year : List.of(2019, 2020, 2021, 2022)) {
      values.add(value("broken", "01", year, 10.0));
      values.add(value("broken", "03", year, 20.0));
    }
    List<Row> declared = List.of(Yearly.declared("broken", "standardised_rate", 1, 2019, 2021));

    assertThat(
            Yearly.given(declared, values)
                .of(RegionInequality.TABLE)
                .filter(RegionInequality.WEIGHTING.column().equalTo("equal"))
                .orderBy(RegionInequality.YEAR.column())
                .collectAsList()
                .stream()
                .map(RegionInequalityTest::warnings))
        .containsExactly(
            List.of(), List.of("W2[]"), List.of("W2[]", "W11[2021]"), List.of("W11[2021]"));
  }

  private static List<String> warnings(Row row) {
    List<Row> warnings = row.getList(row.fieldIndex("warnings"));
    return warnings.stream().map(each -> each.getString(0) + each.getList(1)).toList();
  }

  @Test
  void peopleMadeUpDoNotWeighRealValues() {
    List<Row> rows =
        rows(
            List.of(value("plain", "01", 2019, 10.0), value("plain", "03", 2019, 20.0)),
            people("01", 2019, "total", 1L).constructed(),
            people("03", 2019, "total", 1L));

    assertThat(text(rows.get(0), RegionInequality.REASON)).isEqualTo("no_denominator");
    assertThat(text(rows.get(1), RegionInequality.REASON)).isEqualTo("mixed");
  }
}
