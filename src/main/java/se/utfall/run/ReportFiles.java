package se.utfall.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import se.utfall.document.Document;
import se.utfall.domain.Language;
import se.utfall.domain.Report;
import se.utfall.report.Composition;

/**
 * The report as files of some formats, on any file system that Hadoop reaches.
 *
 * @param folder where they are written
 */
public record ReportFiles(Language language, Set<ReportFormat> formats, String folder) {

  /** Writes each unless it stands there already; returns where, of a folder of data the folder. */
  public List<String> write(Report report, Configuration hadoop) {
    Document document = Composition.of(report, language);
    List<String> written = new ArrayList<>();
    formats.stream().sorted().forEach(format -> written.add(write(document, format, hadoop)));
    return written;
  }

  private String write(Document document, ReportFormat format, Configuration hadoop) {
    List<String> written = new ArrayList<>();
    format
        .files(document)
        .forEach(
            (name, content) -> written.add(new OutputFile(folder, name).write(content, hadoop)));
    return format == ReportFormat.CSV ? folderOf(written.get(0)) : written.get(0);
  }

  private static String folderOf(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
