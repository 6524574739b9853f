package se.utfall.run;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where files for people are written: without the checksum that Hadoop hides beside each file of a
 * local disk, by which one that is changed where it lies cannot be read any more.
 */
final class PlainFiles {
  private PlainFiles() {}

  static FileSystem at(Path path, Configuration hadoop) throws IOException {
    FileSystem files = path.getFileSystem(hadoop);
    return files instanceof LocalFileSystem local ? local.getRaw() : files;
  }
}
