package se.utfall.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.utfall.run.GoldBenchmark;
import se.utfall.run.Workshop;

/** Times what grows with the number of indicators. */
@Command(
    name = "benchmark",
    description = "Time the making of tables from synthetic values; no lake is read or written.",
    mixinStandardHelpOptions = true)
final class BenchmarkCommand extends Job {
  enum Subject {
    GOLD
  }

  @Parameters(
      paramLabel = "SUBJECT",
      description =
          "gold: trends, comparisons and what rests on them, of 100 indicators in 21 regions, 15"
              + " years and 3 sexes")
  private Subject subject = Subject.GOLD;

  @Override
  void run(Workshop workshop) {
    switch (subject) {
      case GOLD -> gold(workshop);
    }
  }

  private void gold(Workshop workshop) {
    double seconds = 0;
    for (GoldBenchmark.Timing each : new GoldBenchmark(workshop).timings()) {
      out.printf(
          "%-24s %8d rows %8.1f s %8.1f s of processors%n",
          each.table(), each.rows(), each.seconds(), each.processorSeconds());
      seconds += each.seconds();
    }
    out.printf("%-24s %22.1f s%n", "all", seconds);
  }
}
