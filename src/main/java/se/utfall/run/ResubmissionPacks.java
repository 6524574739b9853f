package se.utfall.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Layout;
import se.utfall.domain.Region;
import se.utfall.domain.ResubmissionPack;
import se.utfall.domain.ResubmissionPack.Item;
import se.utfall.domain.RunRecord;
import se.utfall.domain.Source;
import se.utfall.gold.FollowUp;
import se.utfall.silver.Answer;
import se.utfall.table.Failure;
import se.utfall.table.Table;

/** A run's answers, and what is asked about them, as packs to send out. */
public final class ResubmissionPacks {
  private final Workshop workshop;
  private final RunRecord run;
  private final Layout form;

  public ResubmissionPacks(Workshop workshop, RunRecord run) {
    this.workshop = workshop;
    this.run = run;
    this.form = ResubmissionForm.in(workshop.configuration().layouts());
  }

  /** Whose answers, about which year. */
  private record Key(int grantYear, String region) {
    static final Comparator<Key> ORDER =
        Comparator.comparingInt(Key::grantYear).thenComparing(Key::region);

    static Key of(Row row) {
      return new Key(year(row), text(row, Answer.REGION_CODE.name()));
    }
  }

  /**
   * One for each region and year that has been re-reported or is asked about, in that order.
   *
   * @param region null for all
   * @param year null for all
   */
  public List<ResubmissionPack> of(@Nullable Region region, @Nullable Integer year) {
    List<Row> answers = rows(Answer.TABLE, standing(), Answer.CELL.column());
    SortedMap<Integer, SortedSet<String>> questions = questions(answers);
    refuseUnknown(year, questions);
    Map<Key, List<Row>> told = byKey(answers);
    Map<Key, List<Row>> asked = byKey(rows(FollowUp.TABLE, always(), FollowUp.RULE.column()));
    return Stream.concat(told.keySet().stream(), asked.keySet().stream())
        .distinct()
        .filter(key -> region == null || key.region().equals(region.code()))
        .filter(key -> year == null || key.grantYear() == year)
        .sorted(Key.ORDER)
        .map(
            key ->
                pack(
                    key,
                    questions.getOrDefault(key.grantYear(), new TreeSet<>()),
                    told.getOrDefault(key, List.of()),
                    new AskedOfRegion(asked.getOrDefault(key, List.of()))))
        .toList();
  }

  private static Column standing() {
    return Answer.SOURCE
        .column()
        .equalTo(Source.REREPORT.label())
        .and(functions.not(Answer.SUPERSEDED.column()));
  }

  private static Column always() {
    return functions.lit(true);
  }

  private List<Row> rows(Table table, Column condition, Column order) {
    Dataset<Row> all = workshop.lake().read(table, run.versions().get(table.name()));
    return all.filter(condition).orderBy(order, Answer.QUESTION.column()).collectAsList();
  }

  private static Map<Key, List<Row>> byKey(List<Row> rows) {
    return rows.stream().collect(groupingBy(Key::of));
  }

  /** What was asked about each year: a form asks every region the same. */
  private static SortedMap<Integer, SortedSet<String>> questions(List<Row> answers) {
    return answers.stream()
        .collect(
            groupingBy(
                ResubmissionPacks::year,
                TreeMap::new,
                mapping(row -> text(row, Answer.QUESTION.name()), toCollection(TreeSet::new))));
  }

  private static void refuseUnknown(
      @Nullable Integer year, SortedMap<Integer, SortedSet<String>> questions) {
    if (year != null && !questions.containsKey(year)) {
      throw new Failure(
          Failure.Kind.USAGE,
          "There is nothing to complete about " + year + ".",
          "The run has re-reports about " + questions.keySet() + ".",
          "Name one of them with --year.");
    }
  }

  private ResubmissionPack pack(
      Key key, SortedSet<String> questions, List<Row> answers, AskedOfRegion asked) {
    Map<String, List<Row>> byQuestion =
        answers.stream().collect(groupingBy(row -> text(row, Answer.QUESTION.name())));
    List<Layout.Column> columns = columns(questions, key.grantYear());
    List<Item> items =
        columns.stream()
            .map(
                column ->
                    new Item(
                        column,
                        answers.isEmpty() ? asked.all(column) : asked.about(column, columns),
                        byQuestion.getOrDefault(column.question(), List.of()).stream()
                            .map(ResubmissionPacks::answer)
                            .toList()))
            .toList();
    return new ResubmissionPack(
        workshop.configuration().settings().evaluation(),
        form,
        region(key.region()),
        key.grantYear(),
        items);
  }

  /** The form's questions that were asked about the year, and its optional ones. */
  private List<Layout.Column> columns(SortedSet<String> questions, int year) {
    List<String> known = form.questions().toList();
    questions.stream()
        .filter(question -> !known.contains(question))
        .findFirst()
        .ifPresent(
            question -> {
              throw ResubmissionForm.lacks(question, year);
            });
    return form.sheets().get(0).columns().stream()
        .filter(column -> column.optional() || questions.contains(column.question()))
        .toList();
  }

  private static ResubmissionPack.Answer answer(Row row) {
    boolean counts = text(row, Answer.STATUS.name()).equals(Answer.REPORTED);
    return new ResubmissionPack.Answer(
        row.<BigDecimal>getAs(Answer.NUMBER.name()),
        text(row, Answer.TEXT.name()),
        text(row, Answer.ADDRESS.name()),
        counts,
        row.<Boolean>getAs(Answer.CONSTRUCTED.name()));
  }

  private Region region(String code) {
    return workshop.configuration().regions().stream()
        .filter(region -> region.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static int year(Row row) {
    return row.<Integer>getAs(Answer.GRANT_YEAR.name());
  }

  private static String text(Row row, String field) {
    return row.getAs(field);
  }
}
