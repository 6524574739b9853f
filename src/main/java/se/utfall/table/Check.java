package se.utfall.table;

import org.apache.spark.sql.Column;

/**
 * A promise about each row of a table; broken, it stops the run.
 *
 * @param name short, as it is printed
 * @param holds true for a row that keeps the promise
 */
public record Check(String name, Column holds) {}
