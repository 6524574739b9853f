package se.utfall.report;

import java.util.stream.Stream;
import se.utfall.domain.Context;
import se.utfall.domain.Context.Activity;
import se.utfall.domain.Context.Agreement;
import se.utfall.domain.Context.TargetImage;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.Register;

/** Whether what the report says beside the grants holds constructed values. */
final class ContextMarks {
  private ContextMarks() {}

  static boolean any(Context context) {
    return Stream.of(
            context.agreements().stream().map(Agreement::constructed),
            context.activities().stream().map(Activity::constructed),
            context.targetImages().stream().map(TargetImage::constructed),
            context.registers().stream().map(Register::constructed),
            context.indicators().stream().map(ContextMarks::any))
        .flatMap(each -> each)
        .anyMatch(Boolean::booleanValue);
  }

  static boolean any(IndicatorSeries series) {
    return series.points().stream().anyMatch(point -> point.constructed() && point.value() != null);
  }
}
