package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.utfall.run.Registers.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.HospitalRow;
import se.utfall.bronze.RegisterRow;
import se.utfall.table.Failure;

/** Extracts of a register read into bronze. */
class RegisterIntakeTest {
  /** 2018 twice, strays on both sides, and two rows without a discharge date. */
  private static final String[] ROWS = {
    row(1, "131242", "2018", "20180103"),
    row(2, "155658", "2018", "20181231"),
    row(3, "131242", "2018", "20190101"),
    row(4, " 900001 ", "2017", "20171230"),
    row(5, "", "2020", "20200105"),
    row(6, "900001", "2018", ""),
    row(7, "900001", "", "20190230"),
  };

  /** A lake with the rows from one file, for the tests that only look. */
  @TempDir private static Path shared;

  private static Registers standard;
  private static Ingest.Result read;

  @TempDir private Path folder;
  private Registers registers;

  @BeforeAll
  static void readOnce() {
    standard = new Registers(shared);
    standard.notes("par_2018-2019.csv.gz,2024-05-01,,");
    standard.packed("par_2018-2019.csv.gz", ROWS);
    read = standard.ingestAll();
  }

  @BeforeEach
  void open() {
    registers = new Registers(folder);
  }

  private static String refusal(Ingest.Result result) {
    assertThat(result.refused()).hasSize(1);
    assertThat(result.refused().get(0).kind()).isEqualTo(Failure.Kind.INPUT);
    return result.refused().get(0).getMessage();
  }

