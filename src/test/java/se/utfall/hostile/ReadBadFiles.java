package se.utfall.hostile;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.utfall.bronze.FormReader;
import se.utfall.config.Configuration;
import se.utfall.config.Folder;
import se.utfall.domain.Layout;
import se.utfall.table.Failure;

/** Reads every bad file in a memory of its own, and says what came of each within a minute. */
final class ReadBadFiles {
  private static final int SECONDS = 60;

  private ReadBadFiles() {}

  public static void main(String[] none) throws InterruptedException, ExecutionException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Layout> layouts = Configuration.read(Folder.local(Path.of("conf"))).layouts();
    ExecutorService reader = Executors.newSingleThreadExecutor();
    for (BadFile file : BadFiles.all()) {
      try {
        out.println(reader.submit(() -> outcome(file, layouts)).get(SECONDS, TimeUnit.SECONDS));
      } catch (TimeoutException e) {
        out.println(file.name() + " took more than a minute");
        break;
      }
    }
    reader.shutdownNow();
  }

  private static String outcome(BadFile file, List<Layout> layouts) {
    try {
      FormReader.read(file.content(), file.name(), layouts);
      return file.name() + " was read";
    } catch (Failure refusal) {
      return refusal.kind() + " " + refusal.getMessage();
    }
  }
}
