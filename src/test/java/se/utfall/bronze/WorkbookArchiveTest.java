package se.utfall.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.bronze.Forms.bytes;
import static se.utfall.bronze.Forms.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that are no workbook, or no longer one. */
class WorkbookArchiveTest {
  private static final String Y2022 = "aterrapportering_2022.xlsx";

  @ParameterizedTest
  @ValueSource(ints = {10, 200, 4000, 8183})
  void truncatedWorkbookIsRefused(int length) {
    assertThat(refusal(Arrays.copyOf(bytes(Y2022), length)))
        .hasMessage(
            "inkommet/form.csv cannot be opened as an xlsx workbook. It is cut short: the"
                + " directory that closes it is missing. Open it in a spreadsheet program and save it"
                + " as an Excel workbook (.xlsx) or as csv, without a password.");
  }

  @Test
  void damagedWorkbookIsRefused() {
    byte[] content = bytes(Y2022);
    Arrays.fill(content, 3000, 3100, (byte) 0x55);
    assertThat(refusal(content))
        .hasMessageContaining("It is damaged: a part does not unpack to what was packed.");
  }

  @Test
  void otherArchiveIsRefused() throws IOException {
    assertThat(refusal(zip("a.txt", "text", 1)))
        .hasMessageContaining("It is a zip archive, but not that of a workbook.");
  }

  @Test
  void archiveMadeToFillTheMemoryIsRefused() throws IOException {
    assertThat(refusal(zip("[Content_Types].xml", " ".repeat(1024), 100_000)))
        .hasMessageContaining("It unpacks to far more than a form holds.");
  }

  private static byte[] zip(String name, String text, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < times; i++) {
        zip.write(text.getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }
}
