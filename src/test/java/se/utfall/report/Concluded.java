package se.utfall.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.AssessmentChange;
import se.utfall.domain.AssessmentChange.Pairs;
import se.utfall.domain.AssessmentChange.Year;
import se.utfall.domain.Claim;
import se.utfall.domain.Claim.Allowed;
import se.utfall.domain.Context;
import se.utfall.domain.DoseResult;
import se.utfall.domain.DoseResult.Criterion;
import se.utfall.domain.DoseResult.EventYear;
import se.utfall.domain.DoseResult.LinePoint;
import se.utfall.domain.DoseResult.Point;
import se.utfall.domain.DoseResult.Span;
import se.utfall.domain.DoseResult.Without;
import se.utfall.domain.Evaluation;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.Report;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.ColumnPart;
import se.utfall.domain.ReportCell.RowPart;
import se.utfall.domain.ReportCell.TablePart;
import se.utfall.domain.ReportCell.Years;
import se.utfall.domain.SelfAssessment;
import se.utfall.domain.Sensitivity;
import se.utfall.domain.Suppression;
import se.utfall.domain.Trend.Limits;
import se.utfall.domain.Warning;
import se.utfall.domain.Words;

/** {@link Evaluated} with money against outcomes, the regions' own answers and what holds. */
public final class Concluded {
  private static final List<String> REGIONS = Sample.regions();
  private static final int NORRBOTTEN = 20;
  private static final Words COMPETENCE =
      new Words("Kompetensen är tillräcklig", "Competence is sufficient");
  private static final Words COOPERATION =
      new Words("Samverkan fungerar väl", "Cooperation works well");

  private Concluded() {}

  /** The sample with conclusions of every kind. */
  public static Report report() {
    Report base = Evaluated.report();
    Report more =
        new Report(
            base.grantYear(),
            base.asOf(),
            base.run(),
            Stream.concat(base.cells().stream(), cells().stream()).toList(),
            base.followUps(),
            base.checks(),
            base.deliveries(),
            base.rejections(),
            base.deviations(),
            base.context());
    return Evaluated.with(more, context(), evaluation());
  }

  private static Context context() {
    Context base = Evaluated.context();
    return new Context(
        base.aims(),
        Stream.concat(base.indicators().stream(), Stream.of(few())).toList(),
        base.agreements(),
        base.activities(),
        base.targetImages());
  }

  /** Of Halland only, whose last count is too small to be shown. */
  private static IndicatorSeries few() {
    return new IndicatorSeries(
        "few",
        0,
        new Words("Suicidförsök", "Suicide attempts"),
        new Words("antal", "number"),
        "lower",
        0,
        Cells.same("Patientregistret"),
        List.of(),
        List.of(),
        List.of(
            point("2021", BigDecimal.valueOf(14), "reported"),
            point("2022", BigDecimal.valueOf(12), "reported"),
            point("2023", null, "suppressed")));
  }

  private static IndicatorSeries.Point point(
      String year, @Nullable BigDecimal value, String status) {
    return new IndicatorSeries.Point(
        "13", "Region Halland", year, "total", value, status, "", false);
  }

  static Evaluation evaluation() {
    Evaluation base = Evaluated.evaluation();
    return new Evaluation(
        base.trends(),
        base.comparisons(),
        base.inequalities(),
        doseResults(),
        base.beforeAfters(),
        answers(),
        Stream.concat(base.assessmentChanges().stream(), Stream.of(constructedChange())).toList(),
        Stream.concat(base.claims().stream(), claims()).toList(),
        sensitivities(),
        suppressions(),
        base.settings());
  }

