package se.utfall.domain;

import java.util.List;

/**
 * Something that must be said with a number.
 *
 * @param id W1 to W16; its text is the report's
 * @param arguments what its text is filled in with, like a year; region codes for regions
 */
public record Warning(String id, List<String> arguments) {}
