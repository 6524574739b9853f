package se.utfall.bronze;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Layout;
import se.utfall.table.Failure;

/** Reads one file, on the machine where the task runs. */
final class FileTask implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** A form is small; what is larger is something else. */
  private static final long MAX_BYTES = 64L << 20;

  private final ArrayList<Layout> layouts;

  FileTask(List<Layout> layouts) {
    this.layouts = new ArrayList<>(layouts);
  }

  @Override
  public Row call(Row file) {
    String name = file.getString(1);
    byte[] content = new byte[0];
    try {
      content = content(file.getString(0), name);
      return row(file, content, FormReader.read(content, name, layouts), null);
    } catch (Failure refusal) {
      return row(file, content, null, refusal);
    }
  }

  private static byte[] content(String uri, String name) {
    Configuration hadoop = SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
    Path path = new Path(java.net.URI.create(uri));
    try {
      FileSystem files = path.getFileSystem(hadoop);
      long length = files.getFileStatus(path).getLen();
      if (length > MAX_BYTES) {
        throw refused(name + " is " + length + " bytes.", "No form is that large.");
      }
      try (var in = files.open(path)) {
        return IOUtils.readFullyToByteArray(in);
      }
    } catch (IOException e) {
      throw refused(name + " cannot be read.", String.valueOf(e.getMessage())).causedBy(e);
    }
  }

  private static Failure refused(String problem, String why) {
    return new Failure(Failure.Kind.INPUT, problem, why, "Check the file and deliver it again.");
  }

  private Row row(Row file, byte[] content, @Nullable Reading reading, @Nullable Failure refusal) {
    return RowFactory.create(
        file.get(0),
        file.get(1),
        file.get(2),
        file.get(3),
        sha256(content),
        (long) content.length,
        reading == null ? null : reading.layout(),
        reading == null ? null : source(reading),
        reading == null ? null : reading.correction(),
        reading == null ? null : reading.grantYear(),
        reading == null ? null : reading.cells().stream().map(FileTask::row).toArray(Row[]::new),
        refusal == null ? null : refusal.problem(),
        refusal == null ? null : refusal.why(),
        refusal == null ? null : refusal.remedy());
  }

  private String source(Reading reading) {
    return layouts.stream()
        .filter(layout -> layout.id().equals(reading.layout()))
        .map(layout -> layout.source().label())
        .findFirst()
        .orElseThrow();
  }

  private static Row row(Cell cell) {
    return RowFactory.create(
        cell.sheet(),
        cell.row(),
        cell.column(),
        cell.header(),
        cell.label(),
        cell.type().label(),
        cell.role().label(),
        cell.text());
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
