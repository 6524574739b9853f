package se.utfall.document;

/**
 * A figure.
 *
 * @param number like Figur 6
 * @param description what the picture shows, for who does not see it
 * @param data the picture's values; its notes are the figure's
 */
public record Figure(
    String id, String number, String title, String description, Picture picture, Table data) {}
