package se.utfall.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.document.Picture;
import se.utfall.document.Picture.Line;
import se.utfall.document.Picture.Moment;
import se.utfall.document.Picture.Series;
import se.utfall.document.Picture.Step;
import se.utfall.document.Picture.Stretch;
import se.utfall.document.Picture.Tile;
import se.utfall.domain.Language;
import se.utfall.render.Shape.Box;
import se.utfall.render.Shape.Dot;
import se.utfall.render.Shape.Label;
import se.utfall.render.Shape.Path;
import se.utfall.render.Shape.Point;

/** Where the shapes of tiny pictures lie, worked out by hand. */
class DrawingTest {
  private static List<@Nullable BigDecimal> values(@Nullable Integer... values) {
    return Arrays.stream(values).map(it -> it == null ? null : BigDecimal.valueOf(it)).toList();
  }

  private static Drawing drawn(Picture picture) {
    return Drawing.of(picture, Language.SV, "tunna");
  }

  private static <T extends Shape> List<T> all(Drawing drawing, Class<T> kind) {
    return drawing.shapes().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Label label(Drawing drawing, String text) {
    return all(drawing, Label.class).stream()
        .filter(each -> each.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  /** The plot lies between 56 and 712, 76 and 344; one band of 656, of which 86 % is 564.16. */
  @Test
  void barsStandBesideEachOtherOnTheBase() {
    Drawing drawing =
        drawn(
            new Picture.Bars(
                "kr",
                false,
                List.of("2024"),
                List.of(new Series("a", false, values(100)), new Series("b", true, values(50)))));
    List<Box> bars = all(drawing, Box.class).stream().filter(box -> box.width() > 20).toList();
    assertThat(bars).hasSize(2);
    assertThat(bars.get(0).x()).isCloseTo(384 - 282.08, within(0.001));
    assertThat(bars.get(0).y()).isCloseTo(76, within(0.001));
    assertThat(bars.get(0).width()).isCloseTo(282.08, within(0.001));
    assertThat(bars.get(0).height()).isCloseTo(268, within(0.001));
    assertThat(bars.get(1).x()).isCloseTo(384, within(0.001));
    assertThat(bars.get(1).y()).isCloseTo(210, within(0.001));
    assertThat(bars.get(1).height()).isCloseTo(134, within(0.001));
    assertThat(bars.get(0).fill().hatched()).isFalse();
    assertThat(bars.get(1).fill().hatched()).isTrue();
    assertThat(label(drawing, "50").at().y()).isCloseTo(206, within(0.001));
    assertThat(label(drawing, "◇").at().y()).isCloseTo(192, within(0.001));
  }

  @Test
  void stackedBarsStandOnEachOther() {
    Drawing drawing =
        drawn(
            new Picture.Bars(
                "%",
                true,
                List.of("2024"),
                List.of(new Series("a", false, values(40)), new Series("b", false, values(60)))));
    List<Box> bars = all(drawing, Box.class).stream().filter(box -> box.width() > 20).toList();
    assertThat(bars).extracting(Box::width).containsExactly(90.0, 90.0);
    assertThat(bars.get(0).y() + bars.get(0).height()).isCloseTo(344, within(0.001));
    assertThat(bars.get(0).y()).isCloseTo(344 - 107.2, within(0.001));
    assertThat(bars.get(1).y()).isCloseTo(76, within(0.001));
    assertThat(bars.get(1).y() + bars.get(1).height()).isCloseTo(bars.get(0).y(), within(0.001));
  }

  @Test
  void aMissingBarIsNotDrawn() {
    Drawing drawing =
        drawn(
            new Picture.Bars(
                "kr",
                false,
                List.of("2023", "2024"),
                List.of(new Series("a", false, values(null, 8)))));
    assertThat(all(drawing, Box.class).stream().filter(box -> box.width() > 20)).hasSize(1);
    assertThat(label(drawing, "2023").text()).isEqualTo("2023");
  }

  /** The plot lies between 56 and 570, 66 and 404, from 0 to 100 in bands of 128.5. */
  private static final Drawing LINES =
      drawn(
          new Picture.Lines(
              "antal",
              List.of("2019", "2020", "2021", "2022"),
              List.of(
                  new Line("Riket", true, values(50, 50, 50, 50)),
                  new Line("A", false, values(100, null, 0, 0)),
                  new Line("B", false, values(0, 25, 75, 100)),
                  new Line("C", false, values(30, 30, 30, 30))),
              List.of(new Moment("2021", "bidraget börjar")),
              List.of(new Stretch("2020", "2021", "covid-19"))));

  private static List<Path> paths(String colour) {
    return all(LINES, Path.class).stream()
        .filter(path -> path.stroke().colour().equals(colour) && path.points().size() > 1)
        .toList();
  }

  @Test
  void aMissingValueBreaksItsLine() {
    Path nation = paths(Ink.DARK).get(0);
    assertThat(nation.points())
        .extracting(Point::x)
        .containsExactly(120.25, 248.75, 377.25, 505.75);
    assertThat(nation.points()).extracting(Point::y).containsOnly(235.0);
    assertThat(nation.stroke().width()).isEqualTo(3.5);
    Path rest =
        all(LINES, Path.class).stream()
            .filter(path -> path.stroke().dash().equals("2 2"))
            .findFirst()
            .orElseThrow();
    assertThat(rest.points()).containsExactly(new Point(377.25, 404), new Point(505.75, 404));
    assertThat(all(LINES, Dot.class)).extracting(Dot::centre).contains(new Point(120.25, 66));
  }

  @Test
  void theOutermostOfTheOthersAreNamedAndDashed() {
    assertThat(all(LINES, Label.class))
        .extracting(Label::text)
        .contains("Riket 50", "B 100", "A 0")
        .doesNotContain("C 30");
    assertThat(label(LINES, "B 100").at()).isEqualTo(new Point(578, 70));
    assertThat(label(LINES, "Riket 50").type().bold()).isTrue();
    assertThat(paths(Ink.THIN)).hasSize(1);
  }

  @Test
  void whatHappenedStandsBeforeItsPeriodAndAStretchCoversItsOwn() {
    Path moment =
        all(LINES, Path.class).stream()
            .filter(path -> path.stroke().dash().equals("5 3"))
            .findFirst()
            .orElseThrow();
    assertThat(moment.points()).extracting(Point::x).containsOnly(313.0);
    Box stretch = all(LINES, Box.class).get(0);
    assertThat(stretch.x()).isEqualTo(184.5);
    assertThat(stretch.width()).isEqualTo(257);
  }

  @Test
  void namesThatWouldCoverEachOtherMoveApart() {
    Drawing drawing =
        drawn(
            new Picture.Lines(
                "antal",
                List.of("2024"),
                List.of(
                    new Line("a", false, values(50)),
                    new Line("b", false, values(50)),
                    new Line("Riket", true, values(50))),
                List.of()));
    double first = label(drawing, "Riket 50").at().y();
    assertThat(
            all(drawing, Label.class).stream()
                .filter(each -> each.text().endsWith(" 50"))
                .map(each -> each.at().y() - first))
        .containsExactly(0.0, 17.0, 34.0);
  }

  @Test
  void tilesLieInRowsAndColumns() {
    Drawing drawing =
        drawn(
            new Picture.Tiles(
                "%",
                List.of(new Step("0"), new Step("1–100")),
                List.of(
                    new Tile("25", "Norrbotten", "Nb", 0, 1, 0, "0 %", false),
                    new Tile("12", "Skåne", "Sk", 1, 0, 1, "9 %", true),
                    new Tile("13", "Halland", "Ha", 1, 1, -1, "–", false))));
    List<Box> tiles = all(drawing, Box.class).stream().filter(box -> box.height() == 58).toList();
    assertThat(tiles)
        .extracting(box -> box.x() + " " + box.y() + " " + box.fill().colour())
        .containsExactly("96.0 8.0 #ffffff", "8.0 70.0 #0b3c46", "96.0 70.0 #ffffff");
    assertThat(label(drawing, "9 % ◇").type().colour()).isEqualTo("#ffffff");
    assertThat(label(drawing, "0 %").type().colour()).isEqualTo("#1c2529");
    assertThat(all(drawing, Box.class).stream().filter(box -> box.fill().hatched())).hasSize(1);
    assertThat(drawing.width()).isEqualTo(188);
    assertThat(drawing.height()).isEqualTo(136);
  }

  @Test
  void anEmptyPictureIsDrawnToo() {
    Picture lines = new Picture.Lines("x", List.of(), List.of(), List.of());
    Picture bars = new Picture.Bars("x", false, List.of(), List.of());
    assertThat(all(drawn(lines), Path.class)).isNotEmpty();
    assertThat(all(drawn(bars), Path.class)).isNotEmpty();
    assertThat(drawn(new Picture.Tiles("x", List.of(), List.of())).shapes()).isEmpty();
  }

  @Test
  void theSamePictureIsTheSameSvg() {
    Svg svg = new Svg("figur-6");
    String once = svg.write(LINES, "Titel", "Sagt");
    assertThat(svg.write(LINES, "Titel", "Sagt")).isEqualTo(once);
    assertThat(once)
        .startsWith(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 440\" role=\"img\"")
        .contains("<polyline points=\"120.3,235 248.8,235 377.3,235 505.8,235\" fill=\"none\"")
        .doesNotContain("NaN", "Infinity");
  }

  @Test
  void stripesAreDrawnOnceForEachShade() {
    Drawing drawing =
        drawn(
            new Picture.Bars(
                "kr",
                false,
                List.of("2023", "2024"),
                List.of(new Series("a", true, values(1, 2)))));
    assertThat(new Svg("f").write(drawing, "", ""))
        .containsOnlyOnce("<pattern id=\"f-streck-2b7482\"")
        .contains("fill=\"url(#f-streck-2b7482)\"");
  }

  @Test
  void wordsBreakWhereTheyFindNoRoom() {
    assertThat(Lettering.lines("Prehospitala bedömningar", 120, 12))
        .containsExactly("Prehospitala", "bedömningar");
    assertThat(Lettering.lines("Administration", 10, 12)).containsExactly("Administration");
  }
}
