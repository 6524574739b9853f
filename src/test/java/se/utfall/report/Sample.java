package se.utfall.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.utfall.domain.AimOutlook;
import se.utfall.domain.AimOutlook.Evidence;
import se.utfall.domain.Context;
import se.utfall.domain.Context.Activity;
import se.utfall.domain.Context.Agreement;
import se.utfall.domain.Context.TargetImage;
import se.utfall.domain.InSwedish;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.IndicatorSeries.Absence;
import se.utfall.domain.IndicatorSeries.Break;
import se.utfall.domain.IndicatorSeries.Point;
import se.utfall.domain.KnownDeviation;
import se.utfall.domain.Report;
import se.utfall.domain.Report.Delivery;
import se.utfall.domain.Report.FollowUp;
import se.utfall.domain.Report.PublishedCheck;
import se.utfall.domain.Report.Rejection;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.ColumnPart;
import se.utfall.domain.ReportCell.RowPart;
import se.utfall.domain.ReportCell.TablePart;
import se.utfall.domain.ReportCell.Years;
import se.utfall.domain.Words;

/** A report with everything in it, of about the size that a year's is. */
public final class Sample {
  private static final LocalDate DAY = LocalDate.of(2025, 4, 30);
  private static final List<String> REGIONS =
      List.of(
          "01 Region Stockholm",
          "03 Region Uppsala",
          "04 Region Sörmland",
          "05 Region Östergötland",
          "06 Region Jönköpings län",
          "07 Region Kronoberg",
          "08 Region Kalmar län",
          "09 Region Gotland",
          "10 Region Blekinge",
          "12 Region Skåne",
          "13 Region Halland",
          "14 Västra Götalandsregionen",
          "17 Region Värmland",
          "18 Region Örebro län",
          "19 Region Västmanland",
          "20 Region Dalarna",
          "21 Region Gävleborg",
          "22 Region Västernorrland",
          "23 Region Jämtland Härjedalen",
          "24 Region Västerbotten",
          "25 Region Norrbotten");

  private Sample() {}

  /** Code and name of each. */
  static List<String> regions() {
    return REGIONS;
  }

  /** A report whose every list is filled. */
  public static Report report() {
    return new Report(
        2024,
        null,
        new Report.Run("3f2a9c", "0.2.0", "abc123", DAY),
        cells(),
        List.of(
            new FollowUp(
                2024, "13", "Region Halland", "rule", "Ange orsaken.", "fil, rad 3", false),
            new FollowUp(2023, "01", "Region Stockholm", "rule", "Vilket?", "fil, rad 9", true)),
        List.of(check("equal", ""), check("explained", "2"), check("not_decided", "")),
        List.of(
            new Delivery(
                "aterrapportering_2024.csv", "rereport", 2024, DAY, 609, 0, 0, false, false),
            new Delivery("beslut_2024.csv", "decision", 2024, DAY, 42, 0, 0, false, true)),
        List.of(new Rejection("unknown-region", "fil, rad 4", "Regionen", "en region", "Rätta.")),
        List.of(new KnownDeviation("2", "table 8", "-35", "-35.51", "Avkortat mot noll.")),
        context());
  }

  private static PublishedCheck check(String status, String rule) {
    InSwedish swedish = new InSwedish("Redovisningen", "Översökt (%)", "-35", "Avkortat.");
    return new PublishedCheck(
        "2024 report",
        "oversubscribed",
        "-35",
        new Words("−35,51", "−35.51"),
        status,
        rule,
        "cut",
        swedish);
  }

  private static List<ReportCell> cells() {
    List<ReportCell> cells = new ArrayList<>();
    for (int year = 2021; year <= 2024; year++) {
      cells.addAll(ofYear(year));
      cells.addAll(ofAreas(year));
      cells.addAll(ofRegions(year));
    }
    return cells;
  }

  private static List<ReportCell> ofYear(int year) {
    TablePart table =
        new TablePart(
            "nyckeltal",
            0,
            new Words("Bidraget år för år", "The grant year by year"),
            Years.AS_ROWS,
            new Words("Förbrukat är beviljat minus oanvänt.", "Used is granted minus unused."));
    List<String> keys = List.of("applied", "granted", "used", "unused");
    List<String> labels = List.of("Ansökt (kr)", "Beviljat (kr)", "Förbrukat (kr)", "Oanvänt (kr)");
    List<Integer> millions = List.of(83, 63, 57, 6);
    RowPart row = new RowPart("", 1, new Words("Riket", "Sweden"), false);
    return IntStream.range(0, keys.size())
        .mapToObj(
            at ->
                cell(
                    table,
                    year,
                    row,
                    new ColumnPart(keys.get(at), at, Cells.same(labels.get(at)), true),
                    String.valueOf(millions.get(at) * 1_000_000 - (2024 - year) * 1_234_567)))
        .map(cell -> year < 2024 ? Cells.constructed(cell) : cell)
        .toList();
  }

