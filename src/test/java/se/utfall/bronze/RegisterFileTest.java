package se.utfall.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.utfall.Given.CONF;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.domain.RegisterLayout;
import se.utfall.domain.RegisterLayout.Kind;
import se.utfall.table.Failure;
import se.utfall.table.Field;

/** Files of a register known, and refused, by their headers. */
class RegisterFileTest {
  private static final String HEADER =
      "RADNR,LopNr,AR,KON,ALDER,FODDAT,LK,SJUKHUS,MVO,INDATUM,UTDATUM,INSATT,UTSATT,PVARD,HDIA,DIA2,"
          + "DIA3,DIA4,ATERPNR";
  private static final String ROW =
      "1,131242,2019,1,32,19861106,0123,01010,901,20190124,20190124,3,3,1,T814,N189,I509,,";

  @TempDir private Path folder;

  private Optional<RegisterFile> file(String name, byte[] content) {
    try {
      Path path = Files.write(folder.resolve(name), content);
      return RegisterFile.of(
          new DeliveredFile(path.toUri().toString(), name, LocalDate.EPOCH, "", null),
          CONF.registerLayouts(),
          new Configuration());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RegisterFile extract(String header) {
    return file("par.csv", (header + "\n" + ROW + "\n").getBytes(UTF_8)).orElseThrow();
  }

  private void refused(String name, byte[] content, String message) {
    Failure failure = catchThrowableOfType(Failure.class, () -> file(name, content));
    assertThat(failure).hasMessage(message);
    assertThat(failure.kind()).isEqualTo(Failure.Kind.INPUT);
  }

  private void refused(String header, String message) {
    refused("par.csv", (header + "\n" + ROW + "\n").getBytes(UTF_8), message);
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void everyFieldOfTheTablesIsDeclared() {
    assertThat(Kind.EPISODES.fields())
        .containsExactlyInAnyOrderElementsOf(
            names(RegisterRow.TABLE.fields(), RegisterRow.DELIVERY, RegisterRow.REGISTER_YEAR));
    assertThat(Kind.HOSPITALS.fields())
        .containsExactlyInAnyOrderElementsOf(
            names(HospitalRow.TABLE.fields(), HospitalRow.DELIVERY));
  }

  private static List<String> names(List<Field> fields, Field... but) {
    return fields.stream()
        .filter(field -> !Arrays.asList(but).contains(field))
        .map(Field::name)
        .toList();
  }

  @Test
  void delimiterMarkQuotesAndCaseDoNotChangeTheReading() {
    List<String> fields = extract(HEADER).fields();

    assertThat(fields).startsWith("row", "person", "year_text", "sex_text").hasSize(19);
    assertThat(
            Stream.of(
                HEADER.replace(',', ';'),
                "\uFEFF" + HEADER,
                "\n\n" + HEADER,
                HEADER + "\r",
                "\"" + HEADER.replace(",", "\",\"") + "\"",
                HEADER.toLowerCase(java.util.Locale.ROOT),
                " " + HEADER.replace(",", " , ")))
        .allSatisfy(header -> assertThat(extract(header).fields()).isEqualTo(fields));
    assertThat(file("par.csv.gz", packed(HEADER + "\n" + ROW)).orElseThrow().fields())
        .isEqualTo(fields);
    assertThat(extract(HEADER).delimiter()).isEqualTo(',');
    assertThat(extract(HEADER.replace(',', ';')).delimiter()).isEqualTo(';');
  }

  @Test
  void columnsMayStandInAnyOrderUnderAnyOfTheirNames() {
    assertThat(
            extract(
                    "CASE,DIA04,DIA03,DIA02,DIA01,PVARD,UTSATT,INSATT,UTDAT,INDATUMA,MVO,SJUKHUS,LK,"
                        + "FÖDDAT,ÅLDER,KÖN,ÅR,LPNR,RADNR,ÅTERPNR,DIA5")
                .fields())
        .containsExactly(
            "",
            "secondary_4_text",
            "secondary_3_text",
            "secondary_2_text",
            "diagnosis_text",
            "planned_text",
            "discharged_to_text",
            "admitted_from_text",
            "discharged_text",
            "admitted_text",
            "speciality_text",
            "hospital_text",
            "home_text",
            "birth_date_text",
            "age_text",
            "sex_text",
            "year_text",
            "person",
            "row",
            "reused_text",
            "");
  }

  @Test
  void hospitalsAreKnownByTheirCodes() {
    RegisterFile file =
        file("a.csv", "SJUKHUS,REGION,NAMN\n01010,01,Södersjukhuset\n".getBytes(UTF_8))
            .orElseThrow();

    assertThat(file.kind()).isEqualTo(Kind.HOSPITALS);
    assertThat(file.fields()).containsExactly("hospital", "region_text", "name");
  }

  @Test
  void otherFilesAreSomethingElse() {
    assertThat(
            Stream.of(
                "REGION,AR,ALDERSGRUPP,BEFOLKNING\n01,2013,0-4,1994\n",
                "region;namn;2019\n01;Stockholm;3\n",
                "region;sjukhus;år;värde\n01;a;2019;3\n",
                "Bidragsår;Mottagare;Ansökt belopp (kr);Beviljat belopp (kr);Beslutsdatum\n",
                "{\"values\": []}",
                "PK\u0003\u0004",
                "\"open",
                ""))
        .allSatisfy(text -> assertThat(file("a.csv", text.getBytes(UTF_8))).isEmpty());
  }

  @Test
  void aMissingColumnIsNamed() {
    refused(
        HEADER.replace(",UTDATUM", ""),
        "par.csv lacks the column UTDATUM. Every column of a register is needed; this one may be"
            + " called UTDATUM, UTDATUMA, UTDAT. Ask for the extract with it, or declare its name in"
            + " conf/register/layouts/.");
  }

  @Test
  void aListOfHospitalsWithoutItsNamesIsStillOne() {
    refused(
        "a.csv",
        "SJUKHUS;REGION\n01010;01\n".getBytes(UTF_8),
        "a.csv lacks the column NAMN. Every column of a register is needed; this one may be called"
            + " NAMN, SJUKHUSNAMN. Ask for the extract with it, or declare its name in"
            + " conf/register/layouts/.");
  }

  @Test
  void anUnknownColumnIsNamedWithTheNearest() {
    refused(
        HEADER.replace("UTDATUM", "UTDATM"),
        "par.csv, line 1: the column \"UTDATM\" is not known. The other columns are those of"
            + " episodes. The nearest known name is \"UTDATUM\". Declare it in"
            + " conf/register/layouts/episodes.yaml: under columns as another name, or under left_out"
            + " if it is not to be kept.");
    refused(
        HEADER + ",",
        "par.csv, line 1: column 20 has no name. What it holds is not said. Ask for the extract with"
            + " the names of all its columns.");
  }

  @Test
  void oneColumnUnderTwoNamesIsRefused() {
    refused(
        HEADER + ",DIA1",
        "par.csv, line 1: \"HDIA\" and \"DIA1\" are the same column. Which of them holds is not clear."
            + " Ask for the extract with one of them, or declare the other as left_out in"
            + " conf/register/layouts/.");
  }

  @Test
  void aRowInTheHeadersPlaceIsNotShown() {
    for (String row :
        List.of(
            ROW,
            ROW.replace("20190124", "2019-01-24"),
            ROW.replace(',', ';'),
            ROW.replace(',', '\t'),
            ROW.replace(',', '|'))) {
      refused(
          row,
          "par.csv has no header. Its first line is a row of a register, and which column is which is"
              + " not said. Ask the sender for the extract with its column names.");
    }
  }

  @Test
  void compressionIsToldByTheNameAndOnlyForRegisters() {
    refused(
        "par.csv",
        packed(HEADER),
        "par.csv is compressed, and its name does not say so. A compressed file is told by .gz at the"
            + " end of its name. Rename it.");
    refused(
        "par.csv.gz",
        HEADER.getBytes(UTF_8),
        "par.csv.gz is called .gz and is not compressed. What it holds would be unpacked and cannot"
            + " be. Rename it, without .gz.");
    refused(
        "a.csv.gz",
        packed("region;2019\n01;3\n"),
        "a.csv.gz is compressed, and its header is not a register's. Of compressed files only extracts"
            + " of a register and its hospitals are read. Unpack it; if it is such an extract, declare"
            + " what its columns are called in conf/register/layouts/.");
    refused(
        "cut.csv.gz",
        Arrays.copyOf(packed(HEADER), 15),
        "cut.csv.gz cannot be read to its end. It is damaged, or was cut short. Ask the sender for the"
            + " extract again.");
  }

  @Test
  void theNamesOfALayoutAreAllOfItsColumns() {
    RegisterLayout hospitals = CONF.registerLayouts().get(1);

    assertThat(hospitals.names())
        .containsExactly("SJUKHUS", "SJH", "REGION", "LAN", "LÄN", "NAMN", "SJUKHUSNAMN");
  }
}
