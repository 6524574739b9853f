package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Row;
import se.utfall.domain.SelfAssessment;

/** A region's scores by year, beside how many of all regions agree. */
record RegionScores(Findings findings, String code) {
  /** None where the region has not answered. */
  Optional<Table> table() {
    List<Row> rows =
        all()
            .filter(each -> each.regionCode().equals(code))
            .sorted(comparing(SelfAssessment::order).thenComparing(SelfAssessment::statement))
            .map(SelfAssessment::statement)
            .distinct()
            .map(this::row)
            .toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(table(rows));
  }

  private Table table(List<Row> rows) {
    Voice voice = findings.voice();
    return new Table(
        "region-" + code + "-bedomningar",
        "",
        voice.say(ChapterPhrase.REGION_ASSESSMENTS),
        TableNotes.ofExcerpt(findings, rows),
        voice.say(Phrase.ROW_ASSESSMENT),
        years().stream().flatMap(this::columns).toList(),
        rows);
  }

  private Stream<Column> columns(int year) {
    Voice voice = findings.voice();
    String group = String.valueOf(year);
    return Stream.of(
        ValueCells.numbers("score_" + year, group, voice.say(ChapterPhrase.COLUMN_SCORE), 0),
        ValueCells.texts("agree_" + year, group, voice.say(ChapterPhrase.COLUMN_ALL_REGIONS)));
  }

  private Row row(String statement) {
    List<SelfAssessment> those = all().filter(each -> each.statement().equals(statement)).toList();
    List<Cell> cells = new ArrayList<>();
    for (int year : years()) {
      List<SelfAssessment> answers =
          those.stream().filter(each -> each.grantYear() == year).toList();
      cells.add(score(answers));
      cells.add(agreeing(answers));
    }
    return new Row(statement, findings.voice().say(those.get(0).label()), false, false, cells);
  }

  private Cell score(List<SelfAssessment> answers) {
    Optional<SelfAssessment> own =
        answers.stream().filter(each -> each.regionCode().equals(code)).findFirst();
    boolean constructed = own.map(SelfAssessment::constructed).orElse(false);
    return new ValueCells(findings.voice(), constructed)
        .number(own.map(each -> (double) each.score()).orElse(null), 0);
  }

  /**
   * Nobody who answered is not the same as nobody who agrees; real ones are not added to others.
   */
  private Cell agreeing(List<SelfAssessment> answers) {
    Voice voice = findings.voice();
    List<Boolean> constructed =
        answers.stream().map(SelfAssessment::constructed).distinct().toList();
    if (constructed.size() != 1) {
      return constructed.isEmpty()
          ? Sign.MISSING.cell(voice, "missing")
          : Sign.MIXED.cell(voice, "mixed");
    }
    long agree = answers.stream().filter(SelfAssessment::agrees).count();
    String text =
        voice.say(ChapterPhrase.KEPT, voice.number(agree), voice.number((long) answers.size()));
    return new ValueCells(voice, constructed.get(0)).words(text);
  }

  private List<Integer> years() {
    return all().map(SelfAssessment::grantYear).distinct().sorted().toList();
  }

  private Stream<SelfAssessment> all() {
    return findings.evaluation().selfAssessments().stream();
  }
}
