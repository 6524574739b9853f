package se.utfall.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * A table's folder that only the owner of the lake may enter, from before its first file is
 * written. The files are the owner's only too, should somebody open the folder.
 */
record OwnersOnly(FileSystem files, Path folder) {
  private static final FsPermission FOLDER = new FsPermission((short) 0700);
  private static final FsPermission FILE = new FsPermission((short) 0600);

  /** The folder, there and closed to others. */
  static OwnersOnly at(FileSystem files, Path folder) {
    try {
      files.mkdirs(folder, FOLDER);
      files.setPermission(folder, FOLDER);
      return new OwnersOnly(files, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes what has been written in it since. */
  void close() {
    try {
      close(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void close(Path within) throws IOException {
    for (FileStatus each : files.listStatus(within)) {
      FsPermission wanted = each.isDirectory() ? FOLDER : FILE;
      if (!each.getPermission().equals(wanted)) {
        files.setPermission(each.getPath(), wanted);
      }
      if (each.isDirectory()) {
        close(each.getPath());
      }
    }
  }
}
