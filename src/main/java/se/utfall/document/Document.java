package se.utfall.document;

import java.time.LocalDate;
import java.util.List;
import se.utfall.domain.Language;

/**
 * A report in one language: what it says, in its order, with nothing of how it looks.
 *
 * @param id the name of its files without ending, like rapport-2024
 * @param heading over the title: what it is about
 * @param run the run behind it: the same run gives the same document
 * @param dated the last day its contents became known: the date of its files
 */
public record Document(
    String id,
    Language language,
    String title,
    String heading,
    String run,
    LocalDate dated,
    List<Section> sections) {}