  private static Stream<Claim> claims() {
    return Stream.of(
        Evaluated.claim(
            "dose/agreement/care/total", Allowed.CANNOT_BE_DECIDED, "none", "", "no_dose"),
        constructed(
            Evaluated.claim(
                "dose/grant/demo/total",
                Allowed.ASSOCIATED,
                "associated",
                "slope=0.5 lower=0.2 upper=0.8 p_permutation=0.01 p_wild=0.01 regions=21")),
        constructed(
            Evaluated.claim(
                "assessment/kompetens/2021-2022",
                Allowed.DESCRIBED,
                "increased",
                "agree_from=3 answered_from=20 agree_to=11 answered_to=20 difference=40 lower=9.7"
                    + " upper=61.2")),
        Evaluated.claim(
            "assessment/kompetens/2021-2024",
            Allowed.CANNOT_BE_DECIDED,
            "not_decided",
            "",
            "mixed"));
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

  private static AssessmentChange constructedChange() {
    return new AssessmentChange(
        "kompetens",
        COMPETENCE,
        2,
        new Year(2021, 3, 20, 0.052, 0.36),
        new Year(2022, 11, 20, 0.342, 0.742),
        new Limits(40, 9.7, 61.2),
        "paired",
        0.0191,
        new Pairs(20, 9, 1, 0.0215, 0.0004),
        List.of(new Warning("W7", List.of()), new Warning("W14", List.of())),
        true);
  }

  /** Agree with the first statement: 7 of 20 in 2022 (Gotland did not answer), 9 of 21 in 2024. */
  private static List<SelfAssessment> answers() {
    return Stream.of(answers("samverkan", COOPERATION, 1), answers("kompetens", COMPETENCE, 2))
        .flatMap(each -> each)
        .filter(each -> !each.regionCode().equals("09") || each.grantYear() == 2024)
        .toList();
  }

  private static Stream<SelfAssessment> answers(String statement, Words label, int order) {
    return Stream.of(2022, 2024)
        .flatMap(
            year ->
                regions(
                    at ->
                        new SelfAssessment(
                            code(at),
                            year,
                            statement,
                            label,
                            order,
                            1 + (at + year + order - 1) % 5,
                            year == 2022)));
  }

  private static List<DoseResult> doseResults() {
    DoseResult care = estimated("care", "granted", new Limits(-1.24, -2.06, -0.42), true);
    return List.of(
        care,
        estimated("care", "rank", new Limits(-3.1, -5.0, -1.2), true),
        estimated("care", "used", new Limits(-1.4, -2.4, -0.4), true),
        estimated("times", "granted", new Limits(0.3, -0.2, 0.8), false),
        constructed(estimated("demo", "granted", new Limits(0.5, 0.2, 0.8), true)),
        without("grant", "readmission", "total", "no_year_after"),
        without("agreement", "care", "total", "no_dose"),
        without("agreement", "care", "women", "no_dose"),
        without("agreement", "times", "total", "mixed"));
  }

  private static DoseResult without(
      String initiative, String indicator, String sex, String status) {
    return new DoseResult(
        initiative,
        indicator,
        sex,
        "granted",
        status,
        null,
        null,
        null,
        new Span(0, 0),
        new Span(0, 0),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        false);
  }

  private static DoseResult estimated(String indicator, String dose, Limits slope, boolean met) {
    return new DoseResult(
        "grant",
        indicator,
        "total",
        dose,
        "estimated",
        slope,
        met ? 0.0104 : 0.3,
        met ? 0.0002 : 0.4,
        new Span(2014, 2019),
        new Span(2022, 2023),
        regions(at -> dosed(at, slope.value())).toList(),
        line(slope.value()),
        events(slope.value()),
        regions(at -> new Without(code(at), at == NORRBOTTEN ? -0.61 : -1.34 + 0.01 * at)).toList(),
        "25",
        List.of(
            new Criterion("permutation", met),
            new Criterion("wild", met),
            new Criterion("before", true),
            new Criterion("each_region", true),
            new Criterion("pandemic", true)),
        List.of(new Warning("W2", List.of())),
        false);
  }

  private static DoseResult constructed(DoseResult result) {
    return new DoseResult(
        result.initiative(),
        result.indicator(),
        result.sex(),
        result.dose(),
        result.status(),
        result.slope(),
        result.pPermutation(),
        result.pWild(),
        result.before(),
        result.after(),
        result.points(),
        result.line(),
        result.eventYears(),
        result.without(),
        result.mostInfluentialRegion(),
        result.criteria(),
        List.of(new Warning("W14", List.of())),
        true);
  }

  /** From 2 kronor per inhabitant to 34 of Norrbotten. */
  private static Point dosed(int at, double slope) {
    double dose = at == NORRBOTTEN ? 34 : 2 + 0.4 * at;
    double change = -10 + slope * dose + 4 * (at % 5 - 2);
    double before = 900 - 10 * at;
    return new Point(code(at), REGIONS.get(at).substring(3), dose, before, before + change, change);
  }

  private static List<LinePoint> line(double slope) {
    return Stream.of(2.0, 6.0, 12.0, 22.0, 34.0)
        .map(
            dose -> {
              double value = -10 + slope * dose;
              double half = 5 + 0.7 * Math.abs(dose - 6);
              return new LinePoint(dose, value, value - half, value + half);
            })
        .toList();
  }

  private static List<EventYear> events(double slope) {
    List<EventYear> years = new ArrayList<>();
    for (int year : List.of(2014, 2015, 2016, 2017, 2018, 2019, 2022, 2023)) {
      double estimate = year > 2020 ? slope : 0.1 * (2019 - year) * (year % 2 == 0 ? 1 : -1);
      boolean reference = year == 2019;
      years.add(
          new EventYear(
              year,
              estimate,
              reference ? null : estimate - 0.8,
              reference ? null : estimate + 0.8,
              reference ? 0 : -0.7,
              reference ? 0 : 0.7));
    }
    return years;
  }

  private static List<Sensitivity> sensitivities() {
    return List.of(
        new Sensitivity("trend/care/00/total", "pandemic_years", 1, 1, 1, -2.61, -2.4, -2.4),
        new Sensitivity(
            "dose/grant/care/total", "region_left_out", 21, 21, 20, -1.24, -1.343, -0.6123),
        new Sensitivity("dose/grant/care/total", "dose", 4, 4, 3, -1.24, null, null),
        new Sensitivity(
            "assessment/samverkan/2022-2024", "region_left_out", 21, 21, 21, 25.6, 22.0, 28.0),
        new Sensitivity("trend/care/00/women", "pandemic_years", 1, 1, 1, -3.1, -3.0, -3.0));
  }

  private static List<Suppression> suppressions() {
    return List.of(
        hidden("13", "value", "below_threshold"),
        hidden("09", "value", "below_threshold"),
        hidden("10", "value", "complementary"),
        hidden("13", "numerator", "derived"));
  }

  private static Suppression hidden(String region, String measure, String reason) {
    return new Suppression("gold.indicator", "few", region, "2023", "total", measure, reason, 10);
  }

  /** What each region was granted, and the areas it went to. */
  private static List<ReportCell> cells() {
    List<ReportCell> cells = new ArrayList<>();
    for (int year = 2022; year <= 2024; year++) {
      for (int at = 0; at < REGIONS.size(); at++) {
        int granted = 1_000_000 + 100_000 * at + 50_000 * (year - 2022);
        cells.add(money(at, year, 1, "applied", "Ansökt (kr)", granted + 250_000));
        cells.add(money(at, year, 2, "granted", "Beviljat (kr)", granted));
        cells.add(area(at, year, 1, "Psykiatriambulanser (%)", 60 - at));
        cells.add(area(at, year, 2, "Övriga anpassningar (%)", 40 + at));
      }
    }
    return cells;
  }

  private static ReportCell money(
      int at, int year, int order, String key, String label, int value) {
    return cell(Cells.GRANTS, at, year, new ColumnPart(key, order, Cells.same(label), true), value);
  }

  private static ReportCell area(int at, int year, int order, String label, int value) {
    TablePart areas =
        new TablePart("tabell-7", 7, Cells.same("Andelar"), Years.AS_COLUMNS, Words.NONE);
    String key = "area_" + order;
    return cell(areas, at, year, new ColumnPart(key, order, Cells.same(label), true), value);
  }

  private static ReportCell cell(TablePart table, int at, int year, ColumnPart column, int value) {
    RowPart row = new RowPart(code(at), at, Cells.same(REGIONS.get(at).substring(3)), false);
    BigDecimal number = BigDecimal.valueOf(value);
    String unit = table.equals(Cells.GRANTS) ? "SEK" : "percent";
    return new ReportCell(
        table, year, row, column, unit, number, number, 21, "reported", year < 2024);
  }

  private static <T> Stream<T> regions(IntFunction<T> each) {
    return IntStream.range(0, REGIONS.size()).mapToObj(each);
  }

  private static String code(int at) {
    return REGIONS.get(at).substring(0, 2);
  }
}
