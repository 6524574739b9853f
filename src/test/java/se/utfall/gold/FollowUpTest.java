package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.gold.Said.decided;
import static se.utfall.gold.Said.grant;
import static se.utfall.gold.Said.told;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.Given;

/** What each region is asked, worded for it. Each region is a case, the silent ones as well. */
class FollowUpTest {
  /** 600 kr used. */
  private static Stream<Said> used600(String region) {
    return Stream.concat(
        grant(region, 2024, 1000, 800),
        Stream.of(
            told(region, 2024, "amount.unused", 200), told(region, 2024, "unused_reason", null)));
  }

  private static Stream<String> all(Given given) {
    return given
        .lines(
            FollowUp.TABLE,
            FollowUp.REGION_CODE,
            FollowUp.GRANT_YEAR,
            FollowUp.RULE,
            FollowUp.QUESTION,
            FollowUp.WORDING,
            FollowUp.ADDRESS,
            FollowUp.CONSTRUCTED)
        .stream()
        .map(line -> line.replace('\u00a0', '_'));
  }

  /**
   * The regions of a case are asked different questions; what they leave out is a case of its own.
   */
  private static String[] asked(Given given) {
    return all(given).filter(line -> !line.contains("| left-out |")).toArray(String[]::new);
  }

  @Test
  void aQuestionWithoutARowIsLeftOut() {
    Given given =
        Said.given(
            Stream.of(
                told("01", 2024, "amount.unused", 0),
                told("01", 2024, "assessment.plan", 4),
                told("01", 2024, "comment", null)),
            Stream.of(told("03", 2024, "amount.unused", 0)),
            Stream.of(told("04", 2023, "amount.unused", 0)),
            grant("05", 2024, 1000, 800));
    assertThat(all(given).filter(line -> line.contains("| left-out |")))
        .containsExactly(
            "03 | 2024 | left-out | assessment.plan | Frågan ”bedrivit arbetet enligt plan” finns"
                + " inte med i återrapporteringen. Besvara den. | i told/03/2024/amount.unused"
                + " | false");
  }

  @Test
  void amountsThatDoNotFitTogether() {
    Given given =
        Said.given(
            used600("01"),
            Stream.of(
                told("01", 2024, "cost.salaries", 500),
                told("01", 2024, "cost.travel", "90.50").isConstructed()),
            used600("03"),
            Stream.of(told("03", 2024, "cost.salaries", 500), told("03", 2024, "cost.travel", 100)),
            grant("04", 2024, 1000, 800),
            Stream.of(told("04", 2024, "cost.salaries", 500)),
            used600("05"),
            Stream.of(
                told("05", 2024, "amount.applied", 1000),
                told("05", 2024, "amount.granted", "1325960")),
            used600("06"),
            Stream.of(
                told("06", 2024, "amount.granted", 700).isSuperseded(),
                told("06", 2024, "amount.granted", 800).again()),
            Stream.of(told("07", 2024, "amount.granted", 700)),
            grant("08", 2024, 1000, 800),
            Stream.of(
                told("08", 2024, "amount.unused", 900), told("08", 2024, "unused_reason", null)),
            grant("09", 2024, 1000, 800),
            Stream.of(told("09", 2024, "amount.used", 900)),
            grant("10", 2024, 1000, 800),
            Stream.of(
                told("10", 2024, "amount.unused", 800), told("10", 2024, "unused_reason", null)));
    assertThat(asked(given))
        .containsExactlyInAnyOrder(
            "01 | 2024 | cost-sum | cost | Kostnadsslagen summerar till 590,50_kr, men det"
                + " förbrukade beloppet är 600_kr. Vilka belopp är rätt? | i told/01/2024/cost.salaries | true",
            "05 | 2024 | against-decision | amount.granted | Återrapporteringen anger"
                + " 1_325_960_kr, men beslutet 800_kr. Vilket belopp är rätt?"
                + " | i told/05/2024/amount.granted | false",
            "08 | 2024 | more-than-granted | amount.unused | Det använda eller oanvända beloppet"
                + " är större än det beviljade, 800_kr. Vilket belopp är rätt?"
                + " | i told/08/2024/amount.unused | false",
            "09 | 2024 | more-than-granted | amount.used | Det använda eller oanvända beloppet"
                + " är större än det beviljade, 800_kr. Vilket belopp är rätt?"
                + " | i told/09/2024/amount.used | false");
  }

