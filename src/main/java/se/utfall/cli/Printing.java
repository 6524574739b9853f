package se.utfall.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** A command that prints what is asked for. */
abstract class Printing implements Callable<Integer> {
  final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
}
