package se.utfall.run;

import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.bronze.Delivery;
import se.utfall.domain.RunRecord;
import se.utfall.domain.RunRecord.Kind;
import se.utfall.domain.Sha256;
import se.utfall.gold.ReleasedBefore;
import se.utfall.lake.Lake.Written;
import se.utfall.run.PieceMaker.Made;
import se.utfall.silver.RegisterYear;
import se.utfall.silver.Rejected;
import se.utfall.table.Failure;
import se.utfall.table.Table;

/** Makes silver and gold from bronze, and then, last of all, the run visible. */
public final class Build {
  private static final int RUN_DIGITS = 12;

  /** Tables made at a time: small ones wait more for each other than for processors. */
  private static final int AT_A_TIME = 4;

  private final Workshop workshop;
  private final Runs runs;

  public Build(Workshop workshop, Runs runs) {
    this.workshop = workshop;
    this.runs = runs;
  }

  /** The run, and whether anything had to be made for it. */
  public record Result(RunRecord run, boolean isNew) {}

  /** Builds what was known at a date; all that is known when it is null. */
  public Result run(Map<String, Long> bronze, @Nullable LocalDate asOf) {
    RunRecord planned = planned(bronze, asOf, Kind.BUILD);
    List<RunRecord> before = runs.lastBuild(asOf);
    if (!before.isEmpty() && before.get(0).run().equals(planned.run())) {
      return new Result(before.get(0), false);
    }
    Making making = new Making(bronze, hides(bronze, asOf) ? asOf : null);
    making.makeAll();
    RunRecord run = finished(planned, making.versions);
    workshop.lake().complete(run);
    return new Result(run, true);
  }

  /** Makes an ingest visible to the builds after it. */
  public void complete(Map<String, Long> bronze) {
    workshop.lake().complete(finished(planned(bronze, null, Kind.INGEST), bronze));
  }

  private RunRecord planned(Map<String, Long> bronze, @Nullable LocalDate asOf, Kind kind) {
    List<String> deliveries = deliveries(bronze);
    String configuration = workshop.configuration().digest();
    String run =
        digest(
            String.join(" ", deliveries),
            configuration,
            workshop.codeVersion(),
            String.valueOf(asOf),
            kind.name());
    return new RunRecord(
        runs.nextSequence(),
        run,
        kind,
        asOf,
        deliveries,
        configuration,
        workshop.codeVersion(),
        bronze,
        Instant.EPOCH);
  }

  private static RunRecord finished(RunRecord run, Map<String, Long> versions) {
    return new RunRecord(
        run.sequence(),
        run.run(),
        run.kind(),
        run.asOf(),
        run.deliveries(),
        run.configuration(),
        run.codeVersion(),
        versions,
        Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  private List<String> deliveries(Map<String, Long> bronze) {
    Long version = bronze.get(Delivery.TABLE.name());
    if (version == null) {
      throw new Failure(
          Failure.Kind.INPUT,
          "The lake " + workshop.lake().location() + " has no deliveries.",
          "There is nothing to build from.",
          "Ingest the exports first: jobs/ingest PATH...");
    }
    Dataset<Row> deliveries = workshop.lake().read(Delivery.TABLE, version);
    return deliveries.select(Delivery.DELIVERY.column()).collectAsList().stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }

  /** Whether the date leaves something out; a failure where it leaves nothing to build from. */
  private boolean hides(Map<String, Long> bronze, @Nullable LocalDate asOf) {
    if (asOf == null) {
      return false;
    }
    Row known =
        workshop
            .lake()
            .read(Delivery.TABLE, bronze.get(Delivery.TABLE.name()))
            .agg(
                count_if(Delivery.KNOWN_FROM.column().leq(lit(asOf))),
                count_if(Delivery.KNOWN_FROM.column().gt(lit(asOf))))
            .first();
    if (known.getLong(0) == 0) {
      throw new Failure(
          Failure.Kind.INPUT,
          "Nothing was known on " + asOf + ".",
          "Every delivery in the lake became known later.",
          "Name a later date with --as-of.");
    }
    return known.getLong(1) > 0;
  }

  private static String digest(String... parts) {
    byte[] all = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
    return Sha256.digits(all).substring(0, RUN_DIGITS);
  }

  /** The tables of one run, made one after another or beside each other. */
  private final class Making {
    private final Map<String, Long> versions;
    private final PieceMaker maker;
    private final Map<String, Long> rows = new ConcurrentHashMap<>();
    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    private final MakerInputs inputs;

    Making(Map<String, Long> bronze, @Nullable LocalDate asOf) {
      this.versions = new ConcurrentHashMap<>(bronze);
      this.inputs =
          new MakerInputs(workshop, versions, asOf)
              .with(ReleasedBefore.TABLE, new EarlierReleases(workshop.lake(), runs).rows());
      this.maker = new PieceMaker(inputs, asOf == null ? runs.lastBuild(null) : List.of());
    }

    /** Each table as soon as those it is made from are there, a few at a time. */
    void makeAll() {
      ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
      Map<String, CompletableFuture<Void>> made = new HashMap<>();
      try {
        for (Table table : Tables.MADE) {
          CompletableFuture<?>[] before =
              table.inputs().stream()
                  .map(input -> made.get(input.name()))
                  .filter(Objects::nonNull)
                  .toArray(CompletableFuture[]::new);
          made.put(
              table.name(),
              CompletableFuture.allOf(before).thenRunAsync(() -> makeUnlessFailed(table), workers));
        }
        CompletableFuture.allOf(made.values().toArray(CompletableFuture[]::new)).join();
      } catch (CompletionException e) {
        throw failures.isEmpty() ? e : failures.element();
      } finally {
        workers.shutdownNow();
        maker.close();
      }
    }

    /** What is under way ends, for it writes in the lake; nothing is begun after a failure. */
    private void makeUnlessFailed(Table table) {
      if (failures.isEmpty()) {
        try {
          make(table);
        } catch (RuntimeException e) {
          failures.add(e);
          throw e;
        }
      }
    }

    private void make(Table table) {
      Progress.Stage stage = workshop.progress().begin(table.name());
      Optional<Made> part = maker.part(table);
      Made made = part.isPresent() ? part.get() : whole(table);
      versions.put(table.name(), made.version());
      stage.done(made.said());
      if (table.equals(Rejected.TABLE)) {
        new RejectedShare(inputs.ofResults(), workshop.configuration().settings()).stopIfTooMuch();
      }
    }

    private Made whole(Table table) {
      Written written = workshop.lake().overwrite(table, made(table));
      rows.put(table.name(), written.rows());
      return new Made(written.version(), written.rows() + " rows" + from(table));
    }

    /** Where no register stands nothing is planned: that takes seconds to come to no rows. */
    private Dataset<Row> made(Table table) {
      boolean isOfNobody =
          table.isMadeOfPersons() && Long.valueOf(0).equals(rows.get(RegisterYear.TABLE.name()));
      return isOfNobody ? workshop.lake().read(table, null) : table.make(inputs.of(table));
    }

    /** Like " from silver.answer 2068, declared.question", so that a loss is seen in the log. */
    private String from(Table table) {
      return table.inputs().stream()
          .filter(input -> rows.containsKey(input.name()))
          .map(input -> input.shortName() + " " + rows.get(input.name()))
          .collect(
              Collectors.collectingAndThen(
                  Collectors.joining(", "), text -> text.isEmpty() ? "" : " from " + text));
    }
  }
}
