package se.utfall.domain;

import java.util.List;

/** What a run concludes: trends, comparisons and claims, each with its warnings. */
public record Evaluation(
    List<Trend> trends,
    List<Comparison> comparisons,
    List<Inequality> inequalities,
    List<DoseResult> doseResults,
    List<BeforeAfter> beforeAfters,
    List<SelfAssessment> selfAssessments,
    List<AssessmentChange> assessmentChanges,
    List<Claim> claims,
    List<Sensitivity> sensitivities,
    List<Suppression> suppressions,
    MethodSettings settings) {
  public static final Evaluation NONE =
      new Evaluation(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          MethodSettings.DEFAULT);
}
