package se.utfall.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Claim;
import se.utfall.domain.Comparison;
import se.utfall.domain.Context;
import se.utfall.domain.Evaluation;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.IndicatorSeries.Point;
import se.utfall.domain.Inequality;
import se.utfall.domain.Sensitivity;
import se.utfall.domain.Suppression;
import se.utfall.domain.Trend;
import se.utfall.domain.Trend.YearValue;
import se.utfall.domain.Warning;

/**
 * What may be published of a run's results: the held-back values are taken out, and so is what
 * would give one back, like the slope of a series that is known but for one year.
 */
public final class Publication {
  private static final String SUPPRESSED = "suppressed";

  private final Withheld withheld;

  public Publication(List<Suppression> suppressions) {
    this.withheld = new Withheld(suppressions);
  }

  public Context context(Context it) {
    return new Context(
        it.aims(),
        series(it.indicators()),
        it.agreements(),
        it.activities(),
        it.targetImages(),
        it.registers().stream()
            .map(register -> new RegisterPublication(register, withheld).register())
            .toList());
  }

  public List<IndicatorSeries> series(List<IndicatorSeries> all) {
    return all.stream().map(this::series).toList();
  }

  private IndicatorSeries series(IndicatorSeries it) {
    return new IndicatorSeries(
        it.id(),
        it.figure(),
        it.name(),
        it.unit(),
        it.polarity(),
        it.decimals(),
        it.source(),
        it.breaks(),
        it.absences(),
        it.points().stream().map(point -> point(it.id(), point)).toList());
  }

  private Point point(String indicator, Point it) {
    if (!withheld.has(indicator, it.regionCode(), it.period(), it.sex())) {
      return it;
    }
    return new Point(
        it.regionCode(),
        it.regionName(),
        it.period(),
        it.sex(),
        null,
        SUPPRESSED,
        it.flag(),
        it.constructed());
  }

  public Evaluation evaluation(Evaluation it) {
    return new Evaluation(
        it.trends().stream().map(this::trend).toList(),
        it.comparisons().stream().map(this::comparison).toList(),
        it.inequalities().stream().map(this::inequality).toList(),
        it.doseResults(),
        it.beforeAfters(),
        it.selfAssessments(),
        it.assessmentChanges(),
        it.claims().stream().map(claim -> claim(claim, it.inequalities())).toList(),
        it.sensitivities().stream().map(each -> sensitivity(each, it.inequalities())).toList(),
        it.suppressions(),
        it.settings());
  }

  /** Its directions stay, without the numbers behind them. */
  private Trend trend(Trend it) {
    if (!withheld.hasAny(it.place())) {
      return it;
    }
    YearValue first = shown(it.place(), it.first());
    YearValue last = shown(it.place(), it.last());
    int[] years = it.yearsUsed().stream().mapToInt(Integer::intValue).toArray();
    return new Trend(
        it.place(),
        it.yearsUsed(),
        first,
        last,
        first == null || last == null ? null : it.change(),
        null,
        null,
        it.verdict(),
        it.verdictAllYears(),
        it.breaks(),
        with(it.warnings(), withheld.warning(it.place(), years)),
        it.constructed());
  }

  private @Nullable YearValue shown(Trend.Place place, @Nullable YearValue value) {
    return value == null || withheld.has(place, value.year()) ? null : value;
  }

  private Comparison comparison(Comparison it) {
    if (withheld.hasEither(it.place(), it.year())) {
      return hidden(it);
    }
    String year = String.valueOf(it.year());
    boolean beside = withheld.anyRegion(it.place().indicator(), year, it.place().sex());
    return beside ? withoutTheOthers(it) : it;
  }

  private Comparison hidden(Comparison it) {
    return new Comparison(
        it.place(),
        it.year(),
        it.method(),
        null,
        null,
        null,
        null,
        null,
        Comparison.Verdict.NOT_DECIDED,
        null,
        null,
        SUPPRESSED,
        with(it.warnings(), withheld.warning(it.place(), it.year())),
        it.constructed());
  }

  /** Places and the variation among all regions tell of the one that is held back. */
  private static Comparison withoutTheOthers(Comparison it) {
    Comparison.Limits all = it.limits();
    Comparison.Limits own =
        all == null
            ? null
            : new Comparison.Limits(all.lower(), all.upper(), null, null, null, null);
    return new Comparison(
        it.place(),
        it.year(),
        it.method(),
        it.value(),
        it.nation(),
        it.size(),
        own,
        null,
        it.verdict(),
        null,
        it.test(),
        it.reason(),
        it.warnings(),
        it.constructed());
  }

  /** A measure of all regions gives back the only one that is not known. */
  private Inequality inequality(Inequality it) {
    if (!withheld.anyRegion(it.indicator(), String.valueOf(it.year()), it.sex())) {
      return it;
    }
    return new Inequality(
        it.indicator(),
        it.year(),
        it.sex(),
        it.weighting(),
        it.regions(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        SUPPRESSED,
        it.warnings(),
        it.constructed());
  }

  private Claim claim(Claim it, List<Inequality> inequalities) {
    if (!isWithheld(it.statement(), inequalities)) {
      return besideTheHeldBack(it.statement()) ? withoutItsPlace(it) : it;
    }
    return new Claim(
        it.statement(),
        it.kind(),
        it.about(),
        it.regionCode(),
        it.sex(),
        it.design(),
        Claim.Allowed.CANNOT_BE_DECIDED,
        "none",
        List.of(),
        List.of(SUPPRESSED),
        it.warnings(),
        it.constructed());
  }

  /** Whether it compares a region of a year that another's value is held back of. */
  private boolean besideTheHeldBack(String statement) {
    String[] parts = statement.split("/", -1);
    return parts[0].equals("comparison") && withheld.anyRegion(parts[1], parts[4], parts[3]);
  }

  private static Claim withoutItsPlace(Claim it) {
    return new Claim(
        it.statement(),
        it.kind(),
        it.about(),
        it.regionCode(),
        it.sex(),
        it.design(),
        it.allowed(),
        it.finding(),
        it.numbers().stream().filter(number -> !number.name().startsWith("rank")).toList(),
        it.reasons(),
        it.warnings(),
        it.constructed());
  }

  private Sensitivity sensitivity(Sensitivity it, List<Inequality> inequalities) {
    return isWithheld(it.statement(), inequalities)
        ? new Sensitivity(
            it.statement(),
            it.alternative(),
            it.tried(),
            it.sameDirection(),
            it.sameVerdict(),
            null,
            null,
            null)
        : it;
  }

  /** By the parts of a statement's id, like comparison/U79133/13/women/2021. */
  private boolean isWithheld(String statement, List<Inequality> inequalities) {
    String[] parts = statement.split("/", -1);
    return switch (parts[0]) {
      case "trend" -> withheld.anyYear(parts[1], parts[2], parts[3]);
      case "comparison" ->
          withheld.hasEither(
              new Trend.Place(parts[1], parts[2], "", parts[3]), Integer.parseInt(parts[4]));
      case "inequality" -> inLastYear(parts[1], parts[2], inequalities);
      default -> false;
    };
  }

  /** A claim of inequality is about the last year there is any measure of. */
  private boolean inLastYear(String indicator, String sex, List<Inequality> inequalities) {
    return inequalities.stream()
        .filter(each -> each.indicator().equals(indicator) && each.sex().equals(sex))
        .mapToInt(Inequality::year)
        .max()
        .stream()
        .anyMatch(year -> withheld.anyRegion(indicator, String.valueOf(year), sex));
  }

  private static List<Warning> with(List<Warning> some, List<Warning> more) {
    List<Warning> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
