package se.utfall.run;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.document.Document;
import se.utfall.render.DataFiles;
import se.utfall.render.Page;
import se.utfall.render.WordDocument;
import se.utfall.render.Workbook;

/** What a report can be written as. */
public enum ReportFormat {
  /** A page to read. */
  HTML {
    @Override
    Map<String, byte[]> files(Document document) {
      return Map.of(document.id() + ".html", Page.html(document).getBytes(StandardCharsets.UTF_8));
    }
  },
  /** A Word document to write on in. */
  DOCX {
    @Override
    Map<String, byte[]> files(Document document) {
      return Map.of(document.id() + ".docx", WordDocument.docx(document));
    }
  },
  /** A workbook, a sheet a table. */
  XLSX {
    @Override
    Map<String, byte[]> files(Document document) {
      return Map.of(document.id() + ".xlsx", Workbook.xlsx(document));
    }
  },
  /** A folder of data files, one a table, with what says what their columns are. */
  CSV {
    @Override
    Map<String, byte[]> files(Document document) {
      SortedMap<String, byte[]> files = new TreeMap<>();
      DataFiles.of(document)
          .forEach((name, content) -> files.put(document.id() + "/" + name, content));
      return files;
    }
  };

  /** The files by their names. */
  abstract Map<String, byte[]> files(Document document);
}
