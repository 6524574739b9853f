package se.utfall.declared;

import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.utfall.domain.Indicator;
import se.utfall.domain.StatisticsTerms;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** declared.statistics_word: what the words of statistics files mean (conf/statistics.yaml). */
public final class StatisticsWord {
  public static final Field KIND =
      Field.required("kind", StringType, "What the word says: indicator, sex, age or mark");
  public static final Field WORD = Field.required("word", StringType, "The word");
  public static final Field MEANING =
      Field.required(
          "meaning",
          StringType,
          "An indicator's id or population; total, women or men; all; missing, suppressed or"
              + " deleted");

  /** Values of {@link #KIND}. */
  public static final String INDICATOR = "indicator";

  public static final String SEX = "sex";
  public static final String AGE = "age";
  public static final String MARK = "mark";

  /** What the population's ids mean, and the words for all ages. */
  public static final String POPULATION = "population";

  public static final String ALL_AGES = "all";

  public static final Table TABLE =
      Table.named("declared.statistics_word")
          .grain("one word of a kind", KIND, WORD)
          .fields(KIND, WORD, MEANING)
          .given();

  private StatisticsWord() {}

  /** An indicator that is computed here is no file's to deliver. */
  public static List<Row> rows(StatisticsTerms terms, List<Indicator> indicators) {
    return Stream.of(
            indicators.stream()
                .filter(indicator -> indicator.perInhabitant() == null)
                .flatMap(StatisticsWord::ids),
            terms.population().stream().map(id -> row(INDICATOR, id, POPULATION)),
            rows(SEX, terms.sexes()),
            terms.allAges().stream().map(word -> row(AGE, word, ALL_AGES)),
            rows(MARK, terms.marks()))
        .flatMap(rows -> rows)
        .toList();
  }

  private static Stream<Row> ids(Indicator indicator) {
    return indicator.sourceIds().stream().map(id -> row(INDICATOR, id, indicator.id()));
  }

  private static Stream<Row> rows(String kind, Map<String, String> meanings) {
    return meanings.entrySet().stream().map(each -> row(kind, each.getKey(), each.getValue()));
  }

  private static Row row(String kind, String word, String meaning) {
    return RowFactory.create(kind, word, meaning);
  }
}
