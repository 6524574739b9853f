package se.utfall.bronze;

import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import se.utfall.domain.RegisterLayout;
import se.utfall.domain.RegisterLayout.Kind;
import se.utfall.domain.RegisterLayout.NamedColumn;
import se.utfall.table.Failure;

/**
 * A file of a register, known by its header.
 *
 * @param fields what each of its columns becomes, in their order; empty for one that is not kept
 */
public record RegisterFile(
    DeliveredFile delivered, RegisterLayout layout, char delimiter, List<String> fields) {

  /**
   * Empty where the file is something else.
   *
   * @throws Failure of kind INPUT where the file is compressed and something else, has no header,
   *     or has a column that is not known, twice or not there
   */
  public static Optional<RegisterFile> of(
      DeliveredFile file, List<RegisterLayout> layouts, Configuration hadoop) {
    RegisterOpening opening = RegisterOpening.of(file, hadoop);
    Optional<RegisterFile> found =
        RegisterHeader.in(opening.header())
            .flatMap(header -> of(file, layouts, header).stream())
            .findFirst();
    if (found.isEmpty() && opening.compressed()) {
      throw RegisterRefusal.compressedOther(file.name());
    }
    return found;
  }

  private static Optional<RegisterFile> of(
      DeliveredFile file, List<RegisterLayout> layouts, RegisterHeader header) {
    Optional<RegisterFile> found =
        layouts.stream()
            .filter(header::isOf)
            .findFirst()
            .map(
                it ->
                    new RegisterFile(file, it, header.delimiter(), header.fields(file.name(), it)));
    if (found.isEmpty() && layouts.stream().anyMatch(header::isRowOf)) {
      throw RegisterRefusal.headless(file.name());
    }
    return found;
  }

  /** What a row of the file is. */
  public Kind kind() {
    return layout.kind();
  }

  public String name() {
    return delivered.name();
  }

  /** What the column of a field is usually called. */
  String columnOf(String field) {
    return layout.columns().stream()
        .filter(column -> column.field().equals(field))
        .map(NamedColumn::name)
        .findFirst()
        .orElse(field);
  }
}
