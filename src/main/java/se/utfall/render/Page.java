package se.utfall.render;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.document.Document;

/**
 * A document as one HTML page, to read on a screen or on paper. It needs nothing beside itself, and
 * every text of the document is escaped.
 */
public final class Page {
  private static final Template TEMPLATE =
      Mustache.compiler()
          .emptyStringIsFalse(true)
          .withLoader(name -> new StringReader(resource(name + ".mustache")))
          .compile(resource("page.mustache"));
  private static final String STYLE =
      Stream.of("page.css", "tables.css", "figures.css", "narrow.css", "print.css")
          .map(Page::resource)
          .collect(Collectors.joining("\n"));

  private Page() {}

  /** The page, in UTF-8 when written; the same document gives the same page. */
  public static String html(Document document) {
    return TEMPLATE.execute(PageView.of(document, STYLE));
  }

  private static String resource(String name) {
    try (InputStream stream = Page.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
