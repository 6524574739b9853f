package se.utfall.domain;

import java.util.List;
import java.util.Map;

/**
 * What the words of statistics files mean.
 *
 * @param sexes total, women or men, by the word for it
 * @param marks missing, suppressed or deleted, by the word for it, in a value's place or beside it
 * @param population ids under which files hold the population
 * @param allAges words for all ages together
 */
public record StatisticsTerms(
    Vocabulary vocabulary,
    Map<String, String> sexes,
    Map<String, String> marks,
    List<String> population,
    List<String> allAges) {}
