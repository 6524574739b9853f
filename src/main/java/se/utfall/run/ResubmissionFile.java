package se.utfall.run;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.ResubmissionPack;
import se.utfall.render.ResubmissionWorkbook;

/** A resubmission pack as a workbook to send out. */
public final class ResubmissionFile {
  private ResubmissionFile() {}

  /** Writes it unless it stands there already; returns where. */
  public static String write(
      ResubmissionPack pack, Workshop workshop, @Nullable LocalDate asOf, String folder) {
    String name = name(pack, asOf);
    byte[] workbook = ResubmissionWorkbook.of(pack);
    ResubmissionForm.checkReadBack(workbook, name, pack, workshop.configuration().layouts());
    return new OutputFile(folder, name)
        .writeBeside(workbook, workshop.spark().sparkContext().hadoopConfiguration());
  }

  /** Like komplettering-2024-13-halland.xlsx, without letters that a mail program might change. */
  static String name(ResubmissionPack pack, @Nullable LocalDate asOf) {
    String letters =
        Normalizer.normalize(pack.region().shortName(), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String known = asOf == null ? "" : "-per-" + asOf;
    return "%s-%d-%s-%s%s.xlsx"
        .formatted(pack.form().id(), pack.grantYear(), pack.region().code(), letters, known);
  }
}
