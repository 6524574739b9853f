package se.utfall.domain;

/** A question of the form, under the id it keeps while its number and wording change by year. */
public record Question(String id, Unit unit, String labelSv, String labelEn) {}
