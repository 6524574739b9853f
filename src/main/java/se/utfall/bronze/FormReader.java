package se.utfall.bronze;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Layout;
import se.utfall.domain.Layout.Format;
import se.utfall.domain.Layout.GrantYear;
import se.utfall.domain.Wording;
import se.utfall.table.Failure;

/** Reads a delivered file by the one layout that fits what stands in it. */
public final class FormReader {
  private static final long LARGEST = 8L << 20;
  private static final Pattern YEAR = Pattern.compile("20\\d\\d|2100");

  private final String file;
  private final List<Layout> layouts;

  private FormReader(String file, List<Layout> layouts) {
    this.file = file;
    this.layouts = layouts;
  }

  /**
   * Every cell of the file, verbatim and with its address.
   *
   * @param file its name, for messages
   * @throws Failure of kind INPUT where the file as a whole is refused; a row that cannot be read
   *     does not refuse the others
   */
  public static Reading read(byte[] content, String file, List<Layout> layouts) {
    if (content.length > LARGEST) {
      throw Refusal.tooLarge(file, content.length, LARGEST);
    }
    Format format = Content.format(content, file);
    List<Layout> possible = layouts.stream().filter(it -> it.format() == format).toList();
    if (possible.isEmpty()) {
      throw Refusal.noneOf(file, format);
    }
    return new FormReader(file, possible).read(content, format);
  }

  private Reading read(byte[] content, Format format) {
    List<LayoutMatch> attempts = format == Format.CSV ? ofCsv(content) : ofWorkbook(content);
    if (attempts.stream().allMatch(LayoutMatch::isEmpty)) {
      throw Refusal.empty(file);
    }
    LayoutMatch match = choose(attempts);
    refuseEncodedTwice(match);
    match.sheets().forEach(this::refuseWithoutRows);
    match.sheets().forEach(sheet -> refuseOthers(match, sheet));
    return new Reading(
        match.layout().id(),
        isCorrection(match),
        grantYear(match),
        match.sheets().stream().flatMap(sheet -> SheetCells.of(match.layout(), sheet)).toList());
  }

  private List<LayoutMatch> ofWorkbook(byte[] content) {
    Form form = WorkbookForm.read(content, file);
    return layouts.stream().map(layout -> LayoutMatch.of(layout, form)).toList();
  }

  private List<LayoutMatch> ofCsv(byte[] content) {
    List<LayoutMatch> attempts = new ArrayList<>();
    Map<CsvForm, Form> read = new HashMap<>();
    for (Layout layout : layouts) {
      for (String encoding : layout.encodings()) {
        CsvForm way = new CsvForm(file, Charset.forName(encoding), layout.delimiter());
        attempts.add(LayoutMatch.of(layout, read.computeIfAbsent(way, it -> it.read(content))));
      }
    }
    return attempts;
  }

  private LayoutMatch choose(List<LayoutMatch> attempts) {
    List<LayoutMatch> fitting = fitting(attempts);
    if (fitting.isEmpty()) {
      throw refusal(attempts);
    }
    List<LayoutMatch> complete = fitting.stream().filter(LayoutMatch::isComplete).toList();
    List<LayoutMatch> chosen = complete.isEmpty() ? fitting : complete;
    if (chosen.size() > 1) {
      throw Refusal.ambiguous(file, chosen);
    }
    return chosen.get(0);
  }

  // of the encodings of one layout, the first that fits
  private static List<LayoutMatch> fitting(List<LayoutMatch> attempts) {
    List<LayoutMatch> fitting = new ArrayList<>();
    for (LayoutMatch attempt : attempts) {
      boolean known = fitting.stream().anyMatch(it -> it.layout().equals(attempt.layout()));
      if (!known && attempt.fits() && attempt.fault() == null) {
        fitting.add(attempt);
      }
    }
    return fitting;
  }

  private Failure refusal(List<LayoutMatch> attempts) {
    LayoutMatch closest =
        attempts.stream().min(Comparator.comparingInt(LayoutMatch::distance)).orElseThrow();
    if (closest.fault() != null) {
      return closest.fault();
    }
    return encodedTwice(closest).orElseGet(() -> Refusal.fitsNone(file, closest));
  }

  private void refuseEncodedTwice(LayoutMatch match) {
    encodedTwice(match)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  private Optional<Failure> encodedTwice(LayoutMatch match) {
    return match
        .grids()
        .flatMap(
            grid ->
                DoubleEncoding.in(grid).stream()
                    .map(letters -> Refusal.encodedTwice(file, grid.name(), letters)))
        .findFirst();
  }

  private void refuseWithoutRows(SheetMatch match) {
    boolean hasRows = match.rows().with(Cell.Role.DATA, Cell.Role.RAGGED).findAny().isPresent();
    if (!hasRows) {
      throw Refusal.headerOnly(file, match.sheet().name());
    }
  }

  // a row under another name would take the place of another region's answer
  private void refuseOthers(LayoutMatch match, SheetMatch sheet) {
    String cell = match.layout().regionCell();
    if (cell == null) {
      return;
    }
    String owner = first(match).at(cell).text();
    sheet
        .namesBesideAnswers()
        .filter(name -> !Wording.same(name.text(), owner))
        .findFirst()
        .ifPresent(
            name -> {
              throw Refusal.otherRegion(file, sheet.sheet().name() + "!" + cell, owner, name);
            });
  }

  private static boolean isCorrection(LayoutMatch match) {
    Layout.Mark mark = match.layout().correction();
    return mark != null && Wording.same(first(match).at(mark.cell()).text(), mark.when());
  }

  private @Nullable Integer grantYear(LayoutMatch match) {
    GrantYear declared = match.layout().grantYear();
    return declared.cell() == null ? declared.value() : yearIn(first(match), declared.cell());
  }

  private Integer yearIn(Grid grid, String cell) {
    String text = grid.at(cell).text().strip();
    if (!YEAR.matcher(text).matches()) {
      throw Refusal.grantYear(file, grid.name(), cell, text);
    }
    return Integer.valueOf(text);
  }

  private static Grid first(LayoutMatch match) {
    return match.sheets().get(0).rows().grid();
  }
}
