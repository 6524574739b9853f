package se.utfall.report;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Block;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Notes;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.domain.Context.Activity;
import se.utfall.domain.Context.Agreement;
import se.utfall.domain.Context.TargetImage;
import se.utfall.report.WordTable.Line;

/** What else was agreed and done, as its sources word it. */
final class Surroundings {
  private static final Comparator<Agreement> BY_AMOUNT =
      comparing(Agreement::amountSek, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
          .thenComparing(Agreement::recipient)
          .thenComparing(Agreement::regionName)
          .thenComparing(Agreement::purpose)
          .thenComparing(Agreement::status)
          .thenComparing(Agreement::source);
  private static final Comparator<Activity> BY_REGION =
      comparing(Activity::regionName)
          .thenComparing(Activity::area)
          .thenComparing(Activity::activity)
          .thenComparing(Activity::source);
  private static final Comparator<TargetImage> BY_COUNTY =
      comparing(TargetImage::regionName)
          .thenComparing(TargetImage::status)
          .thenComparing(TargetImage::source);

  private Surroundings() {}

  static Optional<Section> agreements(Draft draft) {
    Voice voice = draft.voice();
    WordTable table =
        new WordTable(
            "overenskommelsen-medel",
            Phrase.AGREEMENTS_TABLE,
            List.of(
                Phrase.COLUMN_RECIPIENT,
                Phrase.COLUMN_REGION,
                Phrase.COLUMN_AMOUNT,
                Phrase.COLUMN_PURPOSE,
                Phrase.COLUMN_STATUS,
                Phrase.COLUMN_SOURCE),
            draft.report().context().agreements().stream()
                .sorted(BY_AMOUNT)
                .map(each -> line(each, voice))
                .toList());
    Paragraph note = Paragraph.of(voice.say(Phrase.AGREEMENTS_NOTE));
    return section(Phrase.AGREEMENTS, List.of(note), table, voice);
  }

  static Optional<Section> activities(Draft draft) {
    Voice voice = draft.voice();
    WordTable table =
        new WordTable(
            "insatser-exempel",
            Phrase.ACTIVITIES_TABLE,
            List.of(
                Phrase.COLUMN_REGION,
                Phrase.COLUMN_ACTIVITY_AREA,
                Phrase.COLUMN_ACTIVITY,
                Phrase.COLUMN_SOURCE),
            draft.report().context().activities().stream()
                .sorted(BY_REGION)
                .map(each -> line(each, voice))
                .toList());
    Paragraph note = Paragraph.of(voice.say(Phrase.ACTIVITIES_NOTE));
    return section(Phrase.ACTIVITIES, List.of(note), table, voice);
  }

  static Optional<Section> targetImages(Draft draft) {
    Voice voice = draft.voice();
    WordTable table =
        new WordTable(
            "malbilder-lage",
            Phrase.TARGET_IMAGES_TABLE,
            List.of(
                Phrase.COLUMN_REGION,
                Phrase.COLUMN_STATUS,
                Phrase.COLUMN_IN_FORCE,
                Phrase.COLUMN_SOURCE),
            draft.report().context().targetImages().stream()
                .sorted(BY_COUNTY)
                .map(each -> line(each, voice))
                .toList());
    return section(Phrase.TARGET_IMAGES, List.of(), table, voice);
  }

  private static Line line(Agreement agreement, Voice voice) {
    return new Line(
        agreement.recipient(),
        agreement.constructed(),
        List.of(
            Cell.words(agreement.regionName()),
            amount(agreement, voice),
            voice.swedishCell(agreement.purpose()),
            voice.swedishCell(agreement.status()),
            voice.swedishCell(agreement.source())));
  }

  private static Cell amount(Agreement agreement, Voice voice) {
    BigDecimal amount = agreement.amountSek();
    return amount == null
        ? Sign.MISSING.cell(voice, "missing")
        : new Cell(
            voice.number(amount), amount, amount, "reported", agreement.constructed(), "", "");
  }

  private static Line line(Activity activity, Voice voice) {
    return new Line(
        activity.regionName(),
        activity.constructed(),
        List.of(
            voice.swedishCell(activity.area()),
            voice.swedishCell(activity.activity()),
            voice.swedishCell(activity.source())));
  }

  private static Line line(TargetImage image, Voice voice) {
    return new Line(
        image.regionName(),
        image.constructed(),
        List.of(
            voice.swedishCell(image.status()),
            year(image.inForce(), voice),
            voice.swedishCell(image.source())));
  }

  private static Cell year(@Nullable Integer year, Voice voice) {
    return year == null ? Sign.MISSING.cell(voice, "missing") : Cell.words(String.valueOf(year));
  }

  /**
   * None where there is nothing to list. The section is called as its table, without its last part.
   */
  private static Optional<Section> section(
      Phrase heading, List<Block> before, WordTable words, Voice voice) {
    if (words.lines().isEmpty()) {
      return Optional.empty();
    }
    Table table = words.table(voice, Notes.NONE);
    Notes notes =
        new Notes(
            "",
            "",
            List.of(),
            Constructed.note(voice, words.lines().stream().map(Line::constructed)),
            "",
            Sign.in(table.rows(), voice));
    List<Block> blocks = new ArrayList<>(before);
    blocks.add(new TableBlock(words.table(voice, notes)));
    return Optional.of(new Section(words.id().replaceFirst("-.*", ""), voice.say(heading), blocks));
  }
}
