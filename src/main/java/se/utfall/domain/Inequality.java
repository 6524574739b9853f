package se.utfall.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator differs between the regions in a year.
 *
 * @param weighting equal or population
 * @param beyondChance standard deviation between regions when chance is subtracted, in the
 *     indicator's unit; null where the values have no known uncertainty
 * @param reason why something is not given, as a code; empty when all is
 */
public record Inequality(
    String indicator,
    int year,
    String sex,
    String weighting,
    int regions,
    @Nullable Double mean,
    @Nullable Double lowest,
    @Nullable Double highest,
    @Nullable Double ratio,
    @Nullable Double coefficientOfVariation,
    @Nullable Double gini,
    @Nullable Double theil,
    @Nullable Double betweenDeviation,
    @Nullable Double beyondChance,
    String reason,
    List<Warning> warnings,
    boolean constructed) {}
