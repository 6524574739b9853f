package se.utfall.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.utfall.domain.KnownDeviation;
import se.utfall.domain.Layout;
import se.utfall.domain.PublishedFigure;
import se.utfall.domain.Question;
import se.utfall.domain.Region;

/**
 * All that conf/ declares, read and checked once.
 *
 * @param deviations by rule number
 * @param digest of every file read, the same on every file system
 */
public record Configuration(
    Settings settings,
    List<Region> regions,
    List<Question> questions,
    List<Layout> layouts,
    List<PublishedFigure> published,
    Map<String, KnownDeviation> deviations,
    String digest) {

  /** A usage failure at the first mistake in any file. */
  public static Configuration read(Folder folder) {
    ReadFolder read = new ReadFolder(folder);
    Settings settings = Settings.read(read);
    List<Region> regions = Regions.read(read);
    List<Question> questions = Questions.read(read);
    List<Layout> layouts = Layouts.read(read, questions);
    Map<String, KnownDeviation> deviations = KnownDeviations.read(read);
    List<PublishedFigure> published =
        PublishedFigures.read(read, deviations, rows(regions, questions));
    return new Configuration(
        settings, regions, questions, layouts, published, deviations, read.digest());
  }

  /** What a report table's row can be about, by key: a region, a question, or all. */
  private static Map<String, String> rows(List<Region> regions, List<Question> questions) {
    Map<String, String> rows = new LinkedHashMap<>();
    regions.forEach(region -> rows.put(region.code(), region.officialName()));
    questions.forEach(question -> rows.put(question.id(), question.labelSv()));
    rows.put("total", "Totalt");
    return rows;
  }
}
