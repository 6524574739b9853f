package se.utfall.hostile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.utfall.Given;
import se.utfall.bronze.Cell;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.FormReader;
import se.utfall.bronze.RawCell;
import se.utfall.bronze.Reading;
import se.utfall.domain.Layout;

/** Files read as ingest does, without a lake: what they say goes on to silver and gold. */
final class Delivered {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 1);

  private final List<Row> deliveries = new ArrayList<>();
  private final List<Row> cells = new ArrayList<>();

  /** Reads one more file; it is called by its name everywhere. */
  Delivered file(String name, byte[] content) {
    Reading reading = FormReader.read(content, name, Given.CONF.layouts());
    return reading(name, reading, sourceOf(reading));
  }

  /** Reads one more file that is held against no other. */
  Delivered alone(String name, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    Reading reading = FormReader.read(content, name, Given.CONF.layouts());
    return reading(name, reading, "alone " + name);
  }

  /** What was read, under a source that sets apart what it may contradict. */
  Delivered reading(String id, Reading reading, String source) {
    deliveries.add(
        RowFactory.create(
            id,
            id,
            source,
            reading.layout(),
            reading.correction(),
            reading.grantYear(),
            DAY,
            "",
            id,
            id,
            0L,
            (long) reading.cells().size(),
            null,
            null));
    reading.cells().forEach(cell -> cells.add(row(id, cell)));
    return this;
  }

  static String sourceOf(Reading reading) {
    return Given.CONF.layouts().stream()
        .filter(layout -> layout.id().equals(reading.layout()))
        .map(Layout::source)
        .map(source -> source.label())
        .findFirst()
        .orElseThrow();
  }

  private static Row row(String id, Cell cell) {
    return RowFactory.create(
        String.join("/", id, cell.sheet(), cell.row() + "", cell.column() + ""),
        id,
        cell.sheet(),
        cell.row(),
        cell.column(),
        cell.header(),
        cell.label(),
        cell.type().label(),
        cell.role().label(),
        cell.text());
  }

  Given given() {
    return Given.conf().with(Delivery.TABLE, deliveries).with(RawCell.TABLE, cells);
  }
}
