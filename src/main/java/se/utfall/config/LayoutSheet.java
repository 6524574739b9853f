package se.utfall.config;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Layout;
import se.utfall.domain.Layout.Column;
import se.utfall.domain.Question;
import se.utfall.domain.Unit;

/** Turns a table of a layout file into the sheet it declares. */
record LayoutSheet(LayoutText text, Map<String, Question> questions) {

  Layout.Sheet sheet(LayoutFile.Table table) {
    return new Layout.Sheet(
        Objects.requireNonNullElse(table.sheet(), ""),
        List.copyOf(text.filled("header_rows", table.headerRows())),
        text.required("region", table.region()),
        longForm(table.longForm()),
        columns(table),
        new Layout.Marks(table.yes(), table.no(), table.missing()),
        table.totals(),
        table.notData(),
        table.notes());
  }

  private Layout.@Nullable LongForm longForm(LayoutFile.@Nullable LongForm form) {
    return form == null
        ? null
        : new Layout.LongForm(
            text.required("long_form.number", form.number()),
            text.required("long_form.text", form.text()),
            text.required("long_form.answer", form.answer()));
  }

  private List<Column> columns(LayoutFile.Table table) {
    if (!table.columns().isEmpty() && !table.questions().isEmpty()) {
      throw text.fault(
          "questions:",
          "a table has columns or questions, not both.",
          "In a wide form each column is a question, in a long form each row.",
          "Leave out columns where long_form is declared, questions where it is not.");
    }
    Stream<Column> columns =
        table.longForm() == null
            ? text.filled("columns", table.columns().entrySet()).stream().map(this::column)
            : text.filled("questions", table.questions()).stream().map(this::column);
    return columns.toList();
  }

  private Column column(Map.Entry<String, LayoutFile.Answer> entry) {
    LayoutFile.Answer answer = text.required(entry.getKey(), entry.getValue());
    Question question = question(answer.question(), "the column \"" + entry.getKey() + '"');
    Unit unit = unit(answer.unit(), question);
    return new Column("", entry.getKey(), question.id(), unit, answer.optional());
  }

  private Column column(LayoutFile.Asked asked) {
    String header = text.required("text", asked.text());
    Question question = question(asked.question(), "the question \"" + header + '"');
    return new Column(
        text.required("number", asked.number()),
        header,
        question.id(),
        unit(asked.unit(), question),
        asked.optional());
  }

  private Question question(@Nullable String id, String where) {
    String wanted = text.required("question of " + where, id);
    return Optional.ofNullable(questions.get(wanted))
        .orElseThrow(() -> text.unknown("question", wanted, questions.keySet()));
  }

  private Unit unit(@Nullable String label, Question question) {
    if (label == null) {
      return question.unit();
    }
    Unit unit = unit(label);
    if (unit != question.unit() && !(unit == Unit.FRACTION && question.unit() == Unit.PERCENT)) {
      throw text.fault(
          label,
          "%s cannot be written in \"%s\".".formatted(question.id(), label),
          "conf/questions.csv asks for it in %s.".formatted(question.unit().label()),
          "Leave the unit out; only a percentage has two, percent and fraction.");
    }
    return unit;
  }

  private Unit unit(String label) {
    return Arrays.stream(Unit.values())
        .filter(unit -> unit.label().equals(label))
        .findFirst()
        .orElseThrow(() -> text.unknown("unit", label, units()));
  }

  private static List<String> units() {
    return Arrays.stream(Unit.values()).map(Unit::label).toList();
  }
}
