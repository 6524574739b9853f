package se.utfall.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import se.utfall.table.Failure;

/** One writer at a time: a file that says who holds the lake. */
final class Lock {
  private final FileSystem files;
  private final Path path;

  private Lock(FileSystem files, Path path) {
    this.files = files;
    this.path = path;
  }

  static Lock take(FileSystem files, Path path) {
    try {
      files.mkdirs(path.getParent());
      byte[] holder = Holder.self().toString().getBytes(StandardCharsets.UTF_8);
      removeIfHolderIsGone(files, path);
      try (var out = files.create(path, false)) {
        out.write(holder);
      }
      return new Lock(files, path);
    } catch (FileAlreadyExistsException e) {
      throw busy(files, path);
    } catch (IOException e) {
      if (exists(files, path)) {
        throw busy(files, path).causedBy(e);
      }
      throw new UncheckedIOException(e);
    }
  }

  private static void removeIfHolderIsGone(FileSystem files, Path path) throws IOException {
    if (files.exists(path) && Holder.parse(read(files, path)).isGone()) {
      files.delete(path, false);
    }
  }

  private static Failure busy(FileSystem files, Path path) {
    return new Failure(
        Failure.Kind.BUSY,
        "Another run holds the lake: " + read(files, path) + ".",
        "Two runs that write at the same time would mix their tables.",
        "Wait until it has ended; if it was killed on another machine, delete " + path + ".");
  }

  private static boolean exists(FileSystem files, Path path) {
    try {
      return files.exists(path);
    } catch (IOException e) {
      return false;
    }
  }

  private static String read(FileSystem files, Path path) {
    try (var in = files.open(path)) {
      return new String(IOUtils.readFullyToByteArray(in), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "unknown";
    }
  }

  void release() {
    try {
      files.delete(path, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process that holds the lake, by host, number and start. */
  private record Holder(String host, long process, String startedAt) {
    static Holder self() throws IOException {
      ProcessHandle self = ProcessHandle.current();
      return new Holder(InetAddress.getLocalHost().getHostName(), self.pid(), start(self));
    }

    static Holder parse(String text) {
      String[] parts = text.split(" ", -1);
      return parts.length == 6 && parts[3].matches("\\d{1,18}")
          ? new Holder(parts[5], Long.parseLong(parts[3]), parts[1])
          : new Holder("", 0, "");
    }

    /** Known only on the holder's own machine; a number that was taken anew has another start. */
    boolean isGone() throws IOException {
      return host.equals(self().host)
          && ProcessHandle.of(process).map(Holder::start).filter(startedAt::equals).isEmpty();
    }

    private static String start(ProcessHandle process) {
      return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    @Override
    public String toString() {
      return "since " + startedAt + " process " + process + " on " + host;
    }
  }
}
