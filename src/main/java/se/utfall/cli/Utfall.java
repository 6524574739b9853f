package se.utfall.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;
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
  /** Whether Java is on its way to end, and what fails now fails by that. */
  private static volatile boolean stopping;

  private Utfall() {}

  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stopping = true));
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
    return commands.registerConverter(LocalDate.class, Utfall::date);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no date. Write it like 2024-03-01.");
    }
  }

  private static void version(CommandLine command) {
    command.getCommandSpec().version(CodeVersion.text());
  }

  private static int failed(Exception e, CommandLine command) {
    PrintWriter err = command.getErr();
    Failure failure = known(e);
    if (failure == null) {
      err.println(Ansi.AUTO.string("@|bold Internal error:|@ ") + firstLine(e));
      err.println("  Run it again with --debug for the details.");
    } else {
      err.println(Ansi.AUTO.string("@|bold Error:|@ ") + failure.problem());
      err.println("  Why:  " + failure.why());
      err.println("  Do:   " + failure.remedy());
    }
    trace(e, command);
    return (failure == null ? Failure.Kind.INTERNAL : failure.kind()).exitCode();
  }

  /** What an exception comes to; null where that is not known. */
  private static @Nullable Failure known(Exception e) {
    if (stopping) {
      return new Failure(
          Failure.Kind.INTERNAL,
          "The command was stopped before its end.",
          "It was asked to end, or Spark ended: the log above may say why.",
          "Run it again: what was not complete is in no run.");
    }
    if (e instanceof Failure failure) {
      return failure;
    }
    return e instanceof UncheckedIOException
        ? new Failure(
            Failure.Kind.INPUT,
            "A file or folder cannot be reached.",
            firstLine(e),
            "Check the paths and the right to read and write them.")
        : null;
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
