package se.utfall.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.AimOutlook;
import se.utfall.domain.AimOutlook.Evidence;
import se.utfall.domain.AssessmentChange;
import se.utfall.domain.BeforeAfter;
import se.utfall.domain.Claim;
import se.utfall.domain.Claim.Allowed;
import se.utfall.domain.Claim.Figure;
import se.utfall.domain.Comparison;
import se.utfall.domain.Context;
import se.utfall.domain.Evaluation;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.IndicatorSeries.Point;
import se.utfall.domain.Inequality;
import se.utfall.domain.MethodSettings;
import se.utfall.domain.MethodSettings.Quantifier;
import se.utfall.domain.Report;
import se.utfall.domain.Trend;
import se.utfall.domain.Trend.Limits;
import se.utfall.domain.Trend.Place;
import se.utfall.domain.Trend.Slope;
import se.utfall.domain.Trend.Verdict;
import se.utfall.domain.Trend.YearValue;
import se.utfall.domain.Warning;
import se.utfall.domain.Words;

/** A report that concludes something of every kind, by hand. */
public final class Evaluated {
  static final MethodSettings SETTINGS =
      new MethodSettings(
          List.of(2020, 2021),
          999,
          1,
          10,
          List.of(
              new Quantifier(new Words("samtliga", "all"), 1),
              new Quantifier(new Words("ett fåtal", "a few"), 0.2),
              new Quantifier(new Words("flertalet", "most"), 0.99),
              new Quantifier(new Words("flera", "several"), 0.5)));

  private static final List<String> REGIONS = Sample.regions();

  private Evaluated() {}

  /** The sample with conclusions. */
  public static Report report() {
    return with(Sample.report(), context(), evaluation());
  }

  static Report with(Report report, Context context, Evaluation evaluation) {
    return new Report(
        report.grantYear(),
        report.asOf(),
        report.run(),
        report.cells(),
        report.followUps(),
        report.checks(),
        report.deliveries(),
        report.rejections(),
        report.deviations(),
        context,
        evaluation);
  }

  static Context context() {
    Words grant = new Words("Statsbidraget 2021:18", "The grant 2021:18");
    Words agreement = new Words("Överenskommelsen", "The agreement");
    return new Context(
        List.of(
            new AimOutlook(
                "suicide",
                1,
                new Words("Suicidprevention", "Suicide prevention"),
                grant,
                2021,
                List.of()),
            new AimOutlook(
                "care",
                2,
                new Words("Färre undvikbara inläggningar", "Fewer avoidable admissions"),
                agreement,
                2021,
                List.of(
                    evidence("care", 2010, 2023, 2),
                    evidence("readmission", 2012, 2019, 0),
                    evidence("times", 2018, 2023, 2),
                    evidence("demo", 2014, 2023, 2)))),
        List.of(care(), readmission(), times(), demo()),
        List.of(),
        List.of(),
        List.of());
  }

  private static Evidence evidence(String id, int from, int to, int after) {
    return new Evidence(id, name(id), from, to, after);
  }

  private static Words name(String id) {
    return switch (id) {
      case "care" -> new Words("Undvikbar slutenvård", "Avoidable inpatient care");
      case "readmission" ->
          new Words("Oplanerad återinskrivning, 65 år och äldre", "Readmission, 65 and older");
      case "times" -> new Words("Responstid, median", "Response time, median");
      default -> new Words("Demonstrationsindikator", "Demonstration indicator");
    };
  }

  private static IndicatorSeries care() {
    List<Point> points = points(2010, 2023, 900, 20, false);
    for (int year = 2010; year <= 2023; year++) {
      points.add(point("00", "Riket", year, "women", 860 - 22 * (year - 2010), false));
      points.add(point("00", "Riket", year, "men", 940 - 16 * (year - 2010), false));
    }
    Words unit =
        new Words("vårdtillfällen per 100 000 invånare", "admissions per 100,000 inhabitants");
    return series("care", 7, unit, 1, points);
  }

  private static IndicatorSeries readmission() {
    List<Point> points = points(2012, 2019, 18, 0, false);
    return series("readmission", 6, new Words("procent", "percent"), 0, points);
  }

  private static IndicatorSeries times() {
    List<Point> points = new ArrayList<>();
    for (int year = 2018; year <= 2023; year++) {
      points.add(point("00", "Riket", year, "total", 16 - (year - 2018), false));
    }
    return series("times", 0, new Words("minuter", "minutes"), 0, points);
  }

  private static IndicatorSeries demo() {
    return series("demo", 0, new Words("antal", "number"), 0, points(2014, 2023, 100, -3, true));
  }

