package se.utfall.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.io.IOUtils;
import org.jspecify.annotations.Nullable;
import se.utfall.bronze.DeliveredFile;
import se.utfall.config.Deliveries;
import se.utfall.domain.CoveredYears;
import se.utfall.domain.DeliveryNote;
import se.utfall.table.Failure;

/**
 * The files to read below some paths, each with what leveranser.csv says of it: the nearest one in
 * the file's folder or the two above. In a folder only csv, json and workbooks are looked at, also
 * compressed (.gz); a file that is named is read whatever it is called.
 */
final class Inbox {
  private static final String NOTES = "leveranser.csv";
  private static final int FOLDERS_UP = 3;
  private static final Set<String> EXPORTS = Set.of("csv", "txt", "json", "xlsx", "xlsm", "xls");

  private final Configuration hadoop;
  private final List<String> answerable;
  private final LocalDate today;
  private final List<String> passedOver = new ArrayList<>();

  Inbox(Configuration hadoop, List<String> answerable, LocalDate today) {
    this.hadoop = hadoop;
    this.answerable = answerable;
    this.today = today;
  }

  /** In the order they became known, then by name: the order in which equals are told apart. */
  List<DeliveredFile> files(List<String> paths) {
    return paths.stream()
        .flatMap(path -> below(path).stream())
        .distinct()
        .sorted(Comparator.comparing(DeliveredFile::knownFrom).thenComparing(DeliveredFile::name))
        .toList();
  }

  /** Files of the folders that are none of these. */
  List<String> passedOver() {
    return passedOver.stream().sorted().distinct().toList();
  }

  private List<DeliveredFile> below(String text) {
    try {
      Path path = new Path(text);
      FileSystem files = path.getFileSystem(hadoop);
      FileStatus status = files.getFileStatus(path);
      return status.isFile()
          ? List.of(delivered(files, status.getPath().getParent(), status.getPath()))
          : inFolder(files, status.getPath());
    } catch (FileNotFoundException e) {
      throw new Failure(
              Failure.Kind.INPUT,
              text + " does not exist.",
              "There is nothing to read there.",
              "Name a file or a folder that is there.")
          .causedBy(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<DeliveredFile> inFolder(FileSystem files, Path folder) throws IOException {
    List<DeliveredFile> found = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> each = files.listFiles(folder, true);
    while (each.hasNext()) {
      Path path = each.next().getPath();
      boolean hidden = isHidden(below(folder, path)) || path.getName().equals(NOTES);
      if (!hidden && isExport(path)) {
        found.add(delivered(files, folder, path));
      } else if (!hidden) {
        passedOver.add(below(folder, path));
      }
    }
    return found;
  }

  private static boolean isHidden(String below) {
    return below.matches("(.*/)?[._~].*");
  }

  private static boolean isExport(Path path) {
    String name = path.getName().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return EXPORTS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private DeliveredFile delivered(FileSystem files, Path base, Path path) throws IOException {
    Path folder = path.getParent();
    for (int up = 0; up < FOLDERS_UP && folder != null; up++, folder = folder.getParent()) {
      Path notes = new Path(folder, NOTES);
      if (files.exists(notes)) {
        return delivered(path, folder, noteOf(files, notes, path));
      }
    }
    return new DeliveredFile(
        path.toUri().toString(), below(base, path), today, "", years(path, null));
  }

  private DeliveredFile delivered(Path path, Path folder, Optional<DeliveryNote> note) {
    return new DeliveredFile(
        path.toUri().toString(),
        below(folder, path),
        note.map(DeliveryNote::delivered).orElse(today),
        note.map(DeliveryNote::constructed).orElse(""),
        years(path, note.map(DeliveryNote::years).orElse(null)));
  }

  /** What is said of the file, or else what its name says. */
  private static @Nullable CoveredYears years(Path path, @Nullable CoveredYears noted) {
    return noted != null ? noted : CoveredYears.inName(path.toUri().getPath()).orElse(null);
  }

  private Optional<DeliveryNote> noteOf(FileSystem files, Path notes, Path path)
      throws IOException {
    String name = below(notes.getParent(), path);
    return Deliveries.read(notes.toUri().getPath(), text(files, notes), answerable).stream()
        .filter(note -> note.file().equals(name))
        .findFirst();
  }

  private static String below(Path folder, Path path) {
    return folder.toUri().relativize(path.toUri()).getPath();
  }

  private static String text(FileSystem files, Path path) throws IOException {
    try (var in = files.open(path)) {
      return new String(IOUtils.readFullyToByteArray(in), StandardCharsets.UTF_8);
    }
  }
}
