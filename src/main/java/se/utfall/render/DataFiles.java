package se.utfall.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.utfall.document.Document;

/**
 * A document's tables as csv files (RFC 4180, UTF-8), with the metadata of <a
 * href="https://www.w3.org/TR/tabular-metadata/">CSV on the Web</a> that says what they hold.
 */
public final class DataFiles {
  static final String METADATA = "csv-metadata.json";
  private static final Pattern UNFIT = Pattern.compile("[^a-z0-9]+");

  private DataFiles() {}

  /** The files by name. */
  public static SortedMap<String, byte[]> of(Document document) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    List<DataFile> described = new ArrayList<>();
    for (Exhibit exhibit : Exhibit.of(document)) {
      DataFile file = file(exhibit, free(exhibit.table().id(), files));
      described.add(file);
      files.put(file.name(), file.csv().getBytes(StandardCharsets.UTF_8));
    }
    files.put(METADATA, CsvMetadata.of(document, described));
    return files;
  }

  private static DataFile file(Exhibit exhibit, String name) {
    return exhibit.hasNumbers() ? TidyCsv.of(exhibit, name) : WordsCsv.of(exhibit, name);
  }

  /** A name that every file system takes and no other table has. */
  private static String free(String id, SortedMap<String, byte[]> taken) {
    String plain =
        UNFIT.matcher(ascii(id.toLowerCase(Locale.ROOT))).replaceAll("-").replaceAll("^-|-$", "");
    String base = plain.isEmpty() ? "tabell" : plain;
    String name = base + ".csv";
    for (int again = 2; taken.containsKey(name); again++) {
      name = base + "-" + again + ".csv";
    }
    return name;
  }

  private static String ascii(String text) {
    return text.replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
  }
}