  private static List<Point> points(int from, int to, int level, int yearly, boolean constructed) {
    List<Point> points = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      points.add(point("00", "Riket", year, "total", level - yearly * (year - from), constructed));
      for (int at = 0; at < REGIONS.size(); at++) {
        double value = level * (0.8 + 0.02 * at) - yearly * (year - from);
        points.add(
            point(code(at), REGIONS.get(at).substring(3), year, "total", value, constructed));
      }
    }
    return points;
  }

  private static Point point(
      String code, String name, int year, String sex, double value, boolean constructed) {
    return new Point(
        code,
        name,
        String.valueOf(year),
        sex,
        BigDecimal.valueOf(value),
        "reported",
        "",
        constructed);
  }

  private static IndicatorSeries series(
      String id, int figure, Words unit, int decimals, List<Point> points) {
    return new IndicatorSeries(
        id,
        figure,
        name(id),
        unit,
        "lower",
        decimals,
        Cells.same("Kolada"),
        List.of(),
        List.of(),
        points);
  }

  static Evaluation evaluation() {
    return new Evaluation(
        trends(),
        comparisons(),
        inequalities(),
        List.of(),
        List.of(beforeAfter()),
        List.of(),
        assessments(),
        claims(),
        List.of(),
        List.of(),
        SETTINGS);
  }

  private static List<Trend> trends() {
    List<Trend> trends = new ArrayList<>();
    trends.add(trend("care", "00", "total", Verdict.DECREASED, -2.61));
    trends.add(trend("care", "00", "women", Verdict.DECREASED, -3.1));
    trends.add(trend("care", "00", "men", Verdict.NO_CLEAR_CHANGE, -0.4));
    List<Verdict> verdicts = List.of(Verdict.values());
    for (int at = 0; at < REGIONS.size(); at++) {
      trends.add(
          trend(
              "care", code(at), "total", verdicts.get(at % verdicts.size()), at % 2 == 0 ? -1 : 1));
    }
    trends.add(theilSen("readmission", Verdict.NO_CLEAR_CHANGE, -0.04));
    trends.add(theilSen("times", Verdict.INDICATES_DECREASE, -1));
    return trends;
  }

  private static Trend trend(
      String indicator, String region, String sex, Verdict verdict, double slope) {
    return trend(
        new Place(indicator, region, "", sex),
        verdict,
        new Slope("annual_percent_change", slope, slope - 0.5, slope + 0.5, 0.01));
  }

  private static Trend theilSen(String indicator, Verdict verdict, double slope) {
    return trend(
        new Place(indicator, "00", "Riket", "total"),
        verdict,
        new Slope("theil_sen", slope, slope - 0.2, slope + 0.2, 0.3));
  }

  private static Trend trend(Place place, Verdict verdict, Slope slope) {
    return new Trend(
        place,
        List.of(2010, 2023),
        new YearValue(2010, 900, null, null),
        new YearValue(2023, 640, null, null),
        new Limits(-260, null, null),
        slope,
        slope,
        verdict,
        verdict,
        List.of(),
        List.of(new Warning("W2", List.of())),
        false);
  }

  /** Funnel for care, values only for readmission; Norrbotten is high, Stockholm low. */
  private static List<Comparison> comparisons() {
    List<Comparison> comparisons = new ArrayList<>();
    for (int at = 0; at < REGIONS.size(); at++) {
      comparisons.add(funnel(at));
      comparisons.add(undecided(at));
    }
    return comparisons;
  }

  private static Comparison funnel(int at) {
    double size = 60_000 + 40_000.0 * ((at * 8) % 21);
    double half = 3_000_000 / size + 40;
    double value = 640 + (at - 10) * 11;
    Comparison.Verdict verdict =
        value > 640 + 1.6 * half
            ? Comparison.Verdict.HIGHER_998
            : value > 640 + half
                ? Comparison.Verdict.HIGHER_95
                : value < 640 - 1.6 * half
                    ? Comparison.Verdict.LOWER_998
                    : value < 640 - half
                        ? Comparison.Verdict.LOWER_95
                        : Comparison.Verdict.AS_EXPECTED;
    return new Comparison(
        new Place("care", code(at), REGIONS.get(at).substring(3), "total"),
        2023,
        "funnel_poisson",
        value,
        640.0,
        size,
        new Comparison.Limits(
            value - half, value + half, 640 - half, 640 + half, 640 - 1.6 * half, 640 + 1.6 * half),
        new Comparison.Dispersion(2.3, 0.01),
        verdict,
        new Comparison.Rank(at + 1, Math.max(1, at - 3), Math.min(21, at + 5), 21),
        new Comparison.Test(0.03, 0.2, 21),
        "",
        List.of(
            new Warning("W5", List.of("2,3")),
            new Warning("W8", List.of()),
            new Warning("W10", List.of("21"))),
        false);
  }

  private static Comparison undecided(int at) {
    return new Comparison(
        new Place("readmission", code(at), REGIONS.get(at).substring(3), "total"),
        2019,
        "none",
        18 * (0.8 + 0.02 * at),
        18.0,
        null,
        null,
        null,
        Comparison.Verdict.NOT_DECIDED,
        null,
        null,
        "no_denominator",
        List.of(new Warning("W16", List.of())),
        false);
  }

  private static List<Inequality> inequalities() {
    List<Inequality> all = new ArrayList<>();
    for (int year = 2010; year <= 2023; year++) {
      double variation = 0.152 - 0.002 * (year - 2010);
      all.add(inequality("care", year, "equal", variation, 41.2, ""));
      all.add(inequality("care", year, "population", variation - 0.03, null, ""));
    }
    all.add(inequality("readmission", 2019, "equal", 0.11, null, "no_denominator"));
    return all;
  }

  private static Inequality inequality(
      String indicator,
      int year,
      String weighting,
      double variation,
      @Nullable Double beyond,
      String reason) {
    return new Inequality(
        indicator, year, "total", weighting, 21, 640.0, 512.0, 768.0, 1.5, variation, 0.071, 0.01,
        60.0, beyond, reason, List.of(), false);
  }

  private static BeforeAfter beforeAfter() {
    return new BeforeAfter(
        new Place("times", "00", "Riket", "total"),
        "estimated",
        "2021-01",
        "2022-12",
        36,
        24,
        new Limits(-1.24, -2.06, -0.42),
        null,
        List.of(new Warning("W9", List.of())),
        false);
  }

  /** 6 of 19 and 2 of 19 against 12 of 21; limits by Wilson and Newcombe, p by Fisher. */
  private static List<AssessmentChange> assessments() {
    return List.of(
        assessment(
            "samverkan",
            new Words("Samverkan fungerar väl", "Cooperation works well"),
            new AssessmentChange.Year(2022, 6, 19, 0.154, 0.54),
            new Limits(25.6, -4.9, 50.1)),
        assessment(
            "kompetens",
            new Words("Kompetensen är tillräcklig", "Competence is sufficient"),
            new AssessmentChange.Year(2022, 2, 19, 0.029, 0.314),
            new Limits(46.6, 17.3, 66.5)));
  }

  private static AssessmentChange assessment(
      String id, Words label, AssessmentChange.Year from, Limits difference) {
    boolean first = id.equals("samverkan");
    return new AssessmentChange(
        id,
        label,
        first ? 1 : 2,
        from,
        new AssessmentChange.Year(2024, 12, 21, 0.365, 0.755),
        difference,
        "newcombe",
        first ? 0.13 : 0.003,
        null,
        List.of(new Warning("W7", List.of())),
        false);
  }

  static List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    claims.addAll(ofCare());
    claims.addAll(ofOthers());
    claims.addAll(ofMoney());
    return claims;
  }

  private static List<Claim> ofCare() {
    return List.of(
        described(
            "trend/care/00/total",
            "decreased",
            "first_year=2010 first_value=900 last_year=2023 last_value=640 slope=-2.61"
                + " slope_lower=-3.1 slope_upper=-2.1 years=12"),
        described(
            "trend/care/00/women",
            "decreased",
            "first_year=2010 first_value=860 last_year=2023 last_value=574 slope=-3.1"
                + " slope_lower=-3.6 slope_upper=-2.6 years=12"),
        undecided(
            "trend/care/00/men",
            "no_clear_change",
            "first_year=2010 first_value=940 last_year=2023 last_value=732 slope=-0.4"
                + " slope_lower=-0.9 slope_upper=0.1 years=12",
            "interval_includes_no_change"),
        described(
            "trend/care/13/total",
            "increased",
            "first_year=2010 first_value=600 last_year=2023 last_value=660.25 slope=0.7"
                + " slope_lower=0.04 slope_upper=1.4 years=12"),
        described(
            "regions/care/total",
            "counted",
            "increased=2 decreased=14 no_clear_change=4 not_decided=1 of=21"),
        described(
            "comparison/care/25/total/2023",
            "higher",
            "value=750 nation=640 lower=720 upper=780 rank=21 rank_lower=17 rank_upper=21"),
        described("comparison/care/13/total/2023", "as_expected", "value=640 nation=640"),
        described("inequality/care/total", "none", ""));
  }

  private static List<Claim> ofOthers() {
    return List.of(
        undecided(
            "trend/readmission/00/total",
            "no_clear_change",
            "first_year=2012 first_value=18 last_year=2019 last_value=18 slope=-0.04"
                + " slope_lower=-0.24 slope_upper=0.16 years=8",
            "interval_includes_no_change"),
        undecided(
            "comparison/readmission/13/total/2019",
            "none",
            "value=18.2 nation=18",
            "no_denominator"),
        described("inequality/readmission/total", "none", ""),
        described(
            "regions/readmission/total",
            "counted",
            "increased=0 decreased=0 no_clear_change=21 not_decided=0 of=21"),
        claim(
            "trend/times/00/total",
            Allowed.DESCRIBED,
            "indicates_decrease",
            "first_year=2018 first_value=16 last_year=2023 last_value=11 slope=-1"
                + " slope_lower=-1.2 slope_upper=-0.8 years=6",
            "indication_only"),
        undecided("trend/times/13/total", "none", "", "too_few_years"),
        constructed(
            described(
                "trend/demo/00/total",
                "increased",
                "first_year=2014 first_value=100 last_year=2023 last_value=127 slope=3"
                    + " slope_lower=2.5 slope_upper=3.5 years=8")),
        undecided(
            "assessment/samverkan/2022-2024",
            "increased",
            "agree_from=6 answered_from=19 agree_to=12 answered_to=21 difference=25.6 lower=-4.9"
                + " upper=50.1",
            "interval_includes_no_change"),
        described(
            "assessment/kompetens/2022-2024",
            "increased",
            "agree_from=2 answered_from=19 agree_to=12 answered_to=21 difference=46.6 lower=17.3"
                + " upper=66.5"));
  }

  private static List<Claim> ofMoney() {
    return List.of(
        claim(
            "dose/grant/care/total",
            Allowed.ASSOCIATED,
            "associated",
            "slope=-1.24 lower=-2.06 upper=-0.42 p_permutation=0.01 p_wild=0.02 regions=21"),
        undecided("dose/grant/readmission/total", "none", "", "no_year_after"),
        undecided(
            "dose/grant/times/total",
            "not_shown",
            "slope=0.3 lower=-0.2 upper=0.8 p_permutation=0.3 p_wild=0.4 regions=21",
            "permutation",
            "wild"),
        described("before_after/grant/times/00/total", "lower", ""),
        undecided("aim/suicide", "none", "", "no_data"),
        described("aim/care", "none", ""));
  }

  private static Claim described(String statement, String finding, String numbers) {
    return claim(statement, Allowed.DESCRIBED, finding, numbers);
  }

  private static Claim undecided(
      String statement, String finding, String numbers, String... reasons) {
    return claim(statement, Allowed.CANNOT_BE_DECIDED, finding, numbers, reasons);
  }

  static Claim claim(
      String statement, Allowed allowed, String finding, String numbers, String... reasons) {
    List<String> parts = List.of(statement.split("/", -1));
    String kind = parts.get(0);
    boolean ofMoney = kind.equals("dose") || kind.equals("before_after");
    boolean ofRegion = kind.equals("trend") || kind.equals("comparison");
    boolean plain = kind.equals("assessment") || kind.equals("aim");
    return new Claim(
        statement,
        kind.equals("dose") ? "dose_response" : kind,
        parts.get(ofMoney ? 2 : 1),
        ofRegion ? parts.get(2) : "00",
        plain ? "total" : parts.get(ofRegion ? 3 : parts.size() - 1),
        "",
        allowed,
        finding,
        figures(numbers),
        List.of(reasons),
        warnings(kind),
        false);
  }

  private static List<Warning> warnings(String kind) {
    return switch (kind) {
      case "trend" -> List.of(new Warning("W2", List.of()));
      case "dose", "before_after" -> List.of(new Warning("W9", List.of()));
      case "assessment" -> List.of(new Warning("W7", List.of()));
      default -> List.of();
    };
  }

  private static List<Figure> figures(String numbers) {
    Map<String, Double> named = new TreeMap<>();
    if (!numbers.isEmpty()) {
      for (String number : numbers.split(" ", -1)) {
        named.put(number.split("=", -1)[0], Double.valueOf(number.split("=", -1)[1]));
      }
    }
    return named.entrySet().stream().map(it -> new Figure(it.getKey(), it.getValue())).toList();
  }

  private static Claim constructed(Claim claim) {
    return new Claim(
        claim.statement(),
        claim.kind(),
        claim.about(),
        claim.regionCode(),
        claim.sex(),
        claim.design(),
        claim.allowed(),
        claim.finding(),
        claim.numbers(),
        claim.reasons(),
        claim.warnings(),
        true);
  }

  private static String code(int at) {
    return REGIONS.get(at).substring(0, 2);
  }
}
