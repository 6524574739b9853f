package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.utfall.run.DemoLake.LAKE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.io.FileUtils;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.spark.sql.types.ArrayType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.bronze.FormReader;
import se.utfall.config.Regions;
import se.utfall.domain.ResubmissionPack;
import se.utfall.domain.RunRecord;
import se.utfall.gold.SourceFile;
import se.utfall.table.Failure;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** Packs sent out from the demonstration, and what comes of them when they come back. */
class ResubmissionTest {
  /** What the same answers have of their own in another file and a later run. */
  private static final List<String> OF_THE_FILE =
      List.of("delivery", "address", "known_from", "run");

  private static final String COUNTED =
      "SELECT region_code, grant_year, source, question, number, constructed,"
          + " CASE WHEN number IS NULL THEN text END AS text"
          + " FROM silver.answer WHERE status = 'reported' AND NOT superseded ORDER BY ALL";

  @TempDir private static Path folder;
  private static Workbench lake;
  private static RunRecord unchanged;
  private static RunRecord completed;

  /**
   * First all that four regions were sent comes back as it was, then three of the files changed.
   */
  @BeforeAll
  static void sendOutAndTakeBack() throws IOException {
    FileUtils.copyDirectory(LAKE.lake().toFile(), folder.resolve("lake").toFile());
    lake = new Workbench(folder.resolve("lake"));
    Path first = folder.resolve("first");
    for (String region : List.of("Uppsala", "Jönköping", "Skåne", "Halland")) {
      packs(region).forEach(pack -> written(pack, first));
    }
    unchanged = takenBack(first, "2025-06-01");
    Path second = folder.resolve("second");
    changed(second, "komplettering-2021-06-jonkoping.xlsx", sheet -> answer(sheet, "2.7", "Ja"));
    changed(second, "komplettering-2024-12-skane.xlsx", sheet -> answer(sheet, "1.3", "femtio"));
    changed(second, "komplettering-2023-13-halland.xlsx", sheet -> remove(sheet, "3.1"));
    completed = takenBack(second, "2025-07-01");
  }

  private static List<ResubmissionPack> packs(String region) {
    return new ResubmissionPacks(LAKE.workshop(), LAKE.run())
        .of(Regions.named(region, LAKE.workshop().configuration().regions()), null);
  }

  private static Path written(ResubmissionPack pack, Path to) {
    return Path.of(ResubmissionFile.write(pack, LAKE.workshop(), null, to.toString()));
  }

  private static RunRecord takenBack(Path files, String date) throws IOException {
    Files.writeString(
        files.resolve("leveranser.csv"),
        Stream.concat(
                Stream.of("file,delivered,constructed,note"),
                names(files).stream().map(name -> name + "," + date + ",,completed"))
            .collect(Collectors.joining("\n", "", "\n")));
    Ingest.Result result = lake.ingest(files);
    assertThat(result.refused()).isEmpty();
    assertThat(result.added()).containsExactlyInAnyOrderElementsOf(names(files));
    return lake.build(null).run();
  }

