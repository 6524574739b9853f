package se.utfall.bronze;

import java.time.LocalDate;

/**
 * A file to read.
 *
 * @param uri where it lies
 * @param name what it is called in tables and messages
 * @param knownFrom the day it became known
 * @param constructed blank-separated globs of the questions whose answers are constructed
 */
public record DeliveredFile(String uri, String name, LocalDate knownFrom, String constructed) {}
