package se.utfall.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series before and after the money, as an interrupted series.
 *
 * @param start the first period with the money
 * @param at the period that the difference is stated for
 * @param difference measured less what the earlier course would have given, in the indicator's unit
 * @param longerLags the same with standard errors of twelve lags
 * @param status estimated or too_few_points (24 are asked on each side)
 */
public record BeforeAfter(
    Trend.Place place,
    String status,
    String start,
    String at,
    int pointsBefore,
    int pointsAfter,
    Trend.@Nullable Limits difference,
    Trend.@Nullable Limits longerLags,
    List<Warning> warnings,
    boolean constructed) {}
