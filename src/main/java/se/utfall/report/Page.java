package se.utfall.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.domain.Report;

/**
 * The report as one HTML page, in Swedish, to read on a screen or on paper. It needs nothing beside
 * itself, and every text of the report is escaped.
 */
public final class Page {
  private static final Template TEMPLATE =
      Mustache.compiler()
          .emptyStringIsFalse(true)
          .withLoader(name -> new StringReader(resource(name + ".mustache")))
          .compile(resource("page.mustache"));
  private static final Map<String, String> STYLE =
      Map.of(
          "style",
          Stream.of("page.css", "tables.css", "narrow.css", "print.css")
              .map(Page::resource)
              .collect(Collectors.joining("\n")));

  private Page() {}

  /** The page, in UTF-8 when written; the same report gives the same page. */
  public static String html(Report report) {
    StringWriter page = new StringWriter();
    TEMPLATE.execute(PageView.of(report), STYLE, page);
    return page.toString();
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
