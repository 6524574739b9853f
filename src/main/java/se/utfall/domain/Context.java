package se.utfall.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report says beside the grants: what the government wanted, what could show it, and what
 * else was agreed and done.
 */
public record Context(
    List<AimOutlook> aims,
    List<IndicatorSeries> indicators,
    List<Agreement> agreements,
    List<Activity> activities,
    List<TargetImage> targetImages,
    List<Register> registers) {
  public static final Context NONE =
      new Context(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Without a register. */
  public Context(
      List<AimOutlook> aims,
      List<IndicatorSeries> indicators,
      List<Agreement> agreements,
      List<Activity> activities,
      List<TargetImage> targetImages) {
    this(aims, indicators, agreements, activities, targetImages, List.of());
  }

  /**
   * Money that was agreed or decided beside the grants.
   *
   * @param regionName empty where the recipient is no region
   * @param status as its source says it, like avtalad
   */
  public record Agreement(
      String recipient,
      String regionName,
      @Nullable BigDecimal amountSek,
      String purpose,
      String status,
      String source,
      boolean constructed) {}

  /** An example of what a region does; examples are no count of regions. */
  public record Activity(
      String regionName, String area, String activity, String source, boolean constructed) {}

  /**
   * Whether a county has a joint target image for near care.
   *
   * @param inForce the year it holds from; null where none is said
   */
  public record TargetImage(
      String regionName,
      String status,
      @Nullable Integer inForce,
      String source,
      boolean constructed) {}
}
