package se.utfall.silver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import se.utfall.Given;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.RawObservation;
import se.utfall.bronze.RawRemark;
import se.utfall.table.Field;

/**
 * A delivered statistics file as bronze holds it. Its values are of the total unless said
 * otherwise, and stand at "value 1", "value 2" and so on.
 */
final class Observed {
  private final String name;
  private final List<Object[]> values = new ArrayList<>();
  private final List<Row> remarks = new ArrayList<>();
  private LocalDate knownFrom = LocalDate.of(2024, 1, 1);
  private String constructed = "";

  private Observed(String name) {
    this.name = name;
  }

  /** A file by its name, which is its delivery's id too. */
  static Observed file(String name) {
    return new Observed(name);
  }

  Observed knownFrom(String date) {
    knownFrom = LocalDate.parse(date);
    return this;
  }

  Observed constructed(String globs) {
    constructed = globs;
    return this;
  }

  Observed value(String indicator, String region, String period, String text) {
    String place = "value " + (values.size() + 1);
    values.add(
        new Object[] {
          RawObservation.CELL,
          name + "/" + place,
          RawObservation.DELIVERY,
          name,
          RawObservation.PLACE,
          place,
          RawObservation.INDICATOR_TEXT,
          indicator,
          RawObservation.REGION_TEXT,
          region,
          RawObservation.PERIOD_TEXT,
          period,
          RawObservation.TEXT,
          text
        });
    return this;
  }

  /** The sex of the last value, as the file has it. */
  Observed sex(String text) {
    return last(RawObservation.SEX_TEXT, text);
  }

  /** The age of the last value, as the file has it. */
  Observed age(String text) {
    return last(RawObservation.AGE_TEXT, text);
  }

  /** Numerator and denominator of the last value. */
  Observed counts(String numerator, String denominator) {
    return last(RawObservation.NUMERATOR_TEXT, numerator)
        .last(RawObservation.DENOMINATOR_TEXT, denominator);
  }

  /** The limits of the last value's interval. */
  Observed limits(String lower, String upper) {
    return last(RawObservation.LOWER_TEXT, lower).last(RawObservation.UPPER_TEXT, upper);
  }

  /** What stands beside the last value. */
  Observed marked(String text) {
    return last(RawObservation.MARK, text);
  }

  private Observed last(Field field, String text) {
    int at = values.size() - 1;
    Stream<Object> said = Stream.concat(Arrays.stream(values.get(at)), Stream.of(field, text));
    values.set(at, said.toArray());
    return this;
  }

  /** What the file says of itself. */
  Observed remark(String rule, String place, String found, String expected) {
    remarks.add(
        Given.row(
            RawRemark.TABLE,
            RawRemark.DELIVERY,
            name,
            RawRemark.RULE,
            rule,
            RawRemark.PLACE,
            place,
            RawRemark.FOUND,
            found,
            RawRemark.EXPECTED,
            expected));
    return this;
  }

  /** What a build would be given with these files. */
  static Given given(Observed... files) {
    return Given.conf()
        .with(Delivery.TABLE, rows(files).map(Observed::delivery).toList())
        .with(RawObservation.TABLE, rows(files).flatMap(Observed::observations).toList())
        .with(RawRemark.TABLE, rows(files).flatMap(file -> file.remarks.stream()).toList());
  }

  private static Stream<Observed> rows(Observed... files) {
    return Arrays.stream(files);
  }

  private Row delivery() {
    return Given.row(
        Delivery.TABLE,
        Delivery.DELIVERY,
        name,
        Delivery.FILE,
        name,
        Delivery.SOURCE,
        Delivery.STATISTICS,
        Delivery.KNOWN_FROM,
        knownFrom,
        Delivery.CONSTRUCTED_QUESTIONS,
        constructed,
        Delivery.BYTES,
        0L,
        Delivery.CELLS,
        (long) values.size());
  }

  private Stream<Row> observations() {
    return values.stream().map(value -> Given.row(RawObservation.TABLE, value));
  }
}
