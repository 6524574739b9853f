package se.utfall.domain;

import org.jspecify.annotations.Nullable;

/**
 * A main conclusion under other choices of one kind.
 *
 * @param statement the claim it tries
 * @param alternative pandemic_years, region_left_out, population_weights, complete_regions or dose
 * @param tried how many analyses
 * @param sameDirection how many keep the direction
 * @param sameVerdict how many keep the verdict
 * @param lowest the lowest estimate among them
 */
public record Sensitivity(
    String statement,
    String alternative,
    int tried,
    int sameDirection,
    int sameVerdict,
    @Nullable Double estimate,
    @Nullable Double lowest,
    @Nullable Double highest) {}
