package se.utfall.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** An empty Word document with the report's styles, in a language. */
final class WordTemplate {
  private static final String LOCALE = "LOCALE";

  private static final Map<String, String> PARTS =
      new TreeMap<>(
          Map.of(
              "[Content_Types].xml", "content-types.xml",
              "_rels/.rels", "package-relations.xml",
              "word/_rels/document.xml.rels", "document-relations.xml",
              "word/document.xml", "document.xml",
              "word/settings.xml", "settings.xml",
              "word/styles.xml", "styles.xml"));

  private WordTemplate() {}

  static XWPFDocument in(String locale) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : PARTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        String text = resource(part.getValue()).replace(LOCALE, locale);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = WordTemplate.class.getResourceAsStream("word/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
