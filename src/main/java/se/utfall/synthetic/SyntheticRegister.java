package se.utfall.synthetic;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.table.Field;

/**
 * A made-up inpatient register. It has what a real one asks of those who count in it: people with
 * many stays, transfers, overlaps, deaths, moves, seasons, unknown codes and rows that are wrong.
 * That some regions' people come back more often, and all of them less each year, is made up too.
 */
public record SyntheticRegister(RegisterSize size) {

  /**
   * One row of a register each, in no order: {@link RegisterFile#FILE_YEAR} and the columns of the
   * file.
   *
   * @param numbers those from 0 to the number of rows, as a range of Spark has them
   */
  public Dataset<Row> rows(Dataset<Row> numbers) {
    Dataset<Row> stays = new Stays(size).of(new Persons(size).runs(numbers));
    Dataset<Row> rows = new Faults(size).in(new Care(size).of(stays));
    return rows.select(
        Stream.concat(Stream.of(RegisterFile.FILE_YEAR), RegisterFile.FIELDS.stream())
            .map(Field::column)
            .toArray(Column[]::new));
  }
}
