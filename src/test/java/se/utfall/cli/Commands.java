package se.utfall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import se.utfall.LocalSpark;

/** Commands run in this process, in the session that all tests share. */
final class Commands {
  private Commands() {}

  /** How a command ended: its exit status, and what it printed. */
  record Outcome(int status, String out, String err) {}

  static Outcome run(Object... arguments) {
    LocalSpark.SPARK.conf(); // a command stops the session that it has started itself
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, UTF_8));
      System.setErr(new PrintStream(said, true, UTF_8));
      int status = Utfall.commandLine().execute(texts(arguments));
      return new Outcome(status, printed.toString(UTF_8), said.toString(UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private static String[] texts(Object... arguments) {
    return Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
  }
}