  @Test
  void moneyLeftOverWithoutAReason() {
    Given given =
        Said.given(
            grant("01", 2024, 1000, 800),
            Stream.of(
                told("01", 2024, "amount.unused", 200),
                told("01", 2024, "unused_reason", null).missing()),
            used600("03"),
            grant("04", 2024, 1000, 800),
            Stream.of(
                told("04", 2024, "amount.unused", 0),
                told("04", 2024, "unused_reason", null).missing()),
            used600("05"),
            Stream.of(told("05", 2024, "unused_reason", null).missing().isSuperseded().again()),
            grant("06", 2021, 1000, 800),
            Stream.of(told("06", 2021, "amount.used", 600)));
    assertThat(asked(given))
        .containsExactly(
            "01 | 2024 | unused-without-reason | unused_reason | 200_kr användes inte. Ange"
                + " orsaken. | i told/01/2024/unused_reason | false");
  }

  @Test
  void rereportThatOthersHaveHandedIn() {
    Given given =
        Said.given(
            grant("01", 2024, 1000, 800),
            used600("03"),
            grant("04", 2024, 1000, 0),
            grant("05", 2025, 1000, 800));
    assertThat(asked(given))
        .containsExactly(
            "01 | 2024 | not-rereported | amount.unused | Återrapportering saknas för det beviljade"
                + " bidraget, 800_kr. Lämna in den. | i decided/01/2024/amount.applied | false");
  }

  @Test
  void areasThatDoNotAddUp() {
    Given given =
        Said.given(
            used600("01"),
            Stream.of(
                told("01", 2024, "area.psychiatric_ambulances", 50),
                told("01", 2024, "area.administration", "40.5")),
            used600("03"),
            Stream.of(
                told("03", 2024, "area.psychiatric_ambulances", 60),
                told("03", 2024, "area.administration", 40)),
            used600("04"),
            Stream.of(
                told("04", 2024, "area.psychiatric_ambulances", 0),
                told("04", 2024, "area.administration", 0)),
            grant("06", 2021, 300000, 300000),
            Stream.of(
                told("06", 2021, "amount.used", 248101),
                told("06", 2021, "area_chosen.psychiatric_ambulances", 0),
                told("06", 2021, "area_chosen.administration", 0)),
            grant("07", 2021, 300000, 300000),
            Stream.of(
                told("07", 2021, "amount.used", 248101),
                told("07", 2021, "area_chosen.psychiatric_ambulances", 0),
                told("07", 2021, "area_chosen.administration", 1)),
            grant("08", 2021, 300000, 300000),
            Stream.of(
                told("08", 2021, "amount.used", 0),
                told("08", 2021, "area_chosen.administration", 0)),
            used600("09"),
            used600("10"),
            Stream.of(
                told("10", 2024, "area.psychiatric_ambulances", "33.3333"),
                told("10", 2024, "area.assessment_methods", "33.3333"),
                told("10", 2024, "area.administration", "33.3333")));
    assertThat(asked(given))
        .containsExactlyInAnyOrder(
            "01 | 2024 | share-sum | area | Områdenas andelar summerar till 90,5 procent i stället"
                + " för 100. Ange rätt andelar. | i told/01/2024/area.administration | false",
            "04 | 2024 | no-area-chosen | area | 600_kr är förbrukade, men inget område är valt."
                + " Ange vilka områden bidraget gick till. | i told/04/2024/area.administration"
                + " | false",
            "06 | 2021 | no-area-chosen | area | 248_101_kr är förbrukade, men inget område är valt."
                + " Ange vilka områden bidraget gick till."
                + " | i told/06/2021/area_chosen.administration | false");
  }

  @Test
  void answersThatDoNotCount() {
    Given given =
        Said.given(
            Stream.of(
                told("01", 2024, "cost.salaries", null).missing().isConstructed(),
                told("03", 2024, "cost.salaries", null).unreadable(),
                told("04", 2024, "cost.salaries", 1).conflict(),
                told("04", 2024, "cost.salaries", 2).conflict().again(),
                told("05", 2024, "cost.salaries", null).missing().isSuperseded(),
                told("06", 2024, "cost.salaries", null).missing(),
                told("06", 2024, "cost.salaries", 5).again(),
                told("07", 2024, "cost.salaries", null).missing(),
                told("07", 2024, "cost.salaries", null).unreadable().again(),
                told("08", 2024, "comment", null).missing(),
                told("09", 2024, "cost.salaries", 5),
                decided("10", 2024, "decision_date", null).missing()));
    String salaries = " | 2024 | not-answered | cost.salaries | Svaret på frågan ”Lönekostnader” ";
    assertThat(asked(given))
        .containsExactlyInAnyOrder(
            "01" + salaries + "saknas. Ange det. | i told/01/2024/cost.salaries | true",
            "03"
                + salaries
                + "går inte att läsa. Ange det på nytt. | i told/03/2024/cost.salaries | false",
            "04"
                + salaries
                + "är givet på två olika sätt. Vilket gäller? | i told/04/2024/cost.salaries"
                + " | false",
            "07"
                + salaries
                + "går inte att läsa. Ange det på nytt. | i told/07/2024/cost.salaries | false");
  }
}