  private static List<String> names(Path files) throws IOException {
    try (Stream<Path> all = Files.list(files)) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xlsx"))
          .sorted()
          .toList();
    }
  }

  private static Path changed(Path to, String name, Consumer<XSSFSheet> change) {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("first").resolve(name)))) {
      change.accept(workbook.getSheetAt(0));
      Files.createDirectories(to);
      Path file = to.resolve(name);
      try (var out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XSSFRow row(XSSFSheet sheet, String number) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .filter(row -> row.getCell(0) != null)
        .filter(row -> row.getCell(0).getStringCellValue().equals(number))
        .map(XSSFRow.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static XSSFCell answer(XSSFSheet sheet, String number) {
    return row(sheet, number).getCell(2);
  }

  private static void answer(XSSFSheet sheet, String number, String text) {
    answer(sheet, number).setCellValue(text);
  }

  private static void remove(XSSFSheet sheet, String number) {
    sheet.removeRow(row(sheet, number));
  }

  /** Answers that count and results, but for where and when they were told; one run at a time. */
  private static SortedMap<String, List<String>> numbers(RunRecord run) {
    SortedMap<String, List<String>> numbers = new TreeMap<>();
    numbers.put("answers", lake.sql(run, COUNTED));
    for (Table table : Tables.MADE) {
      if (table.layer().equals("gold") && !table.equals(SourceFile.TABLE)) {
        numbers.put(
            table.name(),
            lake.sql(run, "SELECT %s FROM %s ORDER BY ALL".formatted(said(table), table.name())));
      }
    }
    return numbers;
  }

  private static String said(Table table) {
    return table.fields().stream()
        .filter(field -> !(field.type() instanceof ArrayType))
        .map(Field::name)
        .filter(name -> !OF_THE_FILE.contains(name))
        .collect(Collectors.joining(", "));
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return left;
  }

  @Test
  void aPackIsCalledByYearAndRegionInPlainLetters() {
    assertThat(folder.resolve("first/komplettering-2021-06-jonkoping.xlsx")).exists();
    assertThat(ResubmissionFile.name(packs("Halland").get(2), DemoLake.BEFORE_CORRECTION))
        .isEqualTo("komplettering-2024-13-halland-per-2024-05-01.xlsx");
  }

  @Test
  void whatComesBackUnchangedChangesNoAnswerAndNoNumber() {
    assertThat(numbers(unchanged)).isEqualTo(numbers(LAKE.run()));
  }

  @Test
  void whatComesBackSupersedesAllThatTheRegionHasAnswered() {
    assertThat(
            lake.sql(
                unchanged,
                "SELECT DISTINCT region_code FROM silver.answer WHERE NOT superseded AND correction"
                    + " AND known_from = DATE'2025-06-01' ORDER BY 1"))
        .containsExactly("03", "06", "12", "13");
    assertThat(
            lake.sql(
                unchanged,
                "SELECT count(*) FROM silver.answer WHERE region_code IN ('03', '06', '12', '13')"
                    + " AND source = 'rereport' AND NOT superseded"
                    + " AND known_from < DATE'2025-06-01'"))
        .containsExactly("0");
  }

  @Test
  void onlyTheCompletedAnswerIsAnother() {
    List<String> before = lake.sql(unchanged, COUNTED);
    List<String> after = lake.sql(completed, COUNTED);

    assertThat(without(before, after))
        .containsExactlyInAnyOrder(
            "06 2021 rereport area_chosen.other_adaptations 0.0000 true null",
            "12 2024 rereport amount.unused 0.0000 false null");
    assertThat(without(after, before))
        .containsExactly("06 2021 rereport area_chosen.other_adaptations 1.0000 false null");
  }

  @Test
  void theCompletedIsNoLongerAskedAboutAndTheUnreadableIs() {
    assertThat(
            lake.sql(
                completed,
                "SELECT region_code, grant_year, rule, wording, address FROM gold.follow_up"))
        .containsExactly(
            "12 2024 not-answered Svaret på frågan ”Oanvänt belopp” går inte att läsa. Ange det på"
                + " nytt. komplettering-2024-12-skane.xlsx!Komplettering!C18");
    assertThat(lake.sql(completed, "SELECT rule, found, expected, address FROM silver.rejected"))
        .containsExactly(
            "not-kronor femtio ett belopp i kronor, noll eller mer"
                + " komplettering-2024-12-skane.xlsx!Komplettering!C18");
  }

  @Test
  void theNextPackShowsWhatCouldNotBeReadAndLeavesItToBeAnswered() {
    ResubmissionPack pack =
        new ResubmissionPacks(lake.workshop(), completed)
            .of(null, 2024).stream().filter(it -> it.asked() > 0).findFirst().orElseThrow();

    assertThat(pack.region().code()).isEqualTo("12");
    assertThat(pack.items())
        .filteredOn(ResubmissionPack.Item::isAsked)
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.standing()).isEmpty();
              assertThat(item.answers())
                  .extracting(ResubmissionPack.Answer::text)
                  .containsExactly("femtio");
            });
  }

  @Test
  void aRowThatIsRemovedLeavesTheEarlierAnswer() {
    assertThat(
            lake.sql(
                completed,
                "SELECT known_from, number FROM silver.answer WHERE region_code = '13'"
                    + " AND grant_year = 2023 AND question = 'adaptation.training'"
                    + " AND NOT superseded"))
        .containsExactly("2025-06-01 0.0000");
  }

  private static Failure refusal(Consumer<XSSFSheet> change) {
    Path file = changed(folder.resolve("refused"), "komplettering-2024-13-halland.xlsx", change);
    return catchThrowableOfType(
        Failure.class,
        () ->
            FormReader.read(
                FileUtils.readFileToByteArray(file.toFile()),
                "svar.xlsx",
                LAKE.workshop().configuration().layouts()));
  }

  @Test
  void aChangedHeaderRefusesTheFile() {
    assertThat(refusal(sheet -> row(sheet, "Nr").getCell(2).setCellValue("Nytt svar")))
        .hasMessage(
            "svar.xlsx fits no layout. Held against the closest, komplettering: sheet"
                + " Komplettering, row 15, unknown headers: \"Nytt svar\"; sheet Komplettering, row"
                + " 15, missing headers: \"Svar\". Declare the form in a new file"
                + " conf/layouts/svar.yaml (see README, adding a year).");
  }

  @Test
  void anotherRegionsNameRefusesTheFile() {
    assertThat(refusal(sheet -> row(sheet, "1.3").getCell(6).setCellValue("Region Skåne")))
        .hasMessage(
            "svar.xlsx is the form of one region, and row 18 is another's. Komplettering!B3 says"
                + " \"Region Halland\", the row says \"Region Skåne\"; as a correction it would take"
                + " the place of what that region has answered. Write the name of one region in the"
                + " cell and in every row, or ask for the file again.");
  }
}
