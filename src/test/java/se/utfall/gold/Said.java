package se.utfall.gold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.utfall.Given;
import se.utfall.domain.Source;
import se.utfall.silver.Answer;

/**
 * An answer as silver holds it, with what a case does not care about filled in. Its cell is like
 * told/13/2024/amount.unused and its address the same after "i ".
 */
record Said(
    String cell,
    String region,
    int year,
    String question,
    Source source,
    @Nullable String number,
    String status,
    boolean superseded,
    boolean constructed) {

  /** What a region has answered. */
  static Said told(String region, int year, String question, @Nullable Object number) {
    return said("told", Source.REREPORT, region, year, question, number);
  }

  static Said decided(String region, int year, String question, @Nullable Object number) {
    return said("decided", Source.DECISION, region, year, question, number);
  }

  private static Said said(
      String side,
      Source source,
      String region,
      int year,
      String question,
      @Nullable Object number) {
    String cell = String.join("/", side, region, String.valueOf(year), question);
    String text = number == null ? null : number.toString();
    return new Said(cell, region, year, question, source, text, "reported", false, false);
  }

  /** A decision of what was applied for and granted. */
  static Stream<Said> grant(String region, int year, Object applied, Object granted) {
    return Stream.of(
        decided(region, year, "amount.applied", applied),
        decided(region, year, "amount.granted", granted));
  }

  Said missing() {
    return withStatus(Answer.MISSING);
  }

  Said unreadable() {
    return withStatus(Answer.UNREADABLE);
  }

  Said conflict() {
    return withStatus(Answer.CONFLICT);
  }

  private Said withStatus(String other) {
    return new Said(cell, region, year, question, source, number, other, superseded, constructed);
  }

  Said isSuperseded() {
    return new Said(cell, region, year, question, source, number, status, true, constructed);
  }

  Said isConstructed() {
    return new Said(cell, region, year, question, source, number, status, superseded, true);
  }

  /** In another cell than the first. */
  Said again() {
    return new Said(
        cell + "/again", region, year, question, source, number, status, superseded, constructed);
  }

  @SafeVarargs
  static Given given(Stream<Said>... said) {
    List<Row> rows = new ArrayList<>();
    for (Stream<Said> some : said) {
      some.map(Said::row).forEach(rows::add);
    }
    return Given.conf().with(Answer.TABLE, rows);
  }

  private Row row() {
    return RowFactory.create(
        region,
        find(Given.CONF.regions(), each -> each.code().equals(region)).officialName(),
        year,
        question,
        source.label(),
        find(Given.CONF.questions(), each -> each.id().equals(question)).unit().label(),
        number == null ? null : new BigDecimal(number),
        number == null ? "" : number,
        status,
        superseded,
        false,
        constructed,
        LocalDate.of(2025, 1, 31),
        "file",
        cell,
        "i " + cell);
  }

  private static <T> T find(Collection<T> all, Predicate<T> wanted) {
    return all.stream().filter(wanted).findFirst().orElseThrow();
  }
}
