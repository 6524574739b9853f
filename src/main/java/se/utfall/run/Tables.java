package se.utfall.run;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.HospitalRow;
import se.utfall.bronze.RawCell;
import se.utfall.bronze.RawObservation;
import se.utfall.bronze.RawRemark;
import se.utfall.bronze.RegisterRow;
import se.utfall.gold.Adaptation;
import se.utfall.gold.AimEvidence;
import se.utfall.gold.AreaUse;
import se.utfall.gold.Assessment;
import se.utfall.gold.AssessmentChange;
import se.utfall.gold.AvoidableAdmission;
import se.utfall.gold.AvoidableRate;
import se.utfall.gold.Claim;
import se.utfall.gold.CostItem;
import se.utfall.gold.DoseAnalysis;
import se.utfall.gold.EvaluationPoint;
import se.utfall.gold.EvaluationResult;
import se.utfall.gold.EvaluationYear;
import se.utfall.gold.FollowUp;
import se.utfall.gold.Grant;
import se.utfall.gold.GrantTotal;
import se.utfall.gold.IndicatorTrend;
import se.utfall.gold.IndicatorValue;
import se.utfall.gold.PsychiatricCare;
import se.utfall.gold.PublishedCheck;
import se.utfall.gold.Readmission;
import se.utfall.gold.RegionComparison;
import se.utfall.gold.RegionInequality;
import se.utfall.gold.RegisterQuality;
import se.utfall.gold.Released;
import se.utfall.gold.ReportCells;
import se.utfall.gold.ResultSensitivity;
import se.utfall.gold.SourceFile;
import se.utfall.gold.StatementCell;
import se.utfall.gold.SuppressedCell;
import se.utfall.lake.RunTable;
import se.utfall.silver.Activity;
import se.utfall.silver.Agreement;
import se.utfall.silver.Answer;
import se.utfall.silver.CareChain;
import se.utfall.silver.Episode;
import se.utfall.silver.FormCell;
import se.utfall.silver.Hospital;
import se.utfall.silver.KnownDelivery;
import se.utfall.silver.Population;
import se.utfall.silver.ReadObservation;
import se.utfall.silver.RegisterYear;
import se.utfall.silver.Rejected;
import se.utfall.silver.Statistic;
import se.utfall.silver.TargetImage;
import se.utfall.table.Table;

/** Every table of the lake, each after the tables it is made from. */
public final class Tables {
  public static final List<Table> BRONZE =
      List.of(
          Delivery.TABLE,
          RawCell.TABLE,
          RawObservation.TABLE,
          RawRemark.TABLE,
          RegisterRow.TABLE,
          HospitalRow.TABLE);

  /** What a build makes, in order. */
  public static final List<Table> MADE =
      List.of(
          KnownDelivery.TABLE,
          FormCell.TABLE,
          Answer.TABLE,
          ReadObservation.TABLE,
          Statistic.TABLE,
          Population.TABLE,
          RegisterYear.TABLE,
          Hospital.TABLE,
          Episode.TABLE,
          CareChain.TABLE,
          Agreement.TABLE,
          Activity.TABLE,
          TargetImage.TABLE,
          Rejected.TABLE,
          Grant.TABLE,
          GrantTotal.TABLE,
          CostItem.TABLE,
          AreaUse.TABLE,
          Adaptation.TABLE,
          Assessment.TABLE,
          FollowUp.TABLE,
          SourceFile.TABLE,
          RegisterQuality.TABLE,
          Readmission.TABLE,
          AvoidableAdmission.TABLE,
          AvoidableRate.TABLE,
          PsychiatricCare.TABLE,
          IndicatorValue.TABLE,
          SuppressedCell.TABLE,
          Released.TABLE,
          AimEvidence.TABLE,
          IndicatorTrend.TABLE,
          RegionComparison.TABLE,
          RegionInequality.TABLE,
          StatementCell.TABLE,
          ReportCells.TABLE,
          PublishedCheck.TABLE,
          AssessmentChange.TABLE,
          DoseAnalysis.TABLE,
          EvaluationResult.TABLE,
          EvaluationPoint.TABLE,
          EvaluationYear.TABLE,
          Claim.TABLE,
          ResultSensitivity.TABLE);

  public static final List<Table> ALL =
      Stream.of(BRONZE, MADE, List.of(RunTable.TABLE)).flatMap(Collection::stream).toList();

  private Tables() {}

  public static Optional<Table> named(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
