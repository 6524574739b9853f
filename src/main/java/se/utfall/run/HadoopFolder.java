package se.utfall.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import se.utfall.config.Folder;
import se.utfall.table.Failure;

/** The declarations on any file system that Hadoop reaches. */
final class HadoopFolder implements Folder {
  private final FileSystem files;
  private final Path root;

  HadoopFolder(String root, Configuration hadoop) {
    try {
      this.root = new Path(root);
      this.files = this.root.getFileSystem(hadoop);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> names(String subfolder) {
    try {
      return Arrays.stream(files.listStatus(new Path(root, subfolder)))
          .filter(FileStatus::isFile)
          .map(file -> file.getPath().getName())
          .sorted()
          .toList();
    } catch (FileNotFoundException e) {
      throw missing(subfolder).causedBy(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String text(String path) {
    try (var in = files.open(new Path(root, path))) {
      return new String(IOUtils.readFullyToByteArray(in), StandardCharsets.UTF_8);
    } catch (FileNotFoundException e) {
      throw missing(path).causedBy(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String location() {
    return root.toString();
  }

  private Failure missing(String path) {
    return new Failure(
        Failure.Kind.USAGE,
        place(path) + " is missing.",
        "The configuration is read from there.",
        "Name the right folder with --config.");
  }
}
