package se.utfall.cli;

import picocli.CommandLine.Option;

/** Where things lie, for every command. Paths may be URIs. */
final class LakeOptions {
  @Option(
      names = "--lake",
      paramLabel = "URI",
      description = "folder of the Delta tables (default: ${DEFAULT-VALUE})",
      defaultValue = "lake")
  String lake = "";

  @Option(
      names = "--config",
      paramLabel = "URI",
      description = "folder of the declarations (default: ${DEFAULT-VALUE})",
      defaultValue = "${sys:utfall.home:-.}/conf")
  String config = "";

  @Option(names = "--debug", description = "show stack traces")
  boolean debug;
}
