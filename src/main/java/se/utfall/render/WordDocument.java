package se.utfall.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.utfall.document.Document;
import se.utfall.document.Section;

/** A document as a Word document, for who works on with it. */
public final class WordDocument {
  private WordDocument() {}

  public static byte[] docx(Document document) {
    Labels labels = Labels.of(document.language());
    try (XWPFDocument word = WordTemplate.in(labels.locale())) {
      write(new WordBody(word, document));
      OfficeProperties.set(word.getProperties(), document);
      PackagePropertiesPart core =
          word.getProperties().getCoreProperties().getUnderlyingProperties();
      core.setLanguageProperty(labels.locale());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      word.write(bytes);
      return SteadyPackage.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(WordBody body) {
    Document document = body.document();
    title(body, document);
    WordBlocks blocks = new WordBlocks(body);
    List<Section> sections = document.sections();
    int opening = !sections.isEmpty() && sections.get(0).heading().isEmpty() ? 1 : 0;
    sections.subList(0, opening).forEach(blocks::section);
    body.pages().turn(WordPages.Lie.UPRIGHT);
    WordContents.write(body);
    sections.subList(opening, sections.size()).forEach(blocks::section);
    body.pages().end(document, body.labels());
  }

  private static void title(WordBody body, Document document) {
    body.paragraph("Subtitle", document.heading());
    body.paragraph("Title", document.title());
    String origin = body.labels().run() + " " + document.run();
    body.paragraph("Notes", origin + " · " + body.labels().dated() + " " + document.dated());
    body.gap();
  }
}
