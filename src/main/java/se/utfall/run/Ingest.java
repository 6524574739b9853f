package se.utfall.run;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import se.utfall.bronze.Declared;
import se.utfall.bronze.DeliveredFile;
import se.utfall.bronze.ReadFiles;
import se.utfall.bronze.RegisterFile;
import se.utfall.config.Configuration;
import se.utfall.table.Failure;

/** Reads files into bronze: every cell of what is new, nothing of what is known already. */
public final class Ingest {
  private final Workshop workshop;
  private final KeySource key;

  /** With the key of the environment, if there is one. */
  public Ingest(Workshop workshop) {
    this(workshop, KeySource.environment());
  }

  /**
   * @param key by which persons are pseudonymised
   */
  public Ingest(Workshop workshop, KeySource key) {
    this.workshop = workshop;
    this.key = key;
  }

  /**
   * What came of it.
   *
   * @param files how many were looked at
   * @param added the files that are new
   * @param known the files that said nothing new, each with why
   * @param refused those that could not be read, each with why
   * @param bronze the versions of the bronze tables afterwards
   */
  public record Result(
      int files,
      List<String> added,
      List<String> known,
      List<Failure> refused,
      Map<String, Long> bronze) {

    /** Ends the command with status 4 when a file was refused: the others have gone on. */
    public void stopIfRefused() {
      if (!refused.isEmpty()) {
        throw new Failure(
            Failure.Kind.INPUT,
            refused.size() + " of " + files + " files were refused; the others have been read.",
            "Nothing of a refused file is used.",
            "See the messages above, one a file.");
      }
    }

    /** Both, the other of which went on from this one. */
    private Result then(Result other) {
      return new Result(
          files + other.files,
          both(added, other.added),
          both(known, other.known),
          both(refused, other.refused),
          other.bronze);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
      return Stream.of(one, other).flatMap(List::stream).toList();
    }
  }

  /** Reads the files onto the given versions of the bronze tables. */
  public Result run(List<String> paths, Map<String, Long> bronze) {
    Sorted sorted = Sorted.of(files(paths), workshop);
    Result unread =
        new Result(sorted.refused().size(), List.of(), List.of(), sorted.refused(), bronze);
    Result registers =
        sorted.registers().isEmpty()
            ? unread
            : unread.then(new RegisterIntake(workshop, bronze, key).result(sorted.registers()));
    return sorted.others().isEmpty()
        ? registers
        : registers.then(others(sorted.others(), registers.bronze()));
  }

  /** Files of registers, and others, which are small. */
  private record Sorted(
      List<RegisterFile> registers, List<DeliveredFile> others, List<Failure> refused) {
    static Sorted of(List<DeliveredFile> files, Workshop workshop) {
      Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      files.forEach(file -> sorted.add(file, workshop));
      return sorted;
    }

    private void add(DeliveredFile file, Workshop workshop) {
      try {
        RegisterFile.of(
                file,
                workshop.configuration().registerLayouts(),
                workshop.spark().sparkContext().hadoopConfiguration())
            .ifPresentOrElse(registers::add, () -> others.add(file));
      } catch (Failure refusal) {
        refused.add(refusal);
      }
    }
  }

  private Result others(List<DeliveredFile> files, Map<String, Long> bronze) {
    Dataset<Row> readings =
        ReadFiles.read(workshop.spark(), files, declared()).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return new Intake(workshop, bronze, readings).result(files.size());
    } finally {
      readings.unpersist();
    }
  }

  private Declared declared() {
    Configuration configuration = workshop.configuration();
    return new Declared(configuration.layouts(), configuration.statistics().vocabulary());
  }

  private List<DeliveredFile> files(List<String> paths) {
    Inbox inbox =
        new Inbox(
            workshop.spark().sparkContext().hadoopConfiguration(),
            workshop.configuration().answerable(),
            LocalDate.now(ZoneOffset.UTC));
    List<DeliveredFile> files = inbox.files(paths);
    if (!inbox.passedOver().isEmpty()) {
      workshop
          .progress()
          .begin("passed over")
          .done("neither csv, json nor workbook: " + String.join(", ", inbox.passedOver()));
    }
    if (files.isEmpty()) {
      throw new Failure(
          Failure.Kind.INPUT,
          "There is no csv, json or workbook in " + String.join(", ", paths) + ".",
          "Only those are looked at in a folder.",
          "Name the folder that holds the exports, or the files themselves.");
    }
    return files;
  }
}
