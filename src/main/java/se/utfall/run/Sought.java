package se.utfall.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Region;
import se.utfall.domain.Wording;
import se.utfall.gold.Grant;
import se.utfall.gold.IndicatorValue;
import se.utfall.gold.ReportCells;
import se.utfall.table.Failure;

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

  /** The one row that fits; a usage failure that names the candidates where it is not one. */
  Row among(List<Row> rows, List<Region> regions) {
    List<Row> placed =
        rows.stream().filter(each -> isInRegion(each, regions)).filter(this::isRow).toList();
    int wanted = year != null ? year : lastYear(placed);
    List<Row> found =
        placed.stream().filter(each -> year(each) == wanted).filter(this::isColumn).toList();
    if (found.size() != 1) {
      throw found.isEmpty()
          ? notFound("No such number in " + table + ".", "It has " + keys(rows) + ".")
          : notFound(
              found.size() + " numbers of " + table + " fit.", "They are " + keys(found) + ".");
    }
    return found.get(0);
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
    List<String> fields = Arrays.asList(row.schema().fieldNames());
    return Stream.of(Grant.GRANT_YEAR.name(), IndicatorValue.YEAR.name())
        .filter(fields::contains)
        .findFirst()
        .map(row::<Integer>getAs)
        .orElse(0);
  }

  private boolean isInRegion(Row each, List<Region> regions) {
    if (region == null) {
      return true;
    }
    String code = each.getAs(Grant.REGION_CODE.name());
    boolean isTotal = Stream.of("00", "totalt", "riket").anyMatch(it -> Wording.same(it, region));
    return isTotal
        ? code.equals(Region.NATION.code())
        : code.equals(region) || named(regions).filter(it -> it.code().equals(code)).isPresent();
  }

  private Optional<Region> named(List<Region> regions) {
    return regions.stream()
        .filter(each -> each.names().stream().anyMatch(it -> Wording.same(it, region)))
        .findFirst();
  }

  /** By one of the row's texts, or by several with commas between, like U79133,total. */
  private boolean isRow(Row each) {
    return row == null
        || says(each, row)
        || Stream.of(row.split(",")).allMatch(part -> says(each, part));
  }

  /** Whether one of its texts is this, or an id that ends in it, like area.administration. */
  private static boolean says(Row each, String wanted) {
    return Arrays.stream(each.schema().fieldNames())
        .map(each::<Object>getAs)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .anyMatch(text -> Wording.same(text, wanted) || text.endsWith("." + wanted));
  }

  private boolean isColumn(Row each) {
    return !isReportCell(each)
        || column == null
        || column.equals(each.getAs(ReportCells.COLUMN_KEY.name()))
        || Wording.same(column, each.getAs(ReportCells.COLUMN_LABEL.name()))
        || Wording.same(column, each.getAs(ReportCells.COLUMN_LABEL_EN.name()));
  }

  private static boolean isReportCell(Row row) {
    return Arrays.asList(row.schema().fieldNames()).contains(ReportCells.COLUMN_KEY.name());
  }

  private static String keys(List<Row> rows) {
    return rows.stream()
        .map(Sought::key)
        .distinct()
        .limit(MOST_NAMED)
        .collect(Collectors.joining("; "));
  }

  private static String key(Row row) {
    return isReportCell(row)
        ? "--year %s --row %s --column %s"
            .formatted(
                year(row),
                row.<String>getAs(ReportCells.ROW_KEY.name()),
                row.<String>getAs(ReportCells.COLUMN_KEY.name()))
        : Trace.values(row);
  }
}
