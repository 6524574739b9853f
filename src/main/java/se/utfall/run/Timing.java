package se.utfall.run;

import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/**
 * How long a step of a benchmark took.
 *
 * @param rows that it came to
 * @param seconds by the clock
 * @param processorSeconds of all processors together
 */
public record Timing(String step, long rows, double seconds, double processorSeconds) {

  /**
   * Does a step.
   *
   * @param work gives the number of its rows
   */
  static Timing of(String step, LongSupplier work) {
    long start = System.nanoTime();
    long processors = processorNanoseconds();
    long rows = work.getAsLong();
    return new Timing(
        step, rows, (System.nanoTime() - start) / 1e9, (processorNanoseconds() - processors) / 1e9);
  }

  private static long processorNanoseconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }
}
