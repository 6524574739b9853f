package se.utfall.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.utfall.config.Configuration;
import se.utfall.config.Regions;
import se.utfall.domain.CoveredYears;
import se.utfall.domain.ReadmissionQuestion;
import se.utfall.domain.ReadmissionQuestion.By;
import se.utfall.domain.RegisterDefinition;
import se.utfall.table.Failure;

/**
 * Which readmissions are asked for, as a person says it.
 *
 * @param years one, or from one to another like 2018-2023; null for all
 * @param region any name of a region, its code, or XX for the unknown one; null for all
 * @param ageFrom youngest age; null for the definition's
 * @param window last day after discharge that counts; null for the definition's
 * @param definition its version; null for the run's main one
 */
public record AskedCut(
    List<String> by,
    @Nullable String years,
    @Nullable String region,
    @Nullable Integer ageFrom,
    @Nullable Integer window,
    @Nullable String definition) {

  /** A usage failure where it cannot be understood. */
  ReadmissionQuestion question(Configuration configuration) {
    return new ReadmissionQuestion(
        by.stream().map(AskedCut::named).distinct().toList(),
        years == null ? List.of() : years(years),
        region == null ? null : Regions.codeOf(region, configuration.regions()),
        ComputedDefinitions.suppressBelow(configuration));
  }

  private static By named(String text) {
    return Arrays.stream(By.values())
        .filter(by -> by.name().equalsIgnoreCase(text.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Failure.Kind.USAGE,
                    "Readmissions cannot be cut by '" + text + "'.",
                    "What there is to cut by: "
                        + Arrays.stream(By.values())
                            .map(by -> by.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                        + ".",
                    "Name some of them with commas between, like --by sex,age_band."));
  }

  private static List<Integer> years(String text) {
    return CoveredYears.inText(text)
        .orElseThrow(
            () ->
                new Failure(
                    Failure.Kind.USAGE,
                    "'" + text + "' are no years.",
                    "They are one, or from one to another.",
                    "Name them like 2018-2023."))
        .years();
  }

  /** The version with the age and window that are asked for. */
  RegisterDefinition of(RegisterDefinition declared) {
    RegisterDefinition.Readmission usual = declared.readmission();
    int age =
        within(
            "--age-from",
            Objects.requireNonNullElse(ageFrom, usual.ageFrom()),
            0,
            RegisterDefinition.OLDEST);
    int days =
        within(
            "--window",
            Objects.requireNonNullElse(window, usual.windowDays()),
            1,
            RegisterDefinition.LONGEST);
    return declared.with(new RegisterDefinition.Readmission(age, days, usual.selected()));
  }

  private static int within(String option, int number, int least, int most) {
    if (number < least || number > most) {
      throw new Failure(
          Failure.Kind.USAGE,
          "%s is %d.".formatted(option, number),
          "It must be %d to %d.".formatted(least, most),
          "Write another number.");
    }
    return number;
  }
}
