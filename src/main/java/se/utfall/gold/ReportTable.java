package se.utfall.gold;

import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import se.utfall.domain.Region;
import se.utfall.domain.ReportCell.TablePart;
import se.utfall.domain.Words;
import se.utfall.table.Table;

/**
 * A table of the report: all that its making, checking, tracing and printing need.
 *
 * @param source the gold table whose rows it sums
 * @param kept which of them
 * @param mixed whether a source row already mixes real and constructed values
 * @param respondents how many regions speak in the source's rows that meet a condition
 */
record ReportTable(
    TablePart part,
    Table source,
    Column kept,
    Column mixed,
    UnaryOperator<Column> respondents,
    RowBy rows,
    List<Measure> columns) {

  /** A table over rows of single regions. */
  ReportTable(TablePart part, Table source, RowBy rows, List<Measure> columns) {
    this(part, source, lit(true), lit(false), ReportTable::regions, rows, columns);
  }

  ReportTable where(Column condition) {
    return new ReportTable(part, source, condition, mixed, respondents, rows, columns);
  }

  /** A table over rows that are totals already. */
  ReportTable ofTotals() {
    return new ReportTable(
        part, source, kept, GrantTotal.MIXED.column(), ReportTable::rereporting, rows, columns);
  }

  /** A region may have several rows, one a question. */
  private static Column regions(Column given) {
    return size(collect_set(when(given, Grant.REGION_CODE.column())));
  }

  private static Column rereporting(Column given) {
    return sum(when(given, GrantTotal.REREPORTED.field().column()));
  }

  /**
   * What makes a row of the table.
   *
   * @param total label of the last row, which sums all; none where there is no such row
   */
  record RowBy(
      Column key, Column order, Label label, Column regionCode, Column regionName, Words total) {
    /** What a row is called, in both languages. */
    record Label(Column sv, Column en) {}

    static final String TOTAL_KEY = "total";

    /** A row a region. */
    static RowBy region(Words total) {
      Column code = Grant.REGION_CODE.column();
      Column name = Grant.REGION_NAME.column();
      return new RowBy(code, code.cast("int"), new Label(name, name), code, name, total);
    }

    /** A row a question, for the nation. */
    static RowBy item(Column question, Words total) {
      return new RowBy(
          question,
          Items.ITEM_ORDER.column(),
          new Label(Items.LABEL.column(), Items.LABEL_EN.column()),
          lit(Region.NATION.code()),
          lit(Region.NATION.officialName()),
          total);
    }

    /** A row a year, for the nation. */
    static RowBy year() {
      return item(lit(""), Words.NONE).labelled(lit(1), new Label(lit("Riket"), lit("Sweden")));
    }

    private RowBy labelled(Column newOrder, Label newLabel) {
      return new RowBy(key, newOrder, newLabel, regionCode, regionName, total);
    }

    boolean hasTotal() {
      return !total.equals(Words.NONE);
    }
  }
}
