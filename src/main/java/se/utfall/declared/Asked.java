package se.utfall.declared;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.utfall.domain.Question;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** declared.question: the questions that keep their id over the years (conf/questions.csv). */
public final class Asked {
  public static final Field QUESTION = Field.required("question", StringType, "Id of the question");
  public static final Field UNIT =
      Field.required("unit", StringType, "What its answers are measured in");
  public static final Field LABEL_SV = Field.required("label_sv", StringType, "Label in Swedish");
  public static final Field LABEL_EN = Field.required("label_en", StringType, "Label in English");
  public static final Field QUESTION_ORDER =
      Field.required("question_order", IntegerType, "Its place among the questions, from 1");

  public static final Table TABLE =
      Table.named("declared.question")
          .grain("one question", QUESTION)
          .fields(QUESTION, UNIT, LABEL_SV, LABEL_EN, QUESTION_ORDER)
          .given();

  private Asked() {}

  public static List<Row> rows(List<Question> questions) {
    return IntStream.range(0, questions.size())
        .mapToObj(i -> row(questions.get(i), i + 1))
        .toList();
  }

  private static Row row(Question question, int order) {
    return RowFactory.create(
        question.id(), question.unit().label(), question.labelSv(), question.labelEn(), order);
  }
}
