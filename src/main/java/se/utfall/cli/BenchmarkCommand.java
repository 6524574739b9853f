package se.utfall.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utfall.run.GoldBenchmark;
import se.utfall.run.RegisterBenchmark;
import se.utfall.run.Timing;
import se.utfall.run.Workshop;
import se.utfall.table.Failure;

/** Times what grows with the number of indicators, or of rows of the register. */
@Command(
    name = "benchmark",
    description = "Time the making of tables from synthetic values.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BenchmarkCommand extends Job {
  enum Subject {
    GOLD,
    REGISTER
  }

  @Parameters(
      paramLabel = "SUBJECT",
      description = {
        "gold: trends, comparisons and what rests on them, of 100 indicators in 21 regions, 15"
            + " years and 3 sexes; no lake is read or written",
        "register: from the files of a register to its indicators, a line of csv for each step and"
            + " round; benchmark/register holds them against DuckDB"
      })
  private Subject subject = Subject.GOLD;

  @Option(
      names = "--register",
      paramLabel = "URI",
      description = "folder of the register's files; the lake is then deleted and made anew")
  private @Nullable String register;

  @Option(
      names = "--rounds",
      paramLabel = "NUMBER",
      description = "how often; the first is to warm up (default: ${DEFAULT-VALUE})",
      defaultValue = "6")
  private int rounds;

  @Option(
      names = "--tables-only",
      description = "register: neither builds by the commands' own way nor another layout")
  private boolean isOfTablesOnly;

  @Override
  void run(Workshop workshop) {
    switch (subject) {
      case GOLD -> gold(workshop);
      case REGISTER -> register(workshop);
    }
  }

  private void gold(Workshop workshop) {
    double seconds = 0;
    for (Timing each : new GoldBenchmark(workshop).timings()) {
      out.printf(
          "%-24s %8d rows %8.1f s %8.1f s of processors%n",
          each.step(), each.rows(), each.seconds(), each.processorSeconds());
      seconds += each.seconds();
    }
    out.printf("%-24s %22.1f s%n", "all", seconds);
  }

  private void register(Workshop workshop) {
    if (register == null) {
      throw new Failure(
          Failure.Kind.USAGE,
          "There is no register to time.",
          "The files are made beforehand, so that another program can be timed on the same.",
          "Make them with jobs/generate-register, and name their folder with --register.");
    }
    out.println("round,step,rows,seconds,processor_seconds");
    for (int round = 0; round < rounds; round++) {
      RegisterBenchmark benchmark = new RegisterBenchmark(workshop, register);
      if (!isOfTablesOnly) {
        print(round, benchmark.deliveries());
      }
      print(round, benchmark.tables());
      if (!isOfTablesOnly) {
        print(round, benchmark.layout());
      }
    }
  }

  private void print(int round, List<Timing> timings) {
    for (Timing each : timings) {
      out.printf(
          Locale.ROOT,
          "%d,%s,%d,%.3f,%.3f%n",
          round,
          each.step(),
          each.rows(),
          each.seconds(),
          each.processorSeconds());
    }
  }
}
