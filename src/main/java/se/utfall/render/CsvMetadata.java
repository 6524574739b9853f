package se.utfall.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.utfall.document.Document;
import se.utfall.document.Notes;
import se.utfall.domain.Words;

/** What the data files hold, as CSV on the Web says it. */
final class CsvMetadata {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final String LANGUAGE_UNSAID = "und";
  private static final Words APOSTROPHE =
      new Words(
          "En text som ett kalkylprogram kunde räkna (=, +, -, @, tabb eller radbyte först) har en"
              + " apostrof framför sig. Tal är orörda.",
          "A text that a spreadsheet could calculate (=, +, -, @, tab or line break first) has an"
              + " apostrophe before it. Numbers are untouched.");

  private final Document document;
  private final Labels labels;

  private CsvMetadata(Document document) {
    this.document = document;
    this.labels = Labels.of(document.language());
  }

  static byte[] of(Document document, List<DataFile> files) {
    try {
      String json = JSON.writeValueAsString(new CsvMetadata(document).group(files));
      return (json.replace(System.lineSeparator(), "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode group(List<DataFile> files) {
    ObjectNode group = JSON.createObjectNode();
    group
        .putArray("@context")
        .add("http://www.w3.org/ns/csvw")
        .addObject()
        .put("@language", document.language().code());
    group.put("dc:title", OfficeText.clean(document.title()));
    group.put("dc:description", APOSTROPHE.in(document.language()));
    group.put("dc:source", labels.run() + " " + OfficeText.clean(document.run()));
    group.put("dc:date", document.dated().toString());
    ArrayNode tables = group.putArray("tables");
    files.forEach(file -> table(tables.addObject(), file));
    return group;
  }

  private void table(ObjectNode table, DataFile file) {
    table.put("url", file.name());
    table.put("dc:title", OfficeText.clean(file.exhibit().caption()));
    table.put("dc:description", OfficeText.clean(description(file.exhibit())));
    table.put("dc:source", labels.run() + " " + OfficeText.clean(document.run()));
    ObjectNode schema = table.putObject("tableSchema");
    ArrayNode columns = schema.putArray("columns");
    for (int at = 0; at < file.columns().size(); at++) {
      column(columns.addObject(), file, at);
    }
    if (file.hasKey()) {
      ArrayNode key = schema.putArray("primaryKey");
      file.keyParts().forEach(at -> key.add(file.columns().get(at).name()));
    }
  }

  private String description(Exhibit exhibit) {
    Notes notes = exhibit.table().notes();
    List<String> lines = new ArrayList<>();
    lines.add(exhibit.description());
    lines.add(NoteLines.constructed(notes));
    lines.addAll(NoteLines.of(notes, labels));
    lines.removeIf(String::isBlank);
    return String.join("\n", lines);
  }

  private static void column(ObjectNode node, DataFile file, int at) {
    DataFile.Column column = file.columns().get(at);
    node.put("name", column.name());
    ObjectNode titles = node.putObject("titles");
    String header = DataFile.safe(column.header());
    titles.put(LANGUAGE_UNSAID, header);
    if (!column.titles().sv().equals(column.header())) {
      titles.put("sv", column.titles().sv());
      titles.put("en", column.titles().en());
    }
    node.put("datatype", column.type().name().toLowerCase(Locale.ROOT));
    node.put("required", isRequired(file, at));
    node.put("null", "");
  }

  private static boolean isRequired(DataFile file, int at) {
    boolean promised = Set.of("status", "constructed").contains(file.columns().get(at).name());
    return promised || (file.columns().get(at).key() && file.isAlwaysThere(at));
  }
}