  private static List<ReportCell> ofAreas(int year) {
    TablePart table =
        new TablePart(
            "tabell-2",
            2,
            new Words("Antal regioner per område", "Regions by area"),
            Years.AS_COLUMNS,
            new Words("Andel av dem som svarat.", "Of those that answered."));
    ColumnPart share =
        new ColumnPart("regions_percent", 2, new Words("Andel (%)", "Share (%)"), true);
    List<String> areas =
        List.of(
            "psychiatric_ambulances", "assessment_methods", "other_adaptations", "administration");
    return IntStream.range(0, areas.size())
        .mapToObj(
            at ->
                cell(
                    table,
                    year,
                    new RowPart("area." + areas.get(at), at, Cells.same(areas.get(at)), false),
                    share,
                    String.valueOf(100 - 17 * at - (2024 - year))))
        .map(cell -> year < 2024 ? Cells.constructed(cell) : cell)
        .toList();
  }

  private static List<ReportCell> ofRegions(int year) {
    ColumnPart percent =
        new ColumnPart("unused_percent", 4, new Words("Oanvänt (%)", "Unused (%)"), true);
    return IntStream.range(0, REGIONS.size())
        .mapToObj(
            at -> {
              RowPart row =
                  new RowPart(code(at), at, Cells.same(REGIONS.get(at).substring(3)), false);
              String value = String.valueOf(at % 3 == 0 ? (at * 4) : 0);
              return cell(Cells.GRANTS, year, row, percent, value);
            })
        .map(cell -> year < 2024 ? Cells.constructed(cell) : cell)
        .toList();
  }

  private static ReportCell cell(
      TablePart table, int year, RowPart row, ColumnPart column, String value) {
    String unit = column.key().endsWith("percent") ? "percent" : "SEK";
    BigDecimal number = new BigDecimal(value);
    return new ReportCell(table, year, row, column, unit, number, number, 21, "reported", false);
  }

  private static String code(int at) {
    return REGIONS.get(at).substring(0, 2);
  }

  private static Context context() {
    Words grant = new Words("Statsbidraget 2021:18", "The grant 2021:18");
    Words agreement = new Words("Överenskommelsen", "The agreement");
    Evidence care =
        new Evidence("a", new Words("Undvikbar slutenvård", "Avoidable care"), 2013, 2021, 0);
    Evidence calls = new Evidence("b", new Words("Responstid", "Response time"), 2018, 2023, 2);
    return new Context(
        List.of(
            new AimOutlook(
                "time",
                3,
                new Words("Kortare responstider", "Shorter response times"),
                agreement,
                2021,
                List.of(calls)),
            new AimOutlook(
                "care",
                2,
                new Words("Färre undvikbara inläggningar", "Fewer avoidable admissions"),
                agreement,
                2021,
                List.of(care)),
            new AimOutlook(
                "suicide",
                1,
                new Words("Suicidprevention", "Suicide prevention"),
                grant,
                2021,
                List.of())),
        List.of(series("avoidable", 6, 2009), series("emergency", 7, 2010), monthly()),
        List.of(
            new Agreement(
                "SKR", "", null, "Utveckling", "avtalad", "Överenskommelsen 2021, s. 4", false),
            new Agreement(
                "Region Halland",
                "Region Halland",
                new BigDecimal("1500000"),
                "Ambulans",
                "avtalad",
                "Överenskommelsen 2021, s. 4",
                true)),
        List.of(
            new Activity(
                "Region Halland", "Kompetens", "Utbildning av personal", "Redovisning", false)),
        List.of(new TargetImage("Region Halland", "beslutad", 2021, "Uppföljning", false)));
  }

  private static IndicatorSeries series(String id, int figure, int from) {
    List<Point> points = new ArrayList<>();
    for (int year = from; year <= 2023; year++) {
      points.add(point("00", "Riket", String.valueOf(year), 900 - 20 * (year - from)));
      for (int at = 0; at < REGIONS.size(); at++) {
        if (at != 11 || year < 2016) {
          int wave = (at * 37 + year * 13) % 40;
          points.add(
              point(
                  code(at),
                  REGIONS.get(at).substring(3),
                  String.valueOf(year),
                  760 + 14 * at + wave - 18 * (year - from)));
        }
      }
    }
    return new IndicatorSeries(
        id,
        figure,
        new Words("Undvikbar slutenvård", "Avoidable inpatient care"),
        new Words("antal per 100 000 invånare", "number per 100,000 inhabitants"),
        "lower",
        1,
        new Words("Kolada, U79133", "Kolada, U79133"),
        List.of(new Break(2012, new Words("nya koder", "new codes"))),
        List.of(new Absence("Västra Götalandsregionen", 2016, null)),
        points);
  }

  private static IndicatorSeries monthly() {
    List<Point> points = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      points.add(point("00", "Riket", "2023-%02d".formatted(month), month));
      points.add(point("13", "Region Halland", "2023-%02d".formatted(month), month + 1));
    }
    return new IndicatorSeries(
        "calls",
        0,
        new Words("Larm", "Calls"),
        new Words("procent", "percent"),
        "none",
        0,
        new Words("SOS", "SOS"),
        List.of(),
        List.of(),
        points);
  }

  private static Point point(String code, String name, String period, int value) {
    return new Point(code, name, period, "total", BigDecimal.valueOf(value), "reported", "", false);
  }
}
