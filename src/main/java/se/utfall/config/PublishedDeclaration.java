package se.utfall.config;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.PublishedFigure.Comparison;

/** What published/figures.yaml says, as it is written there. */
record PublishedDeclaration(@Required List<Table> tables, @Required List<Statements> statements) {

  /**
   * A published table as csv.
   *
   * @param file in published/
   * @param id first part of its figures' ids
   * @param sourceSv where it was published, for the Swedish report
   * @param table the computed table
   * @param grantYear of all lines, unless grantYearColumn holds it
   * @param row the computed row of all lines, unless rowColumn names it
   * @param rows computed row by what rowColumn says; empty when that is the key itself
   * @param labelColumn names the row to a reader, and holds no figures
   * @param columns by header
   */
  record Table(
      @Required String file,
      @Required String id,
      @Required String source,
      @Required String sourceSv,
      @Required String table,
      @Nullable Integer grantYear,
      @Nullable String grantYearColumn,
      @Nullable String row,
      @Nullable String rowColumn,
      @Nullable Map<String, String> rows,
      @Nullable String labelColumn,
      @Required Map<String, Column> columns) {}

  /**
   * A column of figures.
   *
   * @param column the computed column
   * @param labelSv what the Swedish report calls it
   * @param table the computed table, where it is not the whole csv's
   * @param row the computed row, where it is not the line's
   * @param rules the first that fits is the figure's
   */
  record Column(
      @Required String column,
      @Required String labelSv,
      @Nullable String table,
      @Nullable String row,
      @Nullable List<Rule> rules) {}

  /** A rule of KNOWN_DEVIATIONS.md, and the year and computed row it is limited to. */
  record Rule(@Required String rule, @Nullable Integer grantYear, @Nullable String row) {

    boolean fits(int year, String key) {
      return (grantYear == null || grantYear == year) && (row == null || row.equals(key));
    }
  }

  /**
   * A csv of statements.
   *
   * @param sourcesSv what the Swedish report calls the csv's sources
   */
  record Statements(
      @Required String file,
      @Required Map<String, String> sourcesSv,
      @Required List<Statement> figures) {}

  /**
   * A statement, by its text.
   *
   * @param statementSv what the Swedish report says
   * @param publishedSv the published value in Swedish, where it is in words
   * @param cell table, grant year, row (if any) and column, separated by blanks
   * @param number the value, where the published one is in words
   * @param notDecided why no cell decides it, instead of a cell
   * @param notDecidedSv the same in Swedish
   */
  record Statement(
      @Required String id,
      @Required String statement,
      @Required String statementSv,
      @Nullable String publishedSv,
      @Nullable String cell,
      @Nullable String other,
      @Nullable Comparison comparison,
      @Nullable BigDecimal number,
      @Nullable String rule,
      @Nullable BigDecimal arithmetic,
      @Nullable String notDecided,
      @Nullable String notDecidedSv) {}
}
