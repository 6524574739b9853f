package se.utfall.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.utfall.domain.Aim;
import se.utfall.domain.Indicator;
import se.utfall.domain.KnownDeviation;
import se.utfall.domain.Layout;
import se.utfall.domain.MethodSettings;
import se.utfall.domain.PublishedFigure;
import se.utfall.domain.Question;
import se.utfall.domain.Region;
import se.utfall.domain.RegisterDefinition;
import se.utfall.domain.RegisterLayout;
import se.utfall.domain.StatisticsTerms;

/**
 * All that conf/ declares, read and checked once.
 *
 * @param registers the versions of the register's definition; one is the main one
 * @param deviations by rule number
 * @param digest of every file read, the same on every file system
 */
public record Configuration(
    Settings settings,
    List<Region> regions,
    List<Question> questions,
    List<Layout> layouts,
    List<RegisterLayout> registerLayouts,
    List<Aim> aims,
    List<Indicator> indicators,
    StatisticsTerms statistics,
    MethodSettings methods,
    List<RegisterDefinition> registers,
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
    List<Aim> aims = Aims.read(read);
    MethodSettings methods = MethodsFile.read(read);
    List<Indicator> indicators = Indicators.read(read, aims, regions, methods.suppressBelow());
    Aims.checkDoses(read, aims, indicators);
    StatisticsTerms statistics = StatisticsFile.read(read, indicators);
    List<RegisterDefinition> registers = RegisterDefinitions.read(read, indicators);
    Map<String, KnownDeviation> deviations = KnownDeviations.read(read);
    List<PublishedFigure> published =
        PublishedFigures.read(read, deviations, rows(regions, questions));
    return new Configuration(
        settings,
        regions,
        questions,
        layouts,
        RegisterLayouts.read(read),
        aims,
        indicators,
        statistics,
        methods,
        registers,
        published,
        deviations,
        read.digest());
  }

  /** What a report table's row can be about, by key: a region, a question, or all. */
  private static Map<String, String> rows(List<Region> regions, List<Question> questions) {
    Map<String, String> rows = new LinkedHashMap<>();
    regions.forEach(region -> rows.put(region.code(), region.officialName()));
    questions.forEach(question -> rows.put(question.id(), question.labelSv()));
    rows.put("total", "Totalt");
    rows.put(Region.NATION.code(), Region.NATION.officialName());
    return rows;
  }

  /** What may be called constructed: the questions, the indicators by their own ids, the people. */
  public List<String> answerable() {
    return Stream.of(
            questions.stream().map(Question::id),
            indicators.stream().map(Indicator::id),
            Stream.of("population"))
        .flatMap(ids -> ids)
        .toList();
  }
}
