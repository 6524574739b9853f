package se.utfall.run;

import java.util.List;
import java.util.Objects;
import se.utfall.bronze.FormReader;
import se.utfall.bronze.Reading;
import se.utfall.domain.Layout;
import se.utfall.domain.Layout.Format;
import se.utfall.domain.ResubmissionPack;
import se.utfall.table.Failure;

/** The declared form that resubmission packs are written as, so that ingest reads them back. */
final class ResubmissionForm {
  static final String LAYOUT = "komplettering";
  private static final String FILE = "conf/layouts/" + LAYOUT + ".yaml";
  private static final int NOTES = 3;

  private ResubmissionForm() {}

  /** A usage failure where it is not declared, or lacks what a region's form must have. */
  static Layout in(List<Layout> layouts) {
    return layouts.stream()
        .filter(layout -> layout.id().equals(LAYOUT) && isOneRegions(layout))
        .findFirst()
        .orElseThrow(
            () ->
                failure(
                    FILE + " does not declare a form that a region can complete.",
                    "It must be a workbook of one sheet with grant_year, region_cell and correction"
                        + " in cells, long_form, three notes, yes and no.",
                    "Take the file that Utfall comes with, and change only its texts."));
  }

  private static boolean isOneRegions(Layout layout) {
    return layout.format() == Format.XLSX
        && layout.sheets().size() == 1
        && layout.grantYear().cell() != null
        && layout.regionCell() != null
        && layout.correction() != null
        && canBeFilled(layout.sheets().get(0));
  }

  private static boolean canBeFilled(Layout.Sheet sheet) {
    return sheet.longForm() != null
        && sheet.notes().size() == NOTES
        && !sheet.marks().yes().isEmpty()
        && !sheet.marks().no().isEmpty();
  }

  /** A usage failure where what is written would not come back as this region's correction. */
  static void checkReadBack(
      byte[] workbook, String file, ResubmissionPack pack, List<Layout> layouts) {
    Reading reading = FormReader.read(workbook, file, layouts);
    if (!reading.layout().equals(LAYOUT)
        || !reading.correction()
        || !Objects.equals(reading.grantYear(), pack.grantYear())) {
      throw failure(
          file + " would not come back as a correction of " + pack.grantYear() + ".",
          "It is read by the layout " + reading.layout() + ", and not as it was written.",
          "Let the cells of " + FILE + " be different ones, above its header.");
    }
  }

  /** The stop at a question of a year that the form has no place for. */
  static Failure lacks(String question, int year) {
    return failure(
        FILE + " has no question " + question + ".",
        "It was asked about %d, and what comes back takes the place of a region's whole form."
            .formatted(year),
        "Give it a number and a text in " + FILE + ".");
  }

  private static Failure failure(String problem, String why, String remedy) {
    return new Failure(Failure.Kind.USAGE, problem, why, remedy);
  }
}
