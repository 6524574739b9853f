package se.utfall.run;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.config.Regions;
import se.utfall.domain.Region;
import se.utfall.domain.Wording;
import se.utfall.gold.Grant;
import se.utfall.gold.IndicatorValue;
import se.utfall.gold.ReportCells;
import se.utfall.table.Failure;
import se.utfall.table.Field;

/**
 * Which number is sought, as a person says it.
 *
 * @param table a report table like tabell-6, or a table of the lake like gold.grant
 * @param column its column by key or label; null when the row has only one
 * @param region any name of a region, its code, or 00 for the nation; null for any
 * @param row the row's key or label, or several texts of it with commas between; null for any
 * @param year the grant year; null for the last there is
 */
public record Sought(
    String table,
    @Nullable String column,
    @Nullable String region,
    @Nullable String row,
    @Nullable Integer year) {
  private static final int MOST_NAMED = 30;

  /** Fields of a key that --region and --year ask for. */
  private static final Set<String> PLACES =
      Set.of(Grant.REGION_CODE.name(), Grant.GRANT_YEAR.name(), IndicatorValue.YEAR.name());

  /** The one row that fits; a usage failure that says what does not, or names the candidates. */
  Row among(List<Row> rows, List<Region> regions) {
    if (rows.isEmpty()) {
      throw new Failure(
          Failure.Kind.USAGE,
          table + " has no rows in this run.",
          "Nothing of what the run is made of gives it any.",
          "Trace another table, or name another run with --run.");
    }
    List<Row> found = region == null ? rows : ofRegion(rows, code(region, regions));
    if (row != null) {
      found = left(found, "row " + row, each -> isRow(each, row), this::rowName);
    }
    int wanted = year != null ? year : lastYear(found);
    found = left(found, "year " + wanted, each -> year(each) == wanted, Sought::yearName);
    if (column != null) {
      found = left(found, "column " + column, this::isColumn, Sought::columnName);
    }
    if (found.size() > 1) {
      throw notFound(
          found.size() + " numbers of " + table + " fit.", "They are " + keys(found) + ".");
    }
    return found.get(0);
  }

  private List<Row> ofRegion(List<Row> rows, String code) {
    return left(
        rows, "region " + region, each -> regionCode(each).equals(code), Sought::regionCode);
  }

  private List<Row> left(
      List<Row> rows, String what, Predicate<Row> fits, Function<Row, String> name) {
    List<Row> left = rows.stream().filter(fits).toList();
    if (left.isEmpty()) {
      String names = listed(rows.stream().map(name).sorted());
      throw notFound(
          "%s has no %s.".formatted(table, what),
          names.isEmpty() ? "It has none." : "There are " + names + ".");
    }
    return left;
  }

  static Failure notFound(String problem, String why) {
    return new Failure(
        Failure.Kind.USAGE,
        problem,
        why,
        "Say more with --column, --region, --row and --year, like --table tabell-6 --region"
            + " Halland --column unused.");
  }

  private static int lastYear(List<Row> rows) {
    return rows.stream().mapToInt(Sought::year).max().orElse(0);
  }

  /** The grant year, or the year that an indicator is of; 0 of what is of several years. */
  private static int year(Row row) {
    return Stream.of(Grant.GRANT_YEAR.name(), IndicatorValue.YEAR.name())
        .filter(fields(row)::contains)
        .findFirst()
        .map(row::<Integer>getAs)
        .orElse(0);
  }

  private static String yearName(Row row) {
    return year(row) == 0 ? "" : String.valueOf(year(row));
  }

  private static String code(String region, List<Region> regions) {
    return Stream.of("00", "totalt", "riket").anyMatch(it -> Wording.same(it, region))
        ? Region.NATION.code()
        : Regions.codeOf(region, regions);
  }

  /** Empty of what is of no region. */
  private static String regionCode(Row row) {
    String field = Grant.REGION_CODE.name();
    return fields(row).contains(field) && row.getAs(field) != null ? row.getAs(field) : "";
  }

  /** By one of the row's texts, or by several with commas between, like U79133,total. */
  private boolean isRow(Row each, String row) {
    return says(each, row) || Stream.of(row.split(",")).allMatch(part -> says(each, part));
  }

  /** Whether one of its texts is this, or an id that ends in it, like area.administration. */
  private boolean says(Row each, String wanted) {
    return Stream.of(rowName(each).split(",")).anyMatch(wanted::equals)
        || fields(each).stream()
            .map(each::<Object>getAs)
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .anyMatch(text -> Wording.same(text, wanted) || text.endsWith("." + wanted));
  }

  private boolean isColumn(Row each) {
    return !isReportCell()
        || columnName(each).equals(column)
        || Wording.same(column, each.getAs(ReportCells.COLUMN_LABEL.name()))
        || Wording.same(column, each.getAs(ReportCells.COLUMN_LABEL_EN.name()));
  }

  private boolean isReportCell() {
    return Tables.named(table).isEmpty();
  }

  private static List<String> fields(Row row) {
    return Arrays.asList(row.schema().fieldNames());
  }

  private static String columnName(Row row) {
    return row.getAs(ReportCells.COLUMN_KEY.name());
  }

  /** What it can be asked for by: of a lake's table its key, but for region and year. */
  private String rowName(Row row) {
    return isReportCell()
        ? row.getAs(ReportCells.ROW_KEY.name())
        : Tables.named(table).stream()
            .flatMap(lake -> lake.key().stream())
            .map(Field::name)
            .filter(field -> !PLACES.contains(field))
            .map(field -> String.valueOf(row.<Object>getAs(field)))
            .collect(joining(","));
  }

  private String keys(List<Row> rows) {
    return listed(rows.stream().map(this::key));
  }

  private String key(Row row) {
    return isReportCell()
        ? "--year %s --row %s --column %s".formatted(year(row), rowName(row), columnName(row))
        : "--region %s --row %s".formatted(regionCode(row), rowName(row));
  }

  private static String listed(Stream<String> names) {
    List<String> all = names.filter(each -> !each.isEmpty()).distinct().toList();
    String first = all.stream().limit(MOST_NAMED).collect(joining("; "));
    int more = all.size() - MOST_NAMED;
    return more > 0 ? first + " and %d more".formatted(more) : first;
  }
}
