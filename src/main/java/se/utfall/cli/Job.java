package se.utfall.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Mixin;
import se.utfall.run.Progress;
import se.utfall.run.Session;
import se.utfall.run.Workshop;
import se.utfall.run.Workshop.Program;

/** A command that works in the lake: opens the session, reads the configuration, closes up. */
abstract class Job extends Printing {
  @Mixin LakeOptions options = new LakeOptions();

  final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  /** The work; a {@link se.utfall.table.Failure} ends it with its own status. */
  abstract void run(Workshop workshop);

  @Override
  public final Integer call() {
    Session.with(
        spark -> {
          Program program = new Program(CodeVersion.text(), new Progress(err));
          run(Workshop.open(spark, options.lake, options.config, program));
        });
    return 0;
  }
}
