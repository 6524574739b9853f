package se.utfall.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as regions and the board send them, in a folder of a test. */
record Exports(Path folder) {
  private static final CSVFormat SEMICOLONS =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator('\n').get();

  static Path demo(String name) {
    return Path.of(Workbench.FORMS, name);
  }

  /** A file of lines, in UTF-8. */
  Path file(String name, String... lines) {
    return file(name, String.join("\n", lines) + "\n");
  }

  private Path file(String name, String text) {
    return bytes(name, text.getBytes(UTF_8));
  }

  Path bytes(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Decisions, like {@code 2024;Region Halland;1922700;1922700;2024-05-21}. */
  Path decisions(String name, String... rows) {
    return withHeader(
        name, "Bidragsår;Mottagare;Ansökt belopp (kr);Beviljat belopp (kr);Beslutsdatum", rows);
  }

  /** Answers in the form of 2024, like {@code 2024;Region Halland;1.3;Oanvänt belopp (kr);0}. */
  Path answers(String name, String... rows) {
    return withHeader(name, "bidragsår;bidragsmottagare;frågenr;fråga;svar", rows);
  }

  Path withHeader(String name, String header, String... rows) {
    return file(name, header + "\n" + String.join("\n", rows) + "\n");
  }

  /** The same file under the same name. */
  Path copy(String demo) {
    return copy(demo, demo);
  }

  Path copy(String demo, String name) {
    return bytes(name, content(demo(demo)));
  }

  /** The same text in another character set. */
  Path recoded(String demo, Charset from, Charset to) {
    return bytes(demo, text(demo, from).getBytes(to));
  }

  /** With Windows' line ends, those within cells included. */
  Path withCarriageReturns(String demo) {
    return bytes(demo, text(demo, UTF_8).replace("\n", "\r\n").getBytes(UTF_8));
  }

  /** With other white space between its parts. */
  Path respaced(String demo) {
    return bytes(demo, text(demo, UTF_8).replace("\n", "\n\n ").getBytes(UTF_8));
  }

  /** Every cell in quotation marks, and the rows the other way round. */
  Path quotedAndReversed(String demo) {
    List<List<String>> rows = rows(text(demo, UTF_8).replace("\ufeff", ""));
    Collections.reverse(rows.subList(1, rows.size()));
    StringBuilder out = new StringBuilder();
    CSVFormat quoted = SEMICOLONS.builder().setQuoteMode(QuoteMode.ALL).get();
    try {
      for (List<String> row : rows) {
        quoted.printRecord(out, row.toArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file(demo, out.toString());
  }

  /** Opened and saved again by another program. */
  Path saved(String demo) {
    Path file = bytes(demo, new byte[0]);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(demo(demo)));
        var out = Files.newOutputStream(file)) {
      workbook.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> rows(String text) {
    try (CSVParser parser = CSVParser.parse(text, SEMICOLONS)) {
      return new ArrayList<>(parser.stream().map(CSVRecord::toList).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String demo, Charset charset) {
    return new String(content(demo(demo)), charset);
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
