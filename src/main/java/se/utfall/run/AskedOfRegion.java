package se.utfall.run;

import java.util.List;
import org.apache.spark.sql.Row;
import se.utfall.domain.Layout.Column;
import se.utfall.gold.FollowUp;

/**
 * What one region is asked about one year, by the question it is to be answered in.
 *
 * @param rows of gold.follow_up
 */
record AskedOfRegion(List<Row> rows) {

  /** What is asked about a question; what is about none of the form's concerns all of them. */
  List<String> about(Column column, List<Column> form) {
    return wordings(
        column,
        rows.stream().filter(row -> isAbout(row, column) || isAboutNone(row, form)).toList());
  }

  /** What is asked about a question where the region has answered none. */
  List<String> all(Column column) {
    return wordings(column, rows);
  }

  private static List<String> wordings(Column column, List<Row> rows) {
    return column.optional()
        ? List.of()
        : rows.stream().map(row -> row.<String>getAs(FollowUp.WORDING.name())).distinct().toList();
  }

  private static boolean isAboutNone(Row row, List<Column> form) {
    return form.stream().noneMatch(column -> isAbout(row, column));
  }

  /** By the question's id, or by what a group of them begins with, like area or cost. */
  private static boolean isAbout(Row row, Column column) {
    String asked = row.getAs(FollowUp.QUESTION.name());
    String question = column.question();
    String group = question.substring(0, Math.max(0, question.indexOf('.')));
    return asked.equals(question) || group.equals(asked) || group.equals(asked + "_chosen");
  }
}
