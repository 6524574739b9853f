package se.utfall.silver;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.spark.sql.Row;
import se.utfall.Register;
import se.utfall.table.Field;

/** What a linkable chain counts as among readmissions of those who are 65 and older. */
record FollowedChain(Row row) {
  private static final LocalDate LAST_END = LocalDate.of(Register.LAST_YEAR, 12, 31).minusDays(30);

  /** As expected_edge_chains.csv writes it, without its case. */
  String line() {
    return String.join(
        ",",
        text(CareChain.PERSON),
        text(CareChain.START),
        text(CareChain.END),
        text(CareChain.EPISODES),
        text(CareChain.HOSPITAL_REGION),
        text(CareChain.HOME_REGION),
        status(),
        flag(isReadmitted()),
        flag(isWithin(CareChain.NEXT_START) && text(CareChain.NEXT_PLANNED).equals("2")),
        flag(isWithin(CareChain.NEXT_SELECTED)),
        flag(!isReadmitted() && isWithin(CareChain.NEXT_UNKNOWN)));
  }

  String status() {
    int year = Integer.parseInt(text(CareChain.YEAR));
    if (year < Register.FIRST_YEAR || year > Register.LAST_YEAR) {
      return "outside_years";
    }
    if (text(CareChain.DEAD).equals("true")) {
      return "dead";
    }
    if (Integer.parseInt(text(CareChain.AGE)) < 65) {
      return "under65";
    }
    return day(CareChain.END).isAfter(LAST_END) ? "incomplete_followup" : "INDEX";
  }

  boolean isReadmitted() {
    return isWithin(CareChain.NEXT_UNPLANNED);
  }

  private boolean isWithin(Field next) {
    return !row.isNullAt(row.fieldIndex(next.name()))
        && ChronoUnit.DAYS.between(day(CareChain.END), day(next)) <= 30;
  }

  private String flag(boolean holds) {
    return holds && status().equals("INDEX") ? "1" : "0";
  }

  private LocalDate day(Field field) {
    return row.getLocalDate(row.fieldIndex(field.name()));
  }

  private String text(Field field) {
    return String.valueOf(row.<Object>getAs(field.name()));
  }
}
