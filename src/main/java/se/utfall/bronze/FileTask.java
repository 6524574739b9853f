package se.utfall.bronze;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Sha256;
import se.utfall.domain.Source;
import se.utfall.table.Failure;

/** Reads one file, on the machine where the task runs. */
final class FileTask implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** A form or an export is small; what is larger is something else. */
  private static final long MAX_BYTES = 64L << 20;

  private final Declared declared;

  FileTask(Declared declared) {
    this.declared = declared;
  }

  @Override
  public Row call(Row file) {
    String name = file.getString(1);
    byte[] content = new byte[0];
    try {
      content = content(file.getString(0), name);
      return row(file, content, read(content, name));
    } catch (Failure refusal) {
      return row(file, content, What.refused(refusal));
    }
  }

  private What read(byte[] content, String name) {
    return StatisticsReader.read(content, name, declared.vocabulary())
        .map(What::statistics)
        .orElseGet(() -> form(FormReader.read(content, name, declared.layouts())));
  }

  private What form(Reading reading) {
    return declared.layouts().stream()
        .filter(layout -> layout.id().equals(reading.layout()))
        .map(layout -> What.form(reading, layout.source()))
        .findFirst()
        .orElseThrow();
  }

  /** What a file turned out to be: the columns of a reading that come from its contents. */
  private record What(
      @Nullable String layout,
      @Nullable String source,
      @Nullable Reading form,
      @Nullable Statistics statistics,
      @Nullable Failure refusal) {
    static What form(Reading reading, Source source) {
      return new What(reading.layout(), source.label(), reading, null, null);
    }

    static What statistics(Statistics statistics) {
      return new What(statistics.format(), Delivery.STATISTICS, null, statistics, null);
    }

    static What refused(Failure refusal) {
      return new What(null, null, null, null, refusal);
    }

    @Nullable Boolean correction() {
      return refusal != null ? null : Boolean.valueOf(form != null && form.correction());
    }

    @Nullable Integer year() {
      return form == null ? null : form.grantYear();
    }

    Row[] cells() {
      return form == null ? new Row[0] : rows(form.cells(), FileTask::row);
    }

    Row[] observations() {
      return statistics == null ? new Row[0] : rows(statistics.observations(), FileTask::row);
    }

    Row[] remarks() {
      return statistics == null ? new Row[0] : rows(statistics.remarks(), FileTask::row);
    }

    private static <T> Row[] rows(List<T> things, Function<T, Row> row) {
      return things.stream().map(row).toArray(Row[]::new);
    }
  }

  private static byte[] content(String uri, String name) {
    Configuration hadoop = SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
    Path path = new Path(java.net.URI.create(uri));
    try {
      FileSystem files = path.getFileSystem(hadoop);
      long length = files.getFileStatus(path).getLen();
      if (length > MAX_BYTES) {
        throw refused(
            name + " is " + length + " bytes.", "No form or export of statistics is that large.");
      }
      try (var in = files.open(path)) {
        return IOUtils.readFullyToByteArray(in);
      }
    } catch (IOException e) {
      throw refused(name + " cannot be read.", String.valueOf(e.getMessage())).causedBy(e);
    }
  }

  private static Failure refused(String problem, String why) {
    return new Failure(Failure.Kind.INPUT, problem, why, "Check the file and deliver it again.");
  }

  private static Row row(Row file, byte[] content, What what) {
    Failure refusal = what.refusal();
    return RowFactory.create(
        file.get(0),
        file.get(1),
        file.get(2),
        file.get(3),
        Sha256.digits(content),
        (long) content.length,
        what.layout(),
        what.source(),
        what.correction(),
        what.year(),
        what.cells(),
        what.observations(),
        what.remarks(),
        refusal == null ? null : refusal.problem(),
        refusal == null ? null : refusal.why(),
        refusal == null ? null : refusal.remedy());
  }

  private static Row row(Observation value) {
    return RowFactory.create(
        value.place(),
        value.indicator(),
        value.region(),
        value.period(),
        value.sex(),
        value.age(),
        value.text(),
        value.mark(),
        value.parts().numerator(),
        value.parts().denominator(),
        value.parts().lower(),
        value.parts().upper());
  }

  private static Row row(Remark remark) {
    return RowFactory.create(remark.rule(), remark.place(), remark.found(), remark.expected());
  }

  private static Row row(Cell cell) {
    return RowFactory.create(
        cell.sheet(),
        cell.row(),
        cell.column(),
        cell.header(),
        cell.label(),
        cell.type().label(),
        cell.role().label(),
        cell.text());
  }
}
