package se.utfall.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import se.utfall.domain.Report;
import se.utfall.report.Page;

/** The report as a file, on any file system that Hadoop reaches. */
public final class ReportFile {
  private ReportFile() {}

  /** Writes the page unless it stands there already; returns where. */
  public static String write(Report report, String folder, Configuration hadoop) {
    byte[] page = Page.html(report).getBytes(StandardCharsets.UTF_8);
    Path path = new Path(folder, name(report));
    try {
      FileSystem files = path.getFileSystem(hadoop);
      if (!stands(files, path, page)) {
        try (var out = files.create(path, true)) {
          out.write(page);
        }
      }
      return files.makeQualified(path).toUri().getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Report report) {
    String asOf = report.asOf() == null ? "" : "-per-" + report.asOf();
    return "rapport-" + report.grantYear() + asOf + ".html";
  }

  private static boolean stands(FileSystem files, Path path, byte[] page) throws IOException {
    if (!files.exists(path)) {
      return false;
    }
    try (var in = files.open(path)) {
      return Arrays.equals(IOUtils.readFullyToByteArray(in), page);
    }
  }
}
