package se.utfall.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import se.utfall.table.Failure;

/** A file that a run writes, on any file system that Hadoop reaches. */
record OutputFile(String folder, String name) {

  /** Writes it unless it stands there already; returns where. */
  String write(byte[] content, Configuration hadoop) {
    Path path = new Path(folder, name);
    try {
      FileSystem files = PlainFiles.at(path, hadoop);
      if (!stands(files, path, content)) {
        try (var out = files.create(path, true)) {
          out.write(content);
        }
      }
      return files.makeQualified(path).toUri().getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes it; a file there that says something else may hold somebody's work, and stays. */
  String writeBeside(byte[] content, Configuration hadoop) {
    Path path = new Path(folder, name);
    try {
      FileSystem files = PlainFiles.at(path, hadoop);
      if (files.exists(path) && !stands(files, path, content)) {
        throw new Failure(
            Failure.Kind.USAGE,
            path + " is there already, and says something else.",
            "It may have been filled in, or be of an earlier run.",
            "Move it away, or name another folder with --output.");
      }
      return write(content, hadoop);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean stands(FileSystem files, Path path, byte[] content) throws IOException {
    if (!files.exists(path)) {
      return false;
    }
    try (var in = files.open(path)) {
      return Arrays.equals(IOUtils.readFullyToByteArray(in), content);
    }
  }
}
