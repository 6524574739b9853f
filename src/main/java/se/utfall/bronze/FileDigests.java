package se.utfall.bronze;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import se.utfall.domain.Sha256;

/** The digests of large files, read through once on the executors, a file a task. */
public final class FileDigests {
  private static final int CHUNK = 1 << 16;

  private FileDigests() {}

  /** What a file's bytes come to. */
  public record Digest(String sha256, long bytes) {}

  /** The digests by where the files lie; a file may be named more than once. */
  public static Map<String, Digest> of(List<String> uris, SparkSession spark) {
    List<String> files = uris.stream().distinct().toList();
    MapFunction<String, String> digest = FileDigests::digest;
    List<String> digests =
        spark
            .createDataset(files, Encoders.STRING())
            .repartition(files.size())
            .map(digest, Encoders.STRING())
            .collectAsList();
    return digests.stream()
        .map(line -> line.split(" ", 3))
        .collect(
            Collectors.toMap(
                parts -> parts[2], parts -> new Digest(parts[0], Long.parseLong(parts[1]))));
  }

  /** Digest, size and place, with a blank between them. */
  private static String digest(String uri) {
    Path path = new Path(java.net.URI.create(uri));
    var hadoop = SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
    MessageDigest sha256 = Sha256.begun();
    long bytes = 0;
    byte[] chunk = new byte[CHUNK];
    try (var in = new DigestInputStream(path.getFileSystem(hadoop).open(path), sha256)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        bytes += read;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Sha256.digits(sha256) + " " + bytes + " " + uri;
  }
}
