package se.utfall.report;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Document;
import se.utfall.document.Span;

/** Every text of a document, wherever it stands in it. */
final class DocumentTexts {
  private DocumentTexts() {}

  static List<String> of(Document document) {
    return texts(document).toList();
  }

  private static Stream<String> texts(@Nullable Object part) {
    if (part instanceof String text) {
      return Stream.of(text);
    }
    if (part instanceof Paragraph paragraph) {
      return Stream.of(String.join("", paragraph.spans().stream().map(Span::text).toList()));
    }
    if (part instanceof Collection<?> parts) {
      return parts.stream().flatMap(DocumentTexts::texts);
    }
    return part instanceof Record
        ? Arrays.stream(part.getClass().getRecordComponents())
            .map(component -> value(component, part))
            .flatMap(DocumentTexts::texts)
        : Stream.of();
  }

  private static @Nullable Object value(RecordComponent component, Object part) {
    try {
      return component.getAccessor().invoke(part);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
