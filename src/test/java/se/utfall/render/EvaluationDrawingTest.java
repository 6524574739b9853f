package se.utfall.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.utfall.render.Evaluations.decimal;
import static se.utfall.render.Evaluations.decimals;
import static se.utfall.render.Evaluations.emphasised;
import static se.utfall.render.Evaluations.estimate;
import static se.utfall.render.Evaluations.spot;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.utfall.document.Picture;
import se.utfall.document.Picture.Axes;
import se.utfall.document.Picture.Band;
import se.utfall.document.Picture.Estimate;
import se.utfall.document.Picture.Funnel;
import se.utfall.document.Picture.Intervals;
import se.utfall.document.Picture.Item;
import se.utfall.document.Picture.Limits;
import se.utfall.document.Picture.Lines;
import se.utfall.document.Picture.Panels;
import se.utfall.document.Picture.Reference;
import se.utfall.document.Picture.Scatter;
import se.utfall.document.Picture.Spot;
import se.utfall.document.Picture.Standing;
import se.utfall.domain.Language;
import se.utfall.render.Shape.Box;
import se.utfall.render.Shape.Dot;
import se.utfall.render.Shape.Label;
import se.utfall.render.Shape.Path;
import se.utfall.render.Shape.Point;
import se.utfall.render.Shape.Polygon;

/** Where the shapes of an evaluation's pictures lie, worked out by hand. */
class EvaluationDrawingTest {
  private static Drawing drawn(Picture picture) {
    return Drawing.of(picture, Language.SV, "tunna");
  }

