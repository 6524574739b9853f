package se.utfall.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import se.utfall.table.Failure;

/** The program: one command a job. */
@Command(
    name = "utfall",
    description =
        "What came of the grants for prehospital emergency care: from the regions' re-reports to"
            + " checked, traceable tables.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      EvaluateCommand.class,
      IngestCommand.class,
      BuildCommand.class,
      VerifyCommand.class,
      ReportCommand.class,
      FollowUpCommand.class,
      TraceCommand.class,
      SqlCommand.class,
      ReadmissionCommand.class,
      CompareDefinitionsCommand.class,
      TablesCommand.class,
      FunctionsCommand.class,
      BenchmarkCommand.class,
      GenerateRegisterCommand.class
    },
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  done",
      "  1  internal error",
      "  2  wrong usage or configuration",
      "  3  a data-quality limit was passed, or a published figure differs",
      "  4  input is missing or cannot be read",
      "  5  another run holds the lake"
    })
public final class Utfall {
  private Utfall() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CommandLine commands =
        new CommandLine(new Utfall())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(100)
            .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
    version(commands);
    commands.getSubcommands().values().forEach(Utfall::version);
    return commands;
  }

  private static void version(CommandLine command) {
    command.getCommandSpec().version(CodeVersion.text());
  }

  private static int failed(Exception e, CommandLine command) {
    PrintWriter err = command.getErr();
    if (e instanceof Failure failure) {
      err.println(Ansi.AUTO.string("@|bold Error:|@ ") + failure.problem());
      err.println("  Why:  " + failure.why());
      err.println("  Do:   " + failure.remedy());
      trace(e, command);
      return failure.kind().exitCode();
    }
    if (e instanceof UncheckedIOException) {
      err.println(Ansi.AUTO.string("@|bold Error:|@ ") + "A file or folder cannot be reached.");
      err.println("  Why:  " + firstLine(e));
      err.println("  Do:   Check the paths and the right to read and write them.");
      trace(e, command);
      return Failure.Kind.INPUT.exitCode();
    }
    err.println(Ansi.AUTO.string("@|bold Internal error:|@ ") + firstLine(e));
    err.println("  Run it again with --debug for the details.");
    trace(e, command);
    return Failure.Kind.INTERNAL.exitCode();
  }

  private static void trace(Exception e, CommandLine command) {
    Object user = command.getCommand();
    if (user instanceof Job job && job.options.debug) {
      e.printStackTrace(command.getErr());
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getName());
  }
}
