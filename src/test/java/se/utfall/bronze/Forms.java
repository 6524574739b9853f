package se.utfall.bronze;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.utfall.config.Configuration;
import se.utfall.config.Folder;
import se.utfall.config.Layouts;
import se.utfall.domain.Layout;
import se.utfall.domain.Question;
import se.utfall.table.Failure;

/** Files for the reader, and the layouts of conf/ to read them by. */
final class Forms {
  static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Configuration CONF = Configuration.read(Folder.local(Path.of("conf")));
  private static final Map<String, Question> QUESTIONS =
      CONF.questions().stream().collect(Collectors.toMap(Question::id, question -> question));
  static final List<Layout> LAYOUTS = CONF.layouts();

  private Forms() {}

  static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(Path.of("src/demo/statsbidrag", file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading demo(String file) {
    return FormReader.read(bytes(file), file, LAYOUTS);
  }

  static Reading csv(String text) {
    return FormReader.read(text.getBytes(StandardCharsets.UTF_8), "form.csv", LAYOUTS);
  }

  static Reading csv(String text, String layout) {
    return FormReader.read(
        text.getBytes(StandardCharsets.UTF_8), "form.csv", List.of(parse(layout)));
  }

  static Layout parse(String layout) {
    return Layouts.read("conf/layouts/test.yaml", layout, QUESTIONS);
  }

  static Failure refusal(String text) {
    return refusal(text.getBytes(StandardCharsets.UTF_8));
  }

  static Failure refusal(byte[] content) {
    return refusal(content, LAYOUTS);
  }

  static Failure refusal(byte[] content, List<Layout> layouts) {
    return catchThrowableOfType(
        Failure.class, () -> FormReader.read(content, "inkommet/form.csv", layouts));
  }

  /** A demo workbook with something changed. */
  static byte[] changed(String file, Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(Path.of("src/demo/statsbidrag", file)))) {
      return saved(workbook, change);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] workbook(Consumer<XSSFWorkbook> content) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      return saved(workbook, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] saved(XSSFWorkbook workbook, Consumer<XSSFWorkbook> change)
      throws IOException {
    change.accept(workbook);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  /** The cell at an address; a missing one fails the test. */
  static Cell cell(Reading reading, String sheet, int row, int column) {
    return reading.cells().stream()
        .filter(c -> c.sheet().equals(sheet) && c.row() == row && c.column() == column)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cell at " + sheet + " " + row + "," + column));
  }

  static Cell cell(Reading reading, int row, int column) {
    return cell(reading, "", row, column);
  }
}
