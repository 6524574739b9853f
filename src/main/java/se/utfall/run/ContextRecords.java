package se.utfall.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import se.utfall.config.Configuration;
import se.utfall.declared.DeclaredAim;
import se.utfall.domain.AimOutlook;
import se.utfall.domain.AimOutlook.Evidence;
import se.utfall.domain.Context;
import se.utfall.domain.Indicator;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.IndicatorSeries.Absence;
import se.utfall.domain.IndicatorSeries.Break;
import se.utfall.domain.IndicatorSeries.Point;
import se.utfall.domain.Region;
import se.utfall.gold.AimEvidence;
import se.utfall.gold.IndicatorValue;
import se.utfall.silver.Activity;
import se.utfall.silver.Agreement;
import se.utfall.silver.TargetImage;

/** What a run has to say beside the grants, as plain records. */
final class ContextRecords {
  private final RunTables tables;
  private final List<Indicator> indicators;
  private final Map<String, String> regions;
  private final RegisterRecords registers;

  ContextRecords(RunTables tables, Configuration configuration) {
    this.tables = tables;
    this.indicators = configuration.indicators();
    this.regions =
        configuration.regions().stream().collect(toMap(Region::code, Region::officialName));
    this.registers = new RegisterRecords(tables, configuration);
  }

  Context context() {
    return new Context(
        aims(), series(), agreements(), activities(), targetImages(), registers.registers());
  }

  private List<AimOutlook> aims() {
    Map<String, List<Values>> byAim = new LinkedHashMap<>();
    tables
        .rows(AimEvidence.TABLE, AimEvidence.AIM_ORDER.column(), AimEvidence.INDICATOR.column())
        .forEach(
            row ->
                byAim
                    .computeIfAbsent(row.text(AimEvidence.AIM), aim -> new ArrayList<>())
                    .add(row));
    return byAim.values().stream().map(ContextRecords::aim).toList();
  }

  private static AimOutlook aim(List<Values> rows) {
    Values aim = rows.get(0);
    return new AimOutlook(
        aim.text(AimEvidence.AIM),
        aim.number(AimEvidence.AIM_ORDER),
        aim.words(DeclaredAim.AIM_SV, DeclaredAim.AIM_EN),
        aim.words(DeclaredAim.INITIATIVE_SV, DeclaredAim.INITIATIVE_EN),
        aim.number(AimEvidence.MONEY_FROM),
        rows.stream()
            .filter(row -> !row.text(AimEvidence.INDICATOR).isEmpty())
            .map(ContextRecords::evidence)
            .toList());
  }

  private static Evidence evidence(Values row) {
    return new Evidence(
        row.text(AimEvidence.INDICATOR),
        row.words(AimEvidence.NAME_SV, AimEvidence.NAME_EN),
        row.number(AimEvidence.FIRST_YEAR),
        row.number(AimEvidence.LAST_YEAR),
        row.number(AimEvidence.YEARS_AFTER));
  }

  /** The declared indicators that have values. */
  private List<IndicatorSeries> series() {
    Map<String, List<Values>> values =
        tables
            .rows(
                IndicatorValue.TABLE,
                IndicatorValue.REGION_CODE.column(),
                IndicatorValue.PERIOD.column(),
                IndicatorValue.SEX.column())
            .collect(groupingBy(row -> row.text(IndicatorValue.INDICATOR)));
    return indicators.stream()
        .filter(indicator -> values.containsKey(indicator.id()))
        .map(indicator -> series(indicator, values.getOrDefault(indicator.id(), List.of())))
        .toList();
  }

  private IndicatorSeries series(Indicator indicator, List<Values> values) {
    List<Point> points = values.stream().map(ContextRecords::point).toList();
    return new IndicatorSeries(
        indicator.id(),
        indicator.figure(),
        indicator.name(),
        indicator.unit(),
        indicator.polarity().name().toLowerCase(Locale.ROOT),
        indicator.decimals(),
        indicator.source(),
        indicator.breaks().stream().map(it -> new Break(it.year(), it.reason())).toList(),
        new AbsentRegions(indicator, points).all().stream().map(this::absence).toList(),
        points);
  }

  private Absence absence(Indicator.Absence absence) {
    String name = regions.getOrDefault(absence.regionCode(), absence.regionCode());
    return new Absence(name, absence.from(), absence.to());
  }

  private static Point point(Values row) {
    return new Point(
        row.text(IndicatorValue.REGION_CODE),
        row.text(IndicatorValue.REGION_NAME),
        row.text(IndicatorValue.PERIOD),
        row.text(IndicatorValue.SEX),
        row.measured(IndicatorValue.VALUE),
        row.text(IndicatorValue.STATUS),
        row.text(IndicatorValue.FLAG),
        row.flag(IndicatorValue.CONSTRUCTED));
  }

  private List<Context.Agreement> agreements() {
    Function<Values, Context.Agreement> agreement =
        row ->
            new Context.Agreement(
                row.text(Agreement.RECIPIENT),
                row.text(Agreement.REGION_NAME),
                row.exact(Agreement.AMOUNT_SEK),
                row.text(Agreement.PURPOSE),
                row.text(Agreement.STATUS),
                row.text(Agreement.CITED),
                row.flag(Agreement.CONSTRUCTED));
    return tables
        .rows(
            Agreement.TABLE,
            Agreement.AMOUNT_SEK.column().desc(),
            Agreement.RECIPIENT.column(),
            Agreement.CELL.column())
        .map(agreement)
        .toList();
  }

  private List<Context.Activity> activities() {
    Function<Values, Context.Activity> activity =
        row ->
            new Context.Activity(
                row.text(Activity.REGION_NAME),
                row.text(Activity.AREA),
                row.text(Activity.ACTIVITY),
                row.text(Activity.CITED),
                row.flag(Activity.CONSTRUCTED));
    return tables
        .rows(
            Activity.TABLE,
            Activity.AREA.column(),
            Activity.REGION_CODE.column(),
            Activity.ACTIVITY.column())
        .filter(row -> !row.text(Activity.REGION_NAME).isEmpty())
        .map(activity)
        .toList();
  }

  private List<Context.TargetImage> targetImages() {
    Function<Values, Context.TargetImage> image =
        row ->
            new Context.TargetImage(
                row.text(TargetImage.REGION_NAME),
                row.text(TargetImage.STATUS),
                row.numberOrNone(TargetImage.IN_FORCE),
                row.text(TargetImage.CITED),
                row.flag(TargetImage.CONSTRUCTED));
    return tables
        .rows(TargetImage.TABLE, TargetImage.REGION_CODE.column(), TargetImage.CELL.column())
        .filter(row -> !row.text(TargetImage.REGION_NAME).isEmpty())
        .map(image)
        .toList();
  }
}
