package se.utfall.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Warning;
import se.utfall.domain.Words;
import se.utfall.gold.Warnings;
import se.utfall.table.Field;

/** A row's values by field. */
record Values(Row row) {
  /** Empty where there is none. */
  String text(Field field) {
    String text = row.getAs(field.name());
    return text == null ? "" : text;
  }

  Words words(Field sv, Field en) {
    return new Words(text(sv), text(en));
  }

  /** 0 where there is none. */
  int number(Field field) {
    Integer number = numberOrNone(field);
    return number == null ? 0 : number;
  }

  @Nullable Integer numberOrNone(Field field) {
    return row.getAs(field.name());
  }

  long count(Field field) {
    return row.<Long>getAs(field.name());
  }

  @Nullable Long countOrNone(Field field) {
    return row.getAs(field.name());
  }

  boolean flag(Field field) {
    return row.<Boolean>getAs(field.name());
  }

  LocalDate date(Field field) {
    return row.getAs(field.name());
  }

  /** Without the zeros that only the table's type has. */
  @Nullable BigDecimal exact(Field field) {
    BigDecimal number = row.getAs(field.name());
    return number == null ? null : new BigDecimal(number.stripTrailingZeros().toPlainString());
  }

  /** A double as the shortest decimal that it is. */
  @Nullable BigDecimal measured(Field field) {
    Double number = row.getAs(field.name());
    return number == null ? null : BigDecimal.valueOf(number);
  }

  @Nullable Double real(Field field) {
    return row.getAs(field.name());
  }

  /** Of a field that has a value here. */
  double given(Field field) {
    return row.<Double>getAs(field.name());
  }

  @Nullable String textOrNone(Field field) {
    return row.getAs(field.name());
  }

  /** Empty where there is none. */
  <T> List<T> list(Field field) {
    int place = row.fieldIndex(field.name());
    return row.isNullAt(place) ? List.of() : row.getList(place);
  }

  List<Integer> numbers(Field field) {
    return row.getList(row.fieldIndex(field.name()));
  }

  /** What must be said with the row. */
  List<Warning> warnings() {
    List<Row> warnings = row.getList(row.fieldIndex(Warnings.WARNINGS.name()));
    return warnings.stream().map(Values::warning).toList();
  }

  private static Warning warning(Row warning) {
    return new Warning(
        warning.getAs(Warnings.ID.name()),
        warning.getList(warning.fieldIndex(Warnings.ARGUMENTS.name())));
  }
}
