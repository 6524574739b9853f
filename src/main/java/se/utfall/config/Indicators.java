package se.utfall.config;

import static java.util.Objects.requireNonNullElse;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Aim;
import se.utfall.domain.Indicator;
import se.utfall.domain.Indicator.Absence;
import se.utfall.domain.Indicator.Amount;
import se.utfall.domain.Indicator.Basis;
import se.utfall.domain.Indicator.Break;
import se.utfall.domain.Indicator.Measure;
import se.utfall.domain.Indicator.Polarity;
import se.utfall.domain.Region;
import se.utfall.domain.Wording;
import se.utfall.domain.Words;
import se.utfall.table.Failure;

/** Reads indicators/, one file each. */
final class Indicators {
  private static final String FOLDER = "indicators";

  private final Folder folder;
  private final List<String> aims;
  private final List<String> regions;
  private final int suppressBelow;

  /** The file that has claimed an id. */
  private final Map<Wording, String> claimed = new HashMap<>();

  private Indicators(Folder folder, List<Aim> aims, List<Region> regions, int suppressBelow) {
    this.folder = folder;
    this.aims = aims.stream().map(Aim::id).toList();
    this.regions = regions.stream().map(Region::code).toList();
    this.suppressBelow = suppressBelow;
  }

  /** An indicator as its file writes it. */
  record File(
      @Required String indicator,
      @Nullable List<String> sourceIds,
      @Required String nameSv,
      @Required String nameEn,
      @Required String unitSv,
      @Required String unitEn,
      @Required Polarity polarity,
      @Nullable Integer decimals,
      @Nullable Integer figure,
      @Required String sourceSv,
      @Required String sourceEn,
      @Nullable List<WrittenBreak> breaks,
      @Nullable List<WrittenAbsence> absences,
      @Nullable List<String> aims,
      @Nullable Amount perInhabitant,
      @Nullable Measure measure,
      @Nullable Double multiplier,
      @Nullable Integer suppressBelow) {}

  /** A year from which values are not comparable with earlier ones, and why. */
  record WrittenBreak(@Required int year, @Required String reasonSv, @Required String reasonEn) {}

  /** A region that the series lacks, from a year, and until one unless it still does. */
  record WrittenAbsence(@Required String region, @Required int from, @Nullable Integer to) {}

  /**
   * In the order of the files' names; a usage failure at an unknown aim or region, an indicator
   * that is not called as its file, an id of two indicators, or a number out of range.
   *
   * @param suppressBelow where an indicator says nothing of it
   */
  static List<Indicator> read(
      Folder folder, List<Aim> aims, List<Region> regions, int suppressBelow) {
    Indicators indicators = new Indicators(folder, aims, regions, suppressBelow);
    return folder.names(FOLDER).stream()
        .filter(name -> name.endsWith(".yaml"))
        .map(indicators::read)
        .toList();
  }

  private Indicator read(String name) {
    String path = FOLDER + "/" + name;
    File file = Yaml.read(folder, path, File.class);
    String place = folder.place(path);
    if (!name.equals(file.indicator + ".yaml")) {
      throw new Failure(
          Failure.Kind.USAGE,
          "%s declares the indicator '%s'.".formatted(place, file.indicator),
          "An indicator has the name of its file, so that a message about one leads to the other.",
          "Rename the file or the indicator.");
    }
    known(place, "aim", some(file.aims), aims);
    known(place, "region", some(file.absences).stream().map(WrittenAbsence::region).toList());
    List<String> ids = ids(file);
    ids.forEach(id -> claim(id, place));
    return indicator(file, ids, basis(file, place));
  }

  private Basis basis(File file, String place) {
    double multiplier = requireNonNullElse(file.multiplier, 1.0);
    int threshold = requireNonNullElse(file.suppressBelow, suppressBelow);
    if (!(multiplier > 0) || Double.isInfinite(multiplier)) {
      throw OutOfRange.number(place, "multiplier", file.multiplier, "above 0");
    }
    if (threshold < 0) {
      throw OutOfRange.number(place, "suppress_below", threshold, "0 or more");
    }
    return new Basis(requireNonNullElse(file.measure, Measure.OTHER), multiplier, threshold);
  }

  private void known(String place, String what, List<String> words) {
    known(place, what, words, regions);
  }

  private static void known(String place, String what, List<String> words, List<String> known) {
    for (String word : words) {
      if (!known.contains(word)) {
        throw Unknown.word(Failure.Kind.USAGE, place, what, word, known);
      }
    }
  }

  private static List<String> ids(File file) {
    Map<Wording, String> ids = new LinkedHashMap<>();
    Stream.concat(Stream.of(file.indicator), some(file.sourceIds).stream())
        .forEach(id -> ids.putIfAbsent(Wording.of(id), id));
    return List.copyOf(ids.values());
  }

  private void claim(String id, String place) {
    String other = claimed.putIfAbsent(Wording.of(id), place);
    if (other != null) {
      throw new Failure(
          Failure.Kind.USAGE,
          "%s has the source id '%s'.".formatted(place, id),
          "It is also one of %s.".formatted(other),
          "Let each id belong to one indicator.");
    }
  }

  private static Indicator indicator(File file, List<String> ids, Basis basis) {
    return new Indicator(
        file.indicator,
        ids,
        new Words(file.nameSv, file.nameEn),
        new Words(file.unitSv, file.unitEn),
        file.polarity,
        file.decimals,
        requireNonNullElse(file.figure, 0),
        new Words(file.sourceSv, file.sourceEn),
        some(file.breaks).stream().map(Indicators::made).toList(),
        some(file.absences).stream().map(it -> new Absence(it.region, it.from, it.to)).toList(),
        some(file.aims),
        file.perInhabitant,
        basis);
  }

  private static Break made(WrittenBreak written) {
    return new Break(written.year, new Words(written.reasonSv, written.reasonEn));
  }

  private static <T> List<T> some(@Nullable List<T> items) {
    return Stream.ofNullable(items).flatMap(List::stream).toList();
  }
}
