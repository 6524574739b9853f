package se.utfall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SteadyPackageTest {
  private static final LocalDateTime MORNING = LocalDateTime.of(2026, 1, 2, 8, 0, 0);
  private static final LocalDateTime EVENING = LocalDateTime.of(2031, 7, 9, 21, 30, 8);

  @Test
  void orderTimeAndCompressionLeaveNoTrace() throws IOException {
    byte[] one = zip(MORNING, 9, List.of("xl/b.xml", "[Content_Types].xml", "_rels/.rels"));
    byte[] other = zip(EVENING, 1, List.of("_rels/.rels", "xl/b.xml", "[Content_Types].xml"));
    assertThat(one).isNotEqualTo(other);
    assertThat(SteadyPackage.of(one)).isEqualTo(SteadyPackage.of(other));
  }

  @Test
  void contentsStandInTheOrderThatReadersLookFor() throws IOException {
    byte[] steady =
        SteadyPackage.of(
            zip(MORNING, 9, List.of("a.xml", "xl/b.xml", "[Content_Types].xml", "_rels/.rels")));
    assertThat(texts(steady))
        .containsExactly(
            "[Content_Types].xml: about [Content_Types].xml",
            "_rels/.rels: about _rels/.rels",
            "a.xml: about a.xml",
            "xl/b.xml: about xl/b.xml");
  }

  @Test
  void whatIsSteadyStays() throws IOException {
    byte[] steady = SteadyPackage.of(zip(MORNING, 9, List.of("b", "a")));
    assertThat(SteadyPackage.of(steady)).isEqualTo(steady);
  }

  @Test
  void packagesWithinAreSteadyToo() throws IOException {
    byte[] one = around(MORNING, zip(MORNING, 9, List.of("a", "b")));
    byte[] other = around(MORNING, zip(EVENING, 9, List.of("b", "a")));
    assertThat(one).isNotEqualTo(other);
    assertThat(SteadyPackage.of(one)).isEqualTo(SteadyPackage.of(other));
  }

  private static byte[] around(LocalDateTime time, byte[] within) throws IOException {
    return zip(time, 9, Map.of("word/embeddings/data.xlsx", within));
  }

  private static byte[] zip(LocalDateTime time, int level, List<String> names) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    names.forEach(name -> entries.put(name, ("about " + name).getBytes(StandardCharsets.UTF_8)));
    return zip(time, level, entries);
  }

  private static byte[] zip(LocalDateTime time, int level, Map<String, byte[]> entries)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(level);
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(time);
        out.putNextEntry(entry);
        out.write(each.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> texts(byte[] zip) throws IOException {
    List<String> texts = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        texts.add(entry.getName() + ": " + new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
