package se.utfall.config;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Layout;
import se.utfall.domain.Layout.Format;
import se.utfall.domain.Question;
import se.utfall.domain.Source;
import se.utfall.domain.Unit;

/** Turns a layout file into the layout it declares, or says what it lacks. */
final class LayoutBinding {
  private static final String CELL = "[A-Z]{1,3}[1-9][0-9]{0,6}";

  private final LayoutText text;
  private final LayoutFile file;
  private final Map<String, Question> questions;

  LayoutBinding(LayoutText text, Map<String, Question> questions) {
    this.text = text;
    this.file = text.parse();
    this.questions = questions;
  }

  Layout layout() {
    Format format = format();
    Source source = source();
    LayoutSheet sheets = new LayoutSheet(text, asked(source));
    Layout layout =
        new Layout(
            id(),
            source,
            format,
            encodings(),
            delimiter(),
            grantYear(),
            correction(),
            regionCell(),
            tables(format).map(sheets::sheet).toList());
    new LayoutChecks(text, layout).run();
    return layout;
  }

  /** What the columns may hold: a list's fields are texts until its table reads them. */
  private Map<String, Question> asked(Source source) {
    return source.isList()
        ? source.fields().stream()
            .collect(toMap(Function.identity(), it -> new Question(it, Unit.TEXT, it, it)))
        : questions;
  }

  private String id() {
    String id = text.required("layout", file.layout());
    String name = text.file().substring(text.file().lastIndexOf('/') + 1);
    if (!name.equals(id + ".yaml")) {
      throw text.fault(
          id,
          "the layout is called \"%s\".".formatted(id),
          "A layout has the name of its file, so that a message about one leads to the other.",
          "Rename the file or the layout.");
    }
    return id;
  }

  private Source source() {
    String label = text.required("source", file.source());
    List<String> known = Arrays.stream(Source.values()).map(Source::label).toList();
    return Arrays.stream(Source.values())
        .filter(source -> source.label().equals(label))
        .findFirst()
        .orElseThrow(() -> text.unknown("source", label, known));
  }

  private Format format() {
    String label = text.required("format", file.format());
    return switch (label) {
      case "csv" -> Format.CSV;
      case "xlsx" -> Format.XLSX;
      default -> throw text.unknown("format", label, List.of("csv", "xlsx"));
    };
  }

  private List<String> encodings() {
    List<String> encodings = Optional.ofNullable(file.encodings()).orElse(List.of("utf-8"));
    encodings.forEach(this::checkEncoding);
    return List.copyOf(encodings);
  }

  private void checkEncoding(String encoding) {
    try {
      Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw text.unknown("encoding", encoding, Charset.availableCharsets().keySet()).causedBy(e);
    }
  }

  private char delimiter() {
    String delimiter = Optional.ofNullable(file.delimiter()).orElse(";");
    if (delimiter.length() != 1) {
      throw text.fault(
          "delimiter",
          "the delimiter \"%s\" is not one character.".formatted(delimiter),
          "Fields of a csv are told apart by one character.",
          "Write it in quotes, such as \";\" or \"\\t\".");
    }
    return delimiter.charAt(0);
  }

  private Layout.GrantYear grantYear() {
    LayoutFile.Year year = text.required("grant_year", file.grantYear());
    if (Stream.of(year.value(), year.cell(), year.column()).filter(it -> it != null).count() != 1) {
      throw text.fault(
          "grant_year",
          "grant_year must say one thing.",
          "The year is a fixed value, stands in one cell, or in a column.",
          "Write a year, {cell: B2} or {column: its header}.");
    }
    checkCell("grant_year", year.cell());
    checkYear(year.value());
    return new Layout.GrantYear(year.value(), year.cell(), year.column());
  }

  private void checkYear(@Nullable Integer year) {
    if (year != null && (year < 2000 || year > 2100)) {
      throw text.fault(
          "grant_year",
          "%d is not a grant year.".formatted(year),
          "Grant years go from 2000 to 2100.",
          "Write the year in four digits.");
    }
  }

  private Layout.@Nullable Mark correction() {
    LayoutFile.Mark mark = file.correction();
    if (mark == null) {
      return null;
    }
    String cell = text.required("correction.cell", mark.cell());
    checkCell("correction", cell);
    return new Layout.Mark(cell, text.required("correction.when", mark.when()));
  }

  private @Nullable String regionCell() {
    checkCell("region_cell", file.regionCell());
    return file.regionCell();
  }

  private void checkCell(String key, @Nullable String cell) {
    if (cell != null && !cell.matches(CELL)) {
      throw text.fault(
          key + ":",
          "%s: \"%s\" is not the address of a cell.".formatted(key, cell),
          "A cell is named by its column's letters and its row, in the first sheet.",
          "Write it like B2.");
    }
  }

  private Stream<LayoutFile.Table> tables(Format format) {
    if (format == Format.CSV) {
      return Stream.of(text.required("table", file.table()));
    }
    List<LayoutFile.Table> tables = new ArrayList<>(text.required("sheets", file.sheets()));
    tables.forEach(table -> text.required("sheet", table.sheet()));
    return tables.stream();
  }
}
