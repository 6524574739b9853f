package se.utfall.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.utfall.domain.Layout.Marks;
import se.utfall.domain.ResubmissionPack.Answer;
import se.utfall.domain.ResubmissionPack.Item;
import se.utfall.domain.Unit;
import se.utfall.render.PackStyles.Answered;

/** The cells to answer in: prefilled with the answer that counts, and only for answers that fit. */
record AnswerCell(XSSFSheet sheet, Marks marks, PackStyles styles) {
  private static final int PERCENT_DECIMALS = 2;

  void write(int row, int column, Item item) {
    Unit unit = item.question().unit();
    XSSFCell cell = sheet.getRow(row).createCell(column);
    Optional<Answer> standing = item.standing().filter(AnswerCell::fits);
    standing.ifPresent(answer -> fill(cell, unit, answer));
    boolean quoted = standing.filter(it -> OfficeText.startsFormula(it.text())).isPresent();
    cell.setCellStyle(styles.of(new Answered(unit, item.isAsked(), quoted && isText(unit))));
    restrict(row, column, unit);
  }

  static boolean fits(Answer answer) {
    return SafeText.of(answer.text()).length() <= SafeText.LONGEST;
  }

  private static boolean isText(Unit unit) {
    return unit == Unit.TEXT || unit == Unit.DATE;
  }

  private void fill(XSSFCell cell, Unit unit, Answer answer) {
    BigDecimal number = answer.number();
    if (number == null) {
      cell.setCellValue(SafeText.of(answer.text()));
    } else if (unit == Unit.YES_NO) {
      cell.setCellValue((number.signum() == 0 ? marks.no() : marks.yes()).get(0));
    } else {
      BigDecimal stored = unit == Unit.FRACTION ? number.movePointLeft(PERCENT_DECIMALS) : number;
      cell.setCellValue(stored.doubleValue());
    }
  }

  private void restrict(int row, int column, Unit unit) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    constraint(helper, unit)
        .ifPresent(
            constraint -> {
              DataValidation validation =
                  helper.createValidation(
                      constraint, new CellRangeAddressList(row, row, column, column));
              validation.setShowErrorBox(true);
              validation.createErrorBox("Svaret passar inte", PackTexts.howToAnswer(unit, marks));
              sheet.addValidationData(validation);
            });
  }

  private Optional<DataValidationConstraint> constraint(DataValidationHelper helper, Unit unit) {
    return Optional.ofNullable(
        switch (unit) {
          case YES_NO ->
              helper.createExplicitListConstraint(
                  List.of(marks.yes().get(0), marks.no().get(0)).toArray(String[]::new));
          case SCORE -> helper.createIntegerConstraint(OperatorType.BETWEEN, "1", "5");
          case SEK -> atLeastZero(helper);
          case PERCENT -> between(helper, "100");
          case FRACTION -> between(helper, "1");
          case TEXT, DATE -> null;
        });
  }

  private static DataValidationConstraint atLeastZero(DataValidationHelper helper) {
    return helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
  }

  private static DataValidationConstraint between(DataValidationHelper helper, String most) {
    return helper.createNumericConstraint(ValidationType.DECIMAL, OperatorType.BETWEEN, "0", most);
  }
}
