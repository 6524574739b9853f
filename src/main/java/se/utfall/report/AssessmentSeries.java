package se.utfall.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.document.Notes;
import se.utfall.domain.AssessmentChange;
import se.utfall.domain.AssessmentChange.Year;
import se.utfall.domain.Evaluation;
import se.utfall.domain.Words;

/**
 * A statement's changes over the years, either all real or all constructed.
 *
 * @param changes of each two years one: that of the regions' own answers before that of totals
 */
record AssessmentSeries(
    String statement, Words label, boolean constructed, List<AssessmentChange> changes) {
  private record Key(String statement, boolean constructed) {}

  private record Span(int from, int to) {}

  /** In the statements' order, real ones first. */
  static List<AssessmentSeries> of(Evaluation evaluation) {
    return evaluation.assessmentChanges().stream()
        .sorted(
            comparing(AssessmentChange::order)
                .thenComparing(AssessmentChange::statement)
                .thenComparing(AssessmentChange::constructed)
                .thenComparing(change -> change.from().year())
                .thenComparing(change -> change.to().year())
                .thenComparing(change -> change.pairs() == null))
        .collect(
            groupingBy(
                change -> new Key(change.statement(), change.constructed()),
                LinkedHashMap::new,
                toList()))
        .values()
        .stream()
        .map(AssessmentSeries::of)
        .toList();
  }

  private static AssessmentSeries of(List<AssessmentChange> sorted) {
    LinkedHashMap<Span, AssessmentChange> each = new LinkedHashMap<>();
    sorted.forEach(
        change -> each.putIfAbsent(new Span(change.from().year(), change.to().year()), change));
    AssessmentChange any = sorted.get(0);
    return new AssessmentSeries(
        any.statement(), any.label(), any.constructed(), List.copyOf(each.values()));
  }

  /** Each year that any of the changes begins or ends in. */
  List<Year> years() {
    SortedMap<Integer, Year> years = new TreeMap<>();
    changes.stream()
        .flatMap(change -> Stream.of(change.from(), change.to()))
        .forEach(year -> years.putIfAbsent(year.year(), year));
    return List.copyOf(years.values());
  }

  /** The last year against the first and against the one before it, as 2021-2024. */
  List<String> mainSpans() {
    List<Integer> years = years().stream().map(Year::year).toList();
    int last = years.get(years.size() - 1);
    return Stream.of(years.get(0), years.get(years.size() - 2))
        .map(year -> year + "-" + last)
        .distinct()
        .toList();
  }

  /** What it is called in a figure, where no row marks it. */
  String name(Voice voice) {
    return voice.say(label) + (constructed ? " " + Notes.CONSTRUCTED : "");
  }

  /** As rows and links call it. */
  String key() {
    String plain = statement.replaceFirst("^assessment\\.", "").replaceAll("[^A-Za-z0-9]+", "-");
    return plain + (constructed ? "-konstruerad" : "");
  }
}
