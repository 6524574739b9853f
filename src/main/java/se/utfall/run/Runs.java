package se.utfall.run;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.RunRecord;
import se.utfall.domain.RunRecord.Kind;
import se.utfall.lake.Lake;
import se.utfall.table.Failure;

/** The lake's complete runs, and which of them a reader or the next run stands on. */
public final class Runs {
  private final Lake lake;
  private final List<RunRecord> runs;

  public Runs(Lake lake) {
    this.lake = lake;
    this.runs = lake.runs();
  }

  /** Versions of the bronze tables, as the last run of any kind left them. */
  public Map<String, Long> bronze() {
    return last(run -> true).stream()
        .flatMap(run -> run.versions().entrySet().stream())
        .filter(each -> each.getKey().startsWith("bronze."))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The last build with this knowledge date, if there is one. */
  List<RunRecord> lastBuild(@Nullable LocalDate asOf) {
    return last(run -> run.kind() == Kind.BUILD && Objects.equals(run.asOf(), asOf));
  }

  /** The last build with any knowledge date, if there is one. */
  List<RunRecord> lastBuild() {
    return last(run -> run.kind() == Kind.BUILD);
  }

  /** The last build before one, with the same knowledge date, if there is one. */
  List<RunRecord> buildBefore(RunRecord later) {
    return last(
        run ->
            run.kind() == Kind.BUILD
                && Objects.equals(run.asOf(), later.asOf())
                && run.sequence() < later.sequence());
  }

  long nextSequence() {
    return runs.size() + 1L;
  }

  /** The build that a reader asks for: by name, by knowledge date, or the last without one. */
  public RunRecord build(@Nullable String name, @Nullable LocalDate asOf) {
    refuseSeveral(name);
    List<RunRecord> found =
        name == null
            ? lastBuild(asOf)
            : last(run -> run.kind() == Kind.BUILD && run.run().startsWith(name));
    return found.stream().findFirst().orElseThrow(() -> noSuchRun(name, asOf));
  }

  private void refuseSeveral(@Nullable String name) {
    List<String> named =
        runs.stream()
            .map(RunRecord::run)
            .filter(run -> name != null && run.startsWith(name))
            .distinct()
            .toList();
    if (named.size() > 1) {
      throw new Failure(
          Failure.Kind.USAGE,
          "Several runs begin with \"" + name + "\".",
          "They are " + String.join(", ", named) + ".",
          "Name one of them in full.");
    }
  }

  private List<RunRecord> last(Predicate<RunRecord> wanted) {
    return runs.stream()
        .filter(wanted)
        .max(Comparator.comparingLong(RunRecord::sequence))
        .map(List::of)
        .orElse(List.of());
  }

  private Failure noSuchRun(@Nullable String name, @Nullable LocalDate asOf) {
    String what =
        name != null ? "run " + name : asOf == null ? "complete run" : "run as of " + asOf;
    String known =
        runs.stream()
            .filter(run -> run.kind() == Kind.BUILD)
            .map(run -> run.run() + (run.asOf() == null ? "" : " as of " + run.asOf()))
            .collect(Collectors.joining(", "));
    String problem = "The lake %s has no %s.".formatted(lake.location(), what);
    if (known.isEmpty()) {
      return new Failure(
          Failure.Kind.INPUT,
          problem,
          "Nothing has been built in it.",
          "Build it with jobs/evaluate, or jobs/ingest and jobs/build, or name another --lake.");
    }
    return new Failure(
        name == null ? Failure.Kind.INPUT : Failure.Kind.USAGE,
        problem,
        "It has " + known + ".",
        name == null
            ? "Build it with jobs/evaluate or jobs/build, or name another --lake."
            : "Name one of them, or another --lake.");
  }
}
