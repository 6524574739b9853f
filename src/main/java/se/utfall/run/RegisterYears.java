package se.utfall.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.bronze.DeliveredFile;
import se.utfall.bronze.RegisterExtract;
import se.utfall.bronze.RegisterRefusal;
import se.utfall.domain.CoveredYears;
import se.utfall.table.Failure;

/** Which years files of a register cover: as is said of them, or else by their rows. */
final class RegisterYears {
  private final Workshop persons;
  private final DeliveredBefore before;
  private final List<RegisterDelivery> covering = new ArrayList<>();

  /**
   * @param persons the lake through the session of tables of persons
   */
  RegisterYears(Workshop persons, DeliveredBefore before) {
    this.persons = persons;
    this.before = before;
  }

  /**
   * The delivery with its years.
   *
   * @throws Failure of kind INPUT where the file does not say them, and its rows neither, or they
   *     are such as an earlier delivery stands for, or another file of its name is of the same day
   */
  RegisterDelivery of(RegisterDelivery delivery) {
    DeliveredFile file = delivery.file().delivered();
    if (before.hasOther(file)) {
      throw RegisterRefusal.otherOfTheDay(file);
    }
    CoveredYears said = file.years();
    RegisterDelivery covers = delivery.covering(said != null ? said : byRows(delivery));
    covering.add(covers);
    return covers;
  }

  private CoveredYears byRows(RegisterDelivery delivery) {
    Progress.Stage stage = persons.progress().begin("years by rows");
    CoveredYears years =
        RegisterExtract.yearsOfRows(delivery.file(), persons.spark())
            .orElseThrow(() -> RegisterRefusal.noYears(delivery.name()));
    stage.done(delivery.name() + ": " + years + " (it does not say so itself)");
    DeliveredFile file = delivery.file().delivered();
    Optional<String> earlier = before.standingFor(years, file).or(() -> earlier(years, file));
    if (earlier.isPresent()) {
      throw RegisterRefusal.takesPlace(delivery.name(), years, earlier.get());
    }
    return years;
  }

  private Optional<String> earlier(CoveredYears years, DeliveredFile file) {
    return covering.stream()
        .filter(it -> it.file().delivered().knownFrom().isBefore(file.knownFrom()))
        .filter(it -> years.overlaps(it.years().years()))
        .map(RegisterDelivery::name)
        .findFirst();
  }
}
