package se.utfall.run;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.utfall.bronze.DeliveredFile;
import se.utfall.bronze.FileDigests.Digest;
import se.utfall.bronze.ReadFiles;
import se.utfall.bronze.RegisterFile;
import se.utfall.domain.CoveredYears;

/**
 * A new file of a register or its hospitals.
 *
 * @param years that it covers; none for hospitals
 * @param rows how many it has; 0 until they have been read
 */
record RegisterDelivery(RegisterFile file, Digest digest, CoveredYears years, long rows) {
  private static final CoveredYears NONE = new CoveredYears(List.of());

  static RegisterDelivery of(RegisterFile file, Digest digest) {
    return new RegisterDelivery(file, digest, NONE, 0);
  }

  RegisterDelivery covering(CoveredYears covered) {
    return new RegisterDelivery(file, digest, covered, rows);
  }

  RegisterDelivery with(long read) {
    return new RegisterDelivery(file, digest, years, read);
  }

  String id() {
    return ReadFiles.id(digest.sha256());
  }

  String name() {
    return file.name();
  }

  /**
   * Its row of bronze.delivery.
   *
   * @param check of the key that its persons are pseudonymised by; null for hospitals
   */
  Row row(@Nullable Long check) {
    DeliveredFile delivered = file.delivered();
    return RowFactory.create(
        id(),
        delivered.name(),
        file.kind().source(),
        file.layout().id(),
        false,
        null,
        delivered.knownFrom(),
        delivered.constructed(),
        digest.sha256(),
        digest.sha256(),
        digest.bytes(),
        rows,
        years.years().isEmpty() ? null : years.years().toArray(Integer[]::new),
        check);
  }
}
