package se.utfall.gold;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.Region;
import se.utfall.table.Field;

/** Whether anything can show what the government wanted with the money. */
final class AimClaims {
  private static final Field INDICATORS = AimEvidence.YEARS_AFTER.named("indicators");

  private AimClaims() {}

  static Dataset<Row> of(Dataset<Row> evidence) {
    return claims(
        evidence
            .groupBy(AimEvidence.AIM.column())
            .agg(
                INDICATORS.of(count(AimEvidence.INDICATOR.column())),
                AimEvidence.FIRST_YEAR.of(max(AimEvidence.FIRST_YEAR.column())),
                AimEvidence.YEARS_AFTER.of(max(AimEvidence.YEARS_AFTER.column())),
                Claim.CONSTRUCTED.of(bool_or(AimEvidence.CONSTRUCTED.column()))));
  }

  private static Dataset<Row> claims(Dataset<Row> aims) {
    Column measured = AimEvidence.YEARS_AFTER.column().gt(0);
    Column reason =
        when(AimEvidence.FIRST_YEAR.column().isNull(), "no_data")
            .when(measured, lit(null))
            .otherwise("no_year_after");
    return aims.select(
        Claimed.statement("aim", AimEvidence.AIM.column()),
        Claim.KIND.of("aim"),
        Claim.ABOUT.of(AimEvidence.AIM.column()),
        Claim.REGION_CODE.of(Region.NATION.code()),
        Claim.REGION_NAME.of(Region.NATION.officialName()),
        Claim.SEX.of(""),
        Claim.DESIGN.of(""),
        Claim.ALLOWED.of(when(measured, Claimed.DESCRIBED).otherwise(Claimed.CANNOT_BE_DECIDED)),
        Claim.FINDING.of(when(measured, "measured").otherwise("none")),
        Claimed.numbers(INDICATORS, AimEvidence.YEARS_AFTER),
        Claimed.reasons(reason),
        Warnings.WARNINGS.of(Warnings.of(Warnings.where(Claim.CONSTRUCTED.column(), "W14"))),
        Claim.CONSTRUCTED.column(),
        Lineage.CELLS.of(Lineage.NONE));
  }
}
