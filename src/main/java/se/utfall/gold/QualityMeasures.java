package se.utfall.gold;

import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.Region;
import se.utfall.expression.RegisterCode;
import se.utfall.silver.Episode;
import se.utfall.table.Field;

/** What is counted of the register, each of its rows, of the keys not linkable and of chains. */
final class QualityMeasures {
  private static final List<String> KEY_REASONS =
      List.of(Episode.REUSED_KEY, Episode.SEVERAL_PERSONS);

  private QualityMeasures() {}

  static List<QualityMeasure> ofRows() {
    Stream<QualityMeasure> dropped =
        Episode.DROPPED_REASONS.stream()
            .map(reason -> measure("rows_dropped_", reason, Episode.DROPPED));
    return Stream.of(Stream.of(new QualityMeasure("rows_read", lit(true))), dropped, ofValid())
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<QualityMeasure> ofValid() {
    String unknownRegion = Region.UNKNOWN.code();
    return Stream.of(
        new QualityMeasure("rows_valid", Episode.IS_VALID),
        valid("rows_unknown_hospital", Episode.HOSPITAL_REGION.column().equalTo(unknownRegion)),
        valid("rows_unknown_home", Episode.HOME_REGION.column().equalTo(unknownRegion)),
        valid("rows_invalid_diagnosis", Episode.DIAGNOSIS.column().isNull()),
        valid("rows_unknown_planned", Episode.PLANNED.column().equalTo(RegisterCode.UNKNOWN)),
        valid("rows_year_differs", Episode.YEAR_DIFFERS.column()),
        valid("rows_age_differs", Episode.AGE_DIFFERS.column()),
        new QualityMeasure("unlinkable_rows", Episode.UNLINKABLE.column().isNotNull()),
        measure("unlinkable_rows_", Episode.BLANK_KEY, Episode.UNLINKABLE));
  }

  private static QualityMeasure valid(String name, Column holds) {
    return new QualityMeasure(name, Episode.IS_VALID.and(holds));
  }

  /** The keys that cannot be linked, each once. */
  static Dataset<Row> keys(Dataset<Row> episodes) {
    return episodes
        .filter(Episode.UNLINKABLE.column().isin(KEY_REASONS.toArray()))
        .select(Episode.CONSTRUCTED.column(), Episode.UNLINKABLE.column(), Episode.PERSON.column())
        .distinct();
  }

  static List<QualityMeasure> ofKeys() {
    return KEY_REASONS.stream()
        .map(reason -> measure("unlinkable_keys_", reason, Episode.UNLINKABLE))
        .toList();
  }

  static List<QualityMeasure> ofChains() {
    Stream<QualityMeasure> leftOut =
        IndexDischarge.LEFT_OUT_REASONS.stream()
            .map(reason -> measure("chains_", reason, IndexDischarge.LEFT_OUT));
    Column isIndex = IndexDischarge.LEFT_OUT.column().isNull();
    return Stream.of(
            Stream.of(new QualityMeasure("chains", lit(true))),
            leftOut,
            Stream.of(new QualityMeasure("index_discharges", isIndex)))
        .flatMap(each -> each)
        .toList();
  }

  private static QualityMeasure measure(String start, String reason, Field field) {
    return new QualityMeasure(
        start + reason.toLowerCase(Locale.ROOT), field.column().equalTo(reason));
  }
}