  @Test
  void everyRowStaysAsTextWithItsPseudonymAndItsYear() {
    assertThat(read.refused()).isEmpty();
    assertThat(read.added()).containsExactly("par_2018-2019.csv.gz");
    // pseudonyms by Python: hmac.new("nyckel för test".encode(), b"131242", hashlib.sha256), the
    // first 8 bytes as struct ">q"; 2017 is before 2018, 2020 after 2019; row 6 has no discharge
    // date but AR 2018; row 7 has neither, as 30 February is no date
    assertThat(
            standard.registerRows(
                RegisterRow.ROW,
                RegisterRow.PERSON,
                RegisterRow.REGISTER_YEAR,
                RegisterRow.YEAR_TEXT,
                RegisterRow.DISCHARGED_TEXT))
        .containsExactly(
            "1 -6587415549653875982 2018 2018 20180103",
            "2 -5308806359195033058 2018 2018 20181231",
            "3 -6587415549653875982 2019 2018 20190101",
            "4 3056305784044386257 2018 2017 20171230",
            "5 null 2019 2020 20200105",
            "6 3056305784044386257 2018 2018 null",
            "7 3056305784044386257 2018 null 20190230");
    assertThat(standard.rows(RegisterRow.TABLE).get(0))
        .endsWith(
            " 2018 1 77 19400615 0180 01010 101 20180101 20180103 3 1 2 I509 null null null null");
    assertThat(standard.years()).containsExactly("2018 2024-05-01 false", "2019 2024-05-01 false");
    assertThat(
            standard
                .lake()
                .workshop()
                .lake()
                .read(Delivery.TABLE, read.bronze().get(Delivery.TABLE.name()))
                .collectAsList())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.<String>getAs("source")).isEqualTo("register");
              assertThat(row.<String>getAs("layout")).isEqualTo("episodes");
              assertThat(row.<Long>getAs("cells")).isEqualTo(7);
              assertThat(row.getList(row.fieldIndex("register_years")))
                  .isEqualTo(List.of(2018, 2019));
              // the pseudonym of an empty text under the key, by Python as above
              assertThat(row.<Long>getAs("pseudonym_check")).isEqualTo(-3642511030843268052L);
            });
  }

  @Test
  void orderPartsHalvesAndRepetitionDoNotChangeWhatStands() {
    for (List<List<String>> deliveries : otherDeliveries()) {
      Registers other = delivered(deliveries);
      assertThat(other.rows(RegisterRow.TABLE)).isEqualTo(standard.rows(RegisterRow.TABLE));
      assertThat(other.years()).isEqualTo(standard.years());
    }
    assertThat(standard.years()).containsExactly("2018 2024-05-01 false", "2019 2024-05-01 false");
  }

  /** Each a list of ingests, of which each is a list of files. */
  private static List<List<List<String>>> otherDeliveries() {
    List<String> all = List.of(ROWS);
    List<String> reversed = new ArrayList<>(all);
    Collections.reverse(reversed);
    return List.of(
        List.of(reversed),
        List.of(
            List.of(String.join("\n", all.subList(4, 7))),
            List.of(String.join("\n", all.subList(0, 4)), String.join("\n", all.subList(4, 7)))));
  }

  private Registers delivered(List<List<String>> deliveries) {
    Registers other = new Registers(folder.resolve("other-" + deliveries.hashCode()));
    int files = 0;
    for (List<String> ingest : deliveries) {
      for (String rows : ingest) {
        files++;
        other.extract("del-%d/par_2018-2019.csv".formatted(files), rows);
      }
      other.notes(
          Stream.iterate(1, i -> i + 1)
              .limit(files)
              .map("del-%d/par_2018-2019.csv,2024-05-01,,"::formatted)
              .toArray(String[]::new));
      assertThat(other.ingestAll().refused()).isEmpty();
    }
    return other;
  }

  @Test
  void theSameBytesAreKnown() {
    registers.extract("par_2018.csv", ROWS);
    registers.extract("copy_2018.csv", ROWS);

    assertThat(registers.ingestAll().known())
        .containsExactly("par_2018.csv: the same bytes as copy_2018.csv");

    Ingest.Result again = registers.ingestAll();
    assertThat(again.added()).isEmpty();
    assertThat(again.known())
        .containsExactly(
            "copy_2018.csv: in the lake already", "par_2018.csv: the same bytes as copy_2018.csv");
    assertThat(registers.rows(RegisterRow.TABLE)).hasSize(7);
  }

  @Test
  void aLaterDayTakesThePlaceOfItsYearsAndTheRowsStay() {
    registers.notes(
        "par_2018-2019.csv,2024-05-01,,",
        "rattelse.csv,2025-05-01,,2019",
        "ny.csv,2025-05-01,*,2020");
    registers.extract("par_2018-2019.csv", ROWS);
    registers.extract("rattelse.csv", row(1, "131242", "2019", "20190303"));
    registers.extract("ny.csv", row(1, "131242", "2020", "20200303"));

    registers.ingestAll();

    assertThat(registers.years())
        .containsExactly("2018 2024-05-01 false", "2019 2025-05-01 false", "2020 2025-05-01 true");
    assertThat(registers.rows(RegisterRow.TABLE)).hasSize(9);
  }

  @Test
  void aFileThatSaysNothingTakesNobodysPlace() {
    registers.notes("par.csv,2024-05-01,,2018", "later.csv,2024-06-01,,");
    registers.extract("par.csv", ROWS);
    registers.extract("later.csv", row(1, "131242", "2018", "20180303"));

    assertThat(refusal(registers.ingestAll()))
        .isEqualTo(
            "later.csv does not say which years it covers, and has rows of 2018. It would take the"
                + " place of par.csv, which is in the lake. Say it in leveranser.csv, in the column"
                + " years of later.csv, like 2019 or 2013-2023, or in the file's name.");
    assertThat(refusal(registers.ingestAll())).contains("It would take the place of par.csv,");
    assertThat(registers.rows(RegisterRow.TABLE)).hasSize(7);
  }

  @Test
  void aFileWithoutAnyYearIsRefused() {
    registers.extract("par.csv", row(1, "131242", "", "2018"));

    assertThat(refusal(registers.ingestAll()))
        .startsWith(
            "par.csv does not say which years it covers. None of its rows has a discharge date or a"
                + " year. Say it in leveranser.csv");
  }

  @Test
  void filesWithFaultsAreRefusedWithCountsAndTheOthersRead() {
    registers.extract("a_2018.csv", ROWS);
    registers.extract(
        "b_2019.csv",
        row(1, "1", "2019", "20190101"),
        row(2, "1", "2019", "20190101").replaceFirst("^2", "två"),
        row(3, "1", "2019", "20190101").replaceFirst("^3", ""));
    registers.extract("c_2020.csv", row(1, "1", "2020", "20200101"), "2,secret-person,2020");
    registers.extract("d_2021.csv");
    registers
        .exports()
        .bytes(
            "e_2022.csv",
            (Registers.HEADER
                    + "\n"
                    + row(1, "ö", "2022", "20220101").replace("I509", "Å509")
                    + "\n")
                .getBytes(Charset.forName("windows-1252")));
    Path cut = registers.packed("f_2023.csv.gz", manyRows());
    cutShort(cut);

    Ingest.Result result = registers.ingestAll();

    assertThat(result.added()).containsExactly("a_2018.csv");
    assertThat(result.refused().stream().map(Failure::getMessage))
        .containsExactlyInAnyOrder(
            "b_2019.csv has 2 rows where RADNR is not a whole number. Rows are told apart by it. Ask"
                + " the sender for the extract again.",
            "c_2020.csv has 1 row with more or fewer values than its header. Which column their values"
                + " are of is not clear. Ask the sender for the extract again.",
            "d_2021.csv has no rows below its header. It would take the place of the years it covers,"
                + " and leave them empty. Ask the sender for the extract again.",
            "e_2022.csv has 1 row with letters that are not UTF-8. It is written in another encoding,"
                + " like Windows-1252. Ask for the extract in UTF-8, or convert it: iconv -f"
                + " WINDOWS-1252 -t UTF-8.",
            "f_2023.csv.gz cannot be read to its end. It is damaged, or was cut short. Ask the sender"
                + " for the extract again.");
    assertThat(registers.rows(RegisterRow.TABLE)).hasSize(7);
  }

  private static String[] manyRows() {
    return Stream.iterate(1, i -> i + 1)
        .limit(20_000)
        .map(i -> row(i, String.valueOf(i * 7919L), "2023", "20230101"))
        .toArray(String[]::new);
  }

  private static void cutShort(Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(content, content.length / 2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void quotesSemicolonsAndAMarkDoNotChangeTheRows() {
    String quoted =
        "\uFEFF"
            + (Registers.HEADER + "\n" + String.join("\n", ROWS) + "\n")
                .replaceAll("([^,\n]+)", "\"$1\"")
                .replace(",\n", ",\"\"\n")
                .replace(',', ';')
                .replace("\n", "\r\n");
    registers.exports().bytes("par_2018-2019.csv", quoted.getBytes(StandardCharsets.UTF_8));
    assertThat(registers.ingestAll().refused()).isEmpty();
    assertThat(registers.rows(RegisterRow.TABLE)).isEqualTo(standard.rows(RegisterRow.TABLE));
  }

  @Test
  void raggedRowsAreSeenAmongColumnsThatAreNotKept() {
    String header = "CASE," + Registers.HEADER + ",DIA5";
    String whole = "7," + row(1, "1", "2019", "20190101") + ",";
    registers.exports().withHeader("a_2019.csv", header, whole, "7" + whole);
    registers.exports().withHeader("b_2020.csv", header, whole, whole.replace("0180", "01,80"));
    registers.exports().withHeader("c_2021.csv", header, whole, whole.replace(",0180", ""));

    assertThat(registers.ingestAll().refused().stream().map(Failure::getMessage))
        .containsExactly(
            "b_2020.csv has 1 row with more or fewer values than its header. Which column their values"
                + " are of is not clear. Ask the sender for the extract again.",
            "c_2021.csv has 1 row with more or fewer values than its header. Which column their values"
                + " are of is not clear. Ask the sender for the extract again.");
    assertThat(registers.rows(RegisterRow.TABLE)).hasSize(2);
  }

  @Test
  void nothingOfRefusedFilesIsInARunWhereNoOtherIsRead() {
    registers.extract("a_2018.csv", ROWS);
    registers.ingestAll();
    registers.extract("b_2019.csv", row(1, "1", "2019", "20190101"), "x,secret-person,2019");
    registers.exports().withHeader("c.csv", "SJUKHUS,REGION,NAMN", "01010,01,Söder");

    assertThat(registers.ingestAll().added()).containsExactly("c.csv");
    assertThat(registers.rows(RegisterRow.TABLE)).hasSize(7);

    Registers first = new Registers(folder.resolve("first"));
    first.extract("b_2019.csv", row(1, "1", "2019", "20190101"), "x,secret-person,2019");
    assertThat(first.ingestAll().bronze()).doesNotContainKey(RegisterRow.TABLE.name());
  }

  @Test
  void otherRowsUnderTheSameNameAndDayAreRefused() {
    registers.notes("a_2018.csv,2024-05-01,,");
    registers.extract("a_2018.csv", ROWS);
    registers.ingestAll();
    registers.extract("a_2018.csv", row(1, "131242", "2018", "20180104"));

    assertThat(refusal(registers.ingestAll()))
        .isEqualTo(
            "a_2018.csv is in the lake with other rows, known from the same day, 2024-05-01. Files of"
                + " one day are parts of one delivery: both would stand, and stays count twice. Say in"
                + " leveranser.csv, in the column delivered, which day the new one came; or, if it is"
                + " another part, give it another name.");
    registers.notes("a_2018.csv,2024-05-02,,");
    assertThat(registers.ingestAll().added()).containsExactly("a_2018.csv");
    assertThat(registers.years()).containsExactly("2018 2024-05-02 false");
  }

  @Test
  void hospitalsAreReadAndTheirFaultsRefused() {
    registers.exports().withHeader("a.csv", "SJUKHUS,REGION,NAMN", " 01010 ,01,Söder", "01011,01,");
    registers.exports().withHeader("b.csv", "SJUKHUS;REGION;NAMN", "1;01;A", "1 ;01;B");
    registers.exports().withHeader("c.csv", "SJUKHUS;REGION;NAMN", " ;01;A");
    registers.exports().file("d.csv", "SJUKHUS;REGION;NAMN");

    Ingest.Result result = registers.ingestAll();

    assertThat(registers.rows(HospitalRow.TABLE))
        .containsExactly("01010 01 Söder", "01011 01 null");
    assertThat(result.refused().stream().map(Failure::getMessage))
        .containsExactly(
            "b.csv has the hospital \"1\" more than once. Which of its rows holds is not clear. Keep"
                + " one row a hospital.",
            "c.csv has 1 row where SJUKHUS is blank. A hospital is told by its code. Fill in the"
                + " codes.",
            "d.csv has no rows below its header. A list without hospitals is more likely cut short"
                + " than meant. Ask the sender for the extract again.");
  }

  @Test
  void nobodyButTheOwnerMayReadRowsOfPersons() throws IOException {
    registers.extract("par_2018.csv", ROWS);
    registers.ingestAll();
    registers.extract("par_2019.csv", row(1, "1", "2019", "20190101"));
    registers.ingestAll();

    try (Stream<Path> files = Files.walk(registers.lake().lake().resolve("bronze/register_row"))) {
      assertThat(files.toList())
          .hasSizeGreaterThan(4)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .endsWith("------"));
    }
  }

  @Test
  void neitherTheKeyNorAPersonIsAnywhereInTheLake() throws IOException {
    try (Stream<Path> files = Files.walk(shared.resolve("lake"))) {
      assertThat(files.filter(Files::isRegularFile).map(RegisterIntakeTest::latin))
          .isNotEmpty()
          .noneMatch(text -> text.contains("nyckel"))
          .noneMatch(text -> text.contains("131242"));
    }
  }

  private static String latin(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void realPersonsNeedAKeyAndConstructedOnesDoNot() {
    registers.notes("real_2018.csv,2024-05-01,,", "made_2019.csv,2024-05-01,*,");
    Path real = registers.extract("real_2018.csv", ROWS);
    Path made = registers.extract("made_2019.csv", row(1, "131242", "2019", "20190101"));

    Failure failure =
        catchThrowableOfType(Failure.class, () -> registers.lake().ingest(real, made));
    assertThat(failure)
        .hasMessage(
            "real_2018.csv has persons, and there is no key to pseudonymise them by. Person keys are"
                + " never kept as they are delivered. Name a file that has the key with"
                + " --pseudonym-key, or set UTFALL_PSEUDONYM_KEY. If nobody in the file is real, say"
                + " so in leveranser.csv: * in the column constructed.");
    assertThat(failure.kind()).isEqualTo(Failure.Kind.USAGE);

    registers.lake().ingest(made);
    // by Python: hmac.new(b"Utfall demonstration: nobody real", b"131242", hashlib.sha256)
    assertThat(registers.registerRows(RegisterRow.PERSON)).containsExactly("3780958750674469925");
  }

  @Test
  void anotherKeyThanThatOfTheLakeStops() {
    registers.ingest(registers.extract("par_2018.csv", ROWS));
    Path next = registers.extract("par_2019.csv", row(1, "1", "2019", "20190101"));
    KeySource other =
        KeySource.file(
            new Exports(folder).file("other.txt", "en annan nyckel, lika lång").toString(),
            registers.lake().workshop());

    Failure failure =
        catchThrowableOfType(
            Failure.class, () -> registers.lake().ingest(other, List.of(next.toString())));

    assertThat(failure)
        .hasMessage(
            "par_2019.csv would be pseudonymised by another key than the register in the lake. A person"
                + " would be two, and nobody's stays could be followed from one delivery to the next."
                + " Give the key of the earlier deliveries, or begin another lake.");
    assertThat(failure.kind()).isEqualTo(Failure.Kind.USAGE);
    assertThat(registers.ingest(next).added()).containsExactly("par_2019.csv");
  }

  @Test
  void aKeyThatIsNotThereStops() {
    Path real = registers.extract("par_2018.csv", ROWS);
    KeySource none =
        KeySource.file(folder.resolve("none.txt").toString(), registers.lake().workshop());

    assertThat(
            catchThrowableOfType(
                Failure.class, () -> registers.lake().ingest(none, List.of(real.toString()))))
        .hasMessage(
            "The key %s cannot be read. Persons are pseudonymised by it. Name the file that holds it"
                    .formatted(folder.resolve("none.txt"))
                + " with --pseudonym-key.");
  }

  @Test
  void populationByAgeGroupIsReadBesideIt() {
    registers.extract("par_2018.csv", ROWS);
    registers
        .exports()
        .withHeader(
            "population.csv",
            "REGION,AR,ALDERSGRUPP,BEFOLKNING",
            "01,2018,0-4,1994",
            "01,2018,90+,120",
            "14,2018,85-89,333");

    assertThat(registers.ingestAll().added())
        .containsExactlyInAnyOrder("par_2018.csv", "population.csv");
    assertThat(registers.population())
        .containsExactlyInAnyOrder(
            "01 2018 total 0 4 1994 reported",
            "01 2018 total 90 null 120 reported",
            "14 2018 total 85 89 333 reported");
  }

  @Test
  void aFileThatIsReachedTwiceIsReadOnce() {
    Path file = registers.extract("2018/par_2018.csv", ROWS[0]);

    Ingest.Result result = registers.ingest(registers.exports().folder(), file);

    assertThat(result.refused()).isEmpty();
    assertThat(result.added()).containsExactly("2018/par_2018.csv");
    assertThat(result.known()).containsExactly("par_2018.csv: the same bytes as 2018/par_2018.csv");
    assertThat(registers.rows(RegisterRow.TABLE)).hasSize(1);
  }
}
