package se.utfall.declared;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Aim;
import se.utfall.domain.Indicator;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** declared.aim: what the government wanted, and what could show it (conf/aims.yaml). */
public final class DeclaredAim {
  public static final Field AIM = Field.required("aim", StringType, "Id of the aim");
  public static final Field AIM_ORDER =
      Field.required("aim_order", IntegerType, "Its place among the aims, from 1");
  public static final Field AIM_SV = Field.required("aim_sv", StringType, "The aim in Swedish");
  public static final Field AIM_EN = Field.required("aim_en", StringType, "The aim in English");
  public static final Field INITIATIVE =
      Field.required("initiative", StringType, "Id of the money that it came with");
  public static final Field INITIATIVE_SV =
      Field.required("initiative_sv", StringType, "The money, in Swedish");
  public static final Field INITIATIVE_EN =
      Field.required("initiative_en", StringType, "The money, in English");
  public static final Field MONEY_FROM =
      Field.required("money_from", IntegerType, "The first year that it was paid");
  public static final Field DOSE =
      Field.optional(
          "dose",
          StringType,
          "The indicator with what regions were granted of it per inhabitant; null where it is not"
              + " known by region");
  public static final Field DOSE_USED =
      Field.optional("dose_used", StringType, "The same with what regions used");
  public static final Field INDICATOR =
      Field.optional(
          "indicator", StringType, "An indicator that can speak to the aim; null where none can");

  public static final Table TABLE =
      Table.named("declared.aim")
          .grain("one aim and indicator", AIM, INDICATOR)
          .fields(
              AIM,
              AIM_ORDER,
              AIM_SV,
              AIM_EN,
              INITIATIVE,
              INITIATIVE_SV,
              INITIATIVE_EN,
              MONEY_FROM,
              DOSE,
              DOSE_USED,
              INDICATOR)
          .given();

  private DeclaredAim() {}

  public static List<Row> rows(List<Aim> aims, List<Indicator> indicators) {
    return IntStream.range(0, aims.size())
        .boxed()
        .flatMap(i -> rows(aims.get(i), i + 1, indicators))
        .toList();
  }

  private static Stream<Row> rows(Aim aim, int order, List<Indicator> indicators) {
    List<String> speaking =
        indicators.stream()
            .filter(indicator -> indicator.aims().contains(aim.id()))
            .map(Indicator::id)
            .toList();
    return speaking.isEmpty()
        ? Stream.of(row(aim, order, null))
        : speaking.stream().map(indicator -> row(aim, order, indicator));
  }

  private static Row row(Aim aim, int order, @Nullable String indicator) {
    return RowFactory.create(
        aim.id(),
        order,
        aim.name().sv(),
        aim.name().en(),
        aim.initiative().id(),
        aim.initiative().name().sv(),
        aim.initiative().name().en(),
        aim.initiative().moneyFrom(),
        aim.initiative().dose(),
        aim.initiative().doseUsed(),
        indicator);
  }
}