  private static <T extends Shape> List<T> all(Drawing drawing, Class<T> kind) {
    return drawing.shapes().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<String> texts(Drawing drawing) {
    return all(drawing, Label.class).stream().map(Label::text).toList();
  }

  private static Label label(Drawing drawing, String text) {
    return all(drawing, Label.class).stream()
        .filter(each -> each.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static Intervals one(Estimate estimate) {
    return new Intervals("procent", null, List.of(Item.of("A", estimate, Standing.NOT_DIFFERENT)));
  }

  /**
   * A letter of 12.5 points takes 7. The name ends at 28 + 7 = 35, the text of 8 letters begins at
   * 720 − 24 − 56 = 640, and the values lie from 0 to 10. Under a legend of one row, 20 high, and
   * 26 for the reference, the only row lies between 56 and 77.
   */
  @Test
  void anIntervalIsALineThroughItsPoint() {
    Drawing drawing = drawn(one(estimate("5", "0", "10")));
    Path interval =
        all(drawing, Path.class).stream()
            .filter(path -> path.stroke().width() == 2 && path.points().get(0).x() == 35)
            .findFirst()
            .orElseThrow();
    assertThat(interval.points()).containsExactly(new Point(35, 66.5), new Point(640, 66.5));
    assertThat(all(drawing, Dot.class)).extracting(Dot::centre).contains(new Point(337.5, 66.5));
    assertThat(label(drawing, "5 (0–10)").at()).isEqualTo(new Point(654, 70.5));
    assertThat(label(drawing, "procent").at().x()).isEqualTo(640);
  }

  @Test
  void everyStandingHasItsFormAndItsWord() {
    Drawing drawing = drawn(Evaluations.intervals());
    assertThat(texts(drawing))
        .contains("högre", "lägre", "ingen säker skillnad", "kan inte avgöras")
        .contains("konstruerat värde", "Riket 5,0", "Halland\u00a0◇", "5,5", "..");
    // one in the picture and one in the legend
    List<Polygon> triangles = all(drawing, Polygon.class);
    assertThat(triangles).hasSize(4);
    assertThat(triangles)
        .extracting(each -> each.points().get(0).y() < each.points().get(1).y())
        .containsExactlyInAnyOrder(true, true, false, false);
    assertThat(triangles).extracting(each -> each.fill().colour()).containsOnly(Ink.DARK, Ink.WARM);
    assertThat(all(drawing, Box.class)).extracting(Box::width).containsExactly(9.0);
  }

  @Test
  void theReferenceIsALineFromTopToBottomThroughItsOwnPoint() {
    Drawing drawing = drawn(Evaluations.intervals());
    Path line =
        all(drawing, Path.class).stream()
            .filter(path -> path.stroke().dash().equals("5 3"))
            .findFirst()
            .orElseThrow();
    Box own = all(drawing, Box.class).get(0);
    assertThat(line.points()).extracting(Point::x).containsOnly(own.x() + 4.5);
    assertThat(line.points().get(1).y() - line.points().get(0).y()).isEqualTo(6 * 21 + 2 + 4);
    assertThat(label(drawing, "Riket 5,0").type().bold()).isTrue();
  }

  @Test
  void anItemWithoutValueHasItsSignAndNoPoint() {
    Drawing drawing =
        drawn(
            new Intervals(
                "procent",
                new Reference("Riket", decimal("5")),
                List.of(Item.missing("Blekinge", ".."))));
    assertThat(texts(drawing)).contains("Blekinge", "..").doesNotContain("kan inte avgöras");
    assertThat(all(drawing, Dot.class)).isEmpty();
    assertThat(all(drawing, Polygon.class)).isEmpty();
  }

  @Test
  void negativeEndsAreWrittenWithAWord() {
    Drawing drawing = drawn(one(estimate("-1.2", "-3.4", "1.0")));
    assertThat(texts(drawing)).contains("−1,2 (−3,4 till 1,0)");
    assertThat(all(Drawing.of(one(estimate("-1.2", "-3.4", "1.0")), Language.EN, ""), Label.class))
        .extracting(Label::text)
        .contains("−1.2 (−3.4 to 1.0)");
  }

  @Test
  void nothingAsReferenceNeedsNoNumber() {
    Drawing drawing =
        drawn(
            new Intervals(
                "procent",
                new Reference("Ingen förändring", decimal("0.0")),
                List.of(Item.of("A", estimate("1", "-1", "3"), Standing.NOT_DIFFERENT))));
    assertThat(texts(drawing)).contains("Ingen förändring").doesNotContain("Ingen förändring 0,0");
  }

  /**
   * 220 points hold 31 letters of 7: the first line 28 letters, the second cut to 30 and a mark.
   */
  @Test
  void aLongNameHasTwoLinesAndNoMore() {
    String name = "Varje region utelämnad, det sämsta fallet av alla tjugoen regioner tillsammans";
    Drawing drawing =
        drawn(
            new Intervals(
                "procent",
                null,
                List.of(
                    Item.of(name, Estimate.alone(decimal("1")), Standing.LOWER),
                    Item.of("x".repeat(500), Estimate.alone(decimal("2")), Standing.LOWER))));
    assertThat(texts(drawing))
        .contains(
            "Varje region utelämnad, det", "sämsta fallet av alla tjugoen…", "x".repeat(30) + "…");
    assertThat(all(drawing, Label.class))
        .allSatisfy(each -> assertThat(each.at().x()).isBetween(0.0, 720.0));
  }

  @Test
  void twentyTwoRowsLieUnderEachOtherWithoutTouching() {
    List<Item> items =
        IntStream.range(0, 22)
            .mapToObj(
                at ->
                    Item.of(
                        "Region " + (char) ('A' + at),
                        estimate("" + at, "" + (at - 1), "" + (at + 1)),
                        Standing.NOT_DIFFERENT))
            .toList();
    Drawing drawing = drawn(new Intervals("procent", null, items));
    List<Double> heights =
        all(drawing, Label.class).stream()
            .filter(each -> each.text().startsWith("Region "))
            .map(each -> each.at().y())
            .toList();
    assertThat(heights).hasSize(22).isSorted();
    assertThat(heights.get(21) - heights.get(0)).isCloseTo(21 * 21, within(0.001));
    assertThat(drawing.height()).isLessThan(600);
  }

  /**
   * Sizes from 0 to 200 lie between 64 and 686. The legend needs two rows of 20, so that the
   * values, whose axis begins at zero since 30 is less than two fifths of 80, lie between 82 and
   * 432.
   */
  @Test
  void pointsLieBetweenTheLimitsOfTheirSizes() {
    Drawing drawing = drawn(Evaluations.funnel());
    assertThat(all(drawing, Dot.class)).extracting(Dot::centre).contains(new Point(375, 213.25));
    List<Path> limits =
        all(drawing, Path.class).stream()
            .filter(path -> path.stroke().dash().equals("2 3") && path.points().get(0).x() == 375)
            .toList();
    // 432 − 350 · 40 / 80 = 257, and so on with 45, 60 and 55
    assertThat(limits)
        .extracting(Path::points)
        .containsExactly(
            List.of(new Point(375, 257), new Point(686, 235.125)),
            List.of(new Point(375, 169.5), new Point(686, 191.375)));
  }

  @Test
  void whatLiesOutsideTheLimitsHasItsFormAndABoldLabel() {
    Drawing drawing = drawn(Evaluations.funnel());
    assertThat(texts(drawing))
        .contains("Riket 50", "95 %", "99,8 % (justerade)")
        .contains("inom gränserna", "över gränserna", "under gränserna", "D\u00a0◇");
    assertThat(label(drawing, "B").type().bold()).isTrue();
    assertThat(label(drawing, "A").type().bold()).isFalse();
    assertThat(all(drawing, Polygon.class)).hasSize(4);
  }

  @Test
  void sizesOfManyPowersStandOnALogarithmicAxisThatSaysSo() {
    Drawing drawing =
        drawn(
            new Funnel(
                new Axes("fall", "procent"),
                new Reference("Riket", decimal("1")),
                List.of(new Limits("95 %", List.of())),
                List.of(spot("A", "100", "1"), spot("B", "1000", "1"), spot("C", "10000", "1"))));
    assertThat(texts(drawing)).contains("fall, logaritmisk skala", "10\u00a0000");
    List<Double> dots =
        all(drawing, Dot.class).stream()
            .filter(dot -> dot.radius() == 4 && dot.centre().y() > 60)
            .map(dot -> dot.centre().x())
            .toList();
    assertThat(dots).hasSize(3);
    assertThat(dots.get(0)).isEqualTo(64);
    assertThat(dots.get(1)).isCloseTo(375, within(0.001));
    assertThat(dots.get(2)).isEqualTo(686);
  }

  /**
   * Doses from 0 to 10 lie between 64 and 686, changes from −1 to 1 between 452 and 62 under one
   * row of legend.
   */
  @Test
  void theLineAndItsBandLieUnderThePoints() {
    Drawing drawing = drawn(Evaluations.scatter());
    Polygon band = all(drawing, Polygon.class).get(all(drawing, Polygon.class).size() - 1);
    assertThat(band.points())
        .containsExactly(
            new Point(64, 452), new Point(686, 257), new Point(686, 62), new Point(64, 257));
    assertThat(
            all(drawing, Path.class).stream()
                .filter(path -> path.stroke().width() == 2.5)
                .map(Path::points))
        .contains(List.of(new Point(64, 354.5), new Point(686, 159.5)));
    assertThat(
            all(drawing, Path.class).stream()
                .filter(path -> path.stroke().dash().equals("5 3"))
                .map(Path::points))
        .containsExactly(List.of(new Point(64, 257), new Point(686, 257)));
    assertThat(all(drawing, Dot.class)).extracting(Dot::centre).contains(new Point(375, 159.5));
  }

  @Test
  void theMostInfluentialPointIsRinged() {
    Drawing drawing = drawn(Evaluations.scatter());
    assertThat(texts(drawing)).contains("störst inflytande på linjen", "Linje", "95 %");
    assertThat(all(drawing, Dot.class).stream().filter(dot -> dot.radius() == 8).map(Dot::centre))
        .contains(new Point(686, 62));
    assertThat(label(drawing, "B").type().bold()).isTrue();
  }

  @Test
  void pointsWithoutALineHaveNoneAndNothingInTheLegend() {
    Drawing drawing = drawn(new Scatter(new Axes("x", "y"), List.of(spot("A", "1", "2")), null));
    assertThat(all(drawing, Polygon.class)).isEmpty();
    assertThat(all(drawing, Path.class)).noneMatch(path -> path.stroke().width() == 2.5);
    assertThat(texts(drawing))
        .contains("A", "x", "y")
        .doesNotContain("störst inflytande på linjen");
  }

  @Test
  void labelsCoverNeitherEachOtherNorThePoints() {
    List<Spot> spots =
        IntStream.range(0, 21)
            .mapToObj(at -> spot("Reg" + at, "" + (100 + 7 * at % 50), "" + (50 + at % 5)))
            .toList();
    Drawing drawing = drawn(new Scatter(new Axes("x", "y"), spots, null));
    List<Label> labels =
        all(drawing, Label.class).stream().filter(it -> it.text().startsWith("Reg")).toList();
    assertThat(labels).hasSizeGreaterThan(15);
    for (Label one : labels) {
      assertThat(labels)
          .filteredOn(other -> !other.equals(one))
          .noneMatch(other -> near(one.at(), other.at(), 30, 12));
      assertThat(all(drawing, Dot.class))
          .noneMatch(dot -> near(new Point(one.at().x(), one.at().y() - 4), dot.centre(), 16, 6));
    }
  }

  private static boolean near(Point one, Point other, double x, double y) {
    return Math.abs(one.x() - other.x()) < x && Math.abs(one.y() - other.y()) < y;
  }

  @Test
  void pointsInTheSamePlaceKeepTheLabelOfTheEmphasised() {
    List<Spot> spots =
        IntStream.range(0, 100)
            .mapToObj(at -> at == 99 ? emphasised("Sist", "5", "5") : spot("S" + at, "5", "5"))
            .toList();
    assertThat(texts(drawn(new Scatter(new Axes("x", "y"), spots, null)))).contains("Sist");
  }

  /** The plot lies between 56 and 570, 66 and 404, in bands of 514 / 3, from 0 to 100. */
  @Test
  void aBandLiesBehindTheLines() {
    Drawing drawing = drawn(Evaluations.region());
    Polygon band = all(drawing, Polygon.class).get(0);
    double middle = 514.0 / 6;
    assertThat(band.points().get(0).x()).isCloseTo(56 + middle, within(0.001));
    assertThat(band.points())
        .extracting(point -> Math.round(10 * point.y()))
        .containsExactly(3364L, 3364L, 3364L, 1336L, 660L, 660L);
    assertThat(texts(drawing)).contains("Övriga", "Halland 40", "Riket 50").doesNotContain("tunna");
    assertThat(drawing.height()).isEqualTo(460);
  }

  @Test
  void aMissingEndBreaksItsBand() {
    Lines lines =
        new Lines("x", List.of("1", "2", "3", "4"), List.of(), List.of())
            .with(new Band("b", decimals("1", "1", null, "1"), decimals("2", "2", "2", "2")));
    Drawing drawing = drawn(lines);
    // in the plot two periods, and the sample of the legend
    assertThat(all(drawing, Polygon.class))
        .extracting(each -> each.points().size())
        .containsExactly(4, 4);
    double last = 56 + 514 * 7 / 8.0;
    assertThat(all(drawing, Path.class))
        .anyMatch(
            path -> path.points().stream().allMatch(point -> Math.abs(point.x() - last) < 0.001));
  }

  @Test
  void panelsLieThreeAbreastUnderOneLegend() {
    Drawing drawing =
        drawn(
            new Panels(Collections.nCopies(4, new Picture.Panel("Suicid", Evaluations.region()))));
    List<Point> titles =
        all(drawing, Label.class).stream()
            .filter(each -> each.text().equals("Suicid"))
            .map(Label::at)
            .toList();
    assertThat(titles)
        .extracting(point -> Math.round(point.x()))
        .containsExactly(8L, 243L, 477L, 8L);
    assertThat(titles).extracting(Point::y).containsExactly(50.0, 50.0, 50.0, 250.0);
    assertThat(texts(drawing)).containsOnlyOnce("Halland", "Riket", "Övriga");
    assertThat(texts(drawing)).contains("2022", "2024", "40").doesNotContain("2023");
  }

  static List<Picture> extremes() {
    return List.of(
        new Intervals("", null, List.of()),
        one(estimate("7", "7", "7")),
        one(estimate("0", "0", "0")),
        one(estimate("-5", "-5", "-5")),
        one(estimate("0.0000001", "0", "90000000000")),
        new Funnel(new Axes("", ""), new Reference("", decimal("0")), List.of(), List.of()),
        new Funnel(
            new Axes("", ""),
            new Reference("", decimal("3")),
            List.of(),
            List.of(spot("A", "7", "3"), spot("B", "7", "3"))),
        new Funnel(
            new Axes("", ""),
            new Reference("", decimal("0")),
            List.of(),
            List.of(spot("A", "0", "0"))),
        new Scatter(new Axes("", ""), List.of(), null),
        new Scatter(new Axes("", ""), List.of(spot("A", "0", "0"), spot("B", "0", "0")), null),
        new Scatter(new Axes("", ""), List.of(spot("A", "-3", "-2")), null),
        new Panels(List.of()),
        new Panels(List.of(new Picture.Panel("", new Lines("", List.of(), List.of(), List.of())))));
  }

  @ParameterizedTest
  @MethodSource("extremes")
  void everyPictureHasPlacesThatArePlaces(Picture picture) {
    assertThat(new Svg("f").write(drawn(picture), "", ""))
        .doesNotContain("NaN", "Infinity")
        .startsWith("<svg ")
        .endsWith("</svg>");
  }

  @Test
  void theSamePictureIsTheSameSvg() {
    for (Picture picture :
        List.of(
            Evaluations.intervals(),
            Evaluations.funnel(),
            Evaluations.scatter(),
            Evaluations.panels())) {
      assertThat(new Svg("f").write(drawn(picture), "t", "d"))
          .isEqualTo(new Svg("f").write(drawn(picture), "t", "d"));
    }
  }
}
