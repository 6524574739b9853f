package se.utfall.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A complete run: what it was made of and the version of every table it stands for.
 *
 * @param sequence its place among the lake's runs, from 1
 * @param run digest of inputs, configuration, code and knowledge date: the same again is the same
 * @param kind ingest or build; only a build has gold to read
 * @param asOf the knowledge date; null when all that was known was used
 * @param versions Delta version by table name
 */
public record RunRecord(
    long sequence,
    String run,
    Kind kind,
    @Nullable LocalDate asOf,
    List<String> deliveries,
    String configuration,
    String codeVersion,
    Map<String, Long> versions,
    Instant finishedAt) {

  /** What a run did. */
  public enum Kind {
    INGEST,
    BUILD
  }

  /** Whether it is what a reader gets who asks for nothing in particular. */
  public boolean isDefault() {
    return kind == Kind.BUILD && asOf == null;
  }
}
