package se.utfall.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.utfall.run.GeneratedRegister;
import se.utfall.run.GeneratedRegister.Packing;
import se.utfall.run.Session;
import se.utfall.synthetic.RegisterSize;
import se.utfall.table.Failure;

/** Makes a register up; needs no lake. */
@Command(
    name = "generate-register",
    description = {
      "Write an inpatient register of people who do not exist, a file a year, with its hospitals and"
          + " inhabitants.",
      "The same seed, rows and years give the same files. leveranser.csv says that all is made up."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class GenerateRegisterCommand extends Printing {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

  @Option(
      names = "--rows",
      paramLabel = "NUMBER",
      description = "rows of all years together (default: ${DEFAULT-VALUE})",
      defaultValue = "200000")
  private long rows;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "another one gives other people (default: ${DEFAULT-VALUE})",
      defaultValue = "1")
  private long seed;

  @Option(
      names = "--years",
      paramLabel = "YEARS",
      description = "from and to (default: ${DEFAULT-VALUE})",
      defaultValue = "2013-2023")
  private String years = "";

  @Option(
      names = "--output",
      paramLabel = "URI",
      required = true,
      description = "folder, new or empty, on any file system that Hadoop reaches")
  private String output = "";

  @Option(
      names = "--packing",
      paramLabel = "PACKING",
      description = "gzip or none (default: ${DEFAULT-VALUE})",
      defaultValue = "GZIP")
  private Packing packing = Packing.GZIP;

  @Override
  public Integer call() {
    RegisterSize size = size();
    Session.with(
        spark -> {
          List<String> files = new GeneratedRegister(spark, size, packing).write(output);
          out.printf("Wrote %d rows in %s: %s%n", rows, output, String.join(", ", files));
        });
    return 0;
  }

  private RegisterSize size() {
    Matcher matcher = YEARS.matcher(years);
    if (!matcher.matches()) {
      throw new Failure(
          Failure.Kind.USAGE,
          "'" + years + "' are no years.",
          "They are one, or from one to another.",
          "Name them like 2013-2023.");
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    return new RegisterSize(seed, rows, first, last);
  }
}
