package se.utfall.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Block;
import se.utfall.document.Document;
import se.utfall.document.Figure;
import se.utfall.document.Picture;
import se.utfall.document.Picture.Axes;
import se.utfall.document.Picture.Band;
import se.utfall.document.Picture.Estimate;
import se.utfall.document.Picture.Fit;
import se.utfall.document.Picture.Fitted;
import se.utfall.document.Picture.Funnel;
import se.utfall.document.Picture.Intervals;
import se.utfall.document.Picture.Item;
import se.utfall.document.Picture.Limit;
import se.utfall.document.Picture.Limits;
import se.utfall.document.Picture.Line;
import se.utfall.document.Picture.Lines;
import se.utfall.document.Picture.Panel;
import se.utfall.document.Picture.Panels;
import se.utfall.document.Picture.Reference;
import se.utfall.document.Picture.Scatter;
import se.utfall.document.Picture.Spot;
import se.utfall.document.Picture.Standing;
import se.utfall.document.Section;
import se.utfall.domain.Language;

/** Pictures of an evaluation, tiny enough to be worked out by hand. */
final class Evaluations {
  private Evaluations() {}

  static BigDecimal decimal(String number) {
    return new BigDecimal(number);
  }

  static List<@Nullable BigDecimal> decimals(@Nullable String... numbers) {
    return Arrays.stream(numbers)
        .<@Nullable BigDecimal>map(it -> it == null ? null : decimal(it))
        .toList();
  }

  static Estimate estimate(String value, String lower, String upper) {
    return new Estimate(decimal(value), decimal(lower), decimal(upper));
  }

  static Intervals intervals() {
    return new Intervals(
        "procent",
        new Reference("Riket", decimal("5.0")),
        List.of(
            Item.of("Skåne", estimate("8.0", "6.0", "10.0"), Standing.HIGHER),
            new Item("Halland", estimate("5.5", "4.0", "7.5"), "", Standing.NOT_DIFFERENT, true),
            Item.of("Riket", estimate("5.0", "4.5", "5.5"), Standing.REFERENCE),
            Item.of("Gotland", Estimate.alone(decimal("5.5")), Standing.UNDECIDED),
            Item.of("Kalmar", estimate("2.0", "0.0", "4.0"), Standing.LOWER),
            Item.missing("Blekinge", "..")));
  }

  static Spot spot(String label, String x, String y) {
    return new Spot("Region " + label, label, decimal(x), decimal(y), false, false);
  }

  static Spot emphasised(String label, String x, String y) {
    return new Spot("Region " + label, label, decimal(x), decimal(y), true, false);
  }

  static Funnel funnel() {
    return new Funnel(
        new Axes("fall", "procent"),
        new Reference("Riket", decimal("50")),
        List.of(
            new Limits("95 %", List.of(limit("100", "40", "60"), limit("200", "45", "55"))),
            new Limits(
                "99,8 % (justerade)", List.of(limit("100", "30", "70"), limit("200", "40", "60")))),
        List.of(
            spot("A", "100", "50"),
            emphasised("B", "200", "80"),
            emphasised("C", "150", "30"),
            new Spot("Region D", "D", decimal("120"), decimal("55"), false, true)));
  }

  private static Limit limit(String size, String lower, String upper) {
    return new Limit(decimal(size), decimal(lower), decimal(upper));
  }

  static Scatter scatter() {
    return new Scatter(
        new Axes("kronor per invånare", "procentenheter"),
        List.of(spot("A", "0", "-1"), emphasised("B", "10", "1"), spot("C", "5", "0.5")),
        new Fit(
            "Linje",
            "95 %",
            List.of(
                new Fitted(decimal("0"), decimal("-0.5"), decimal("-1"), decimal("0")),
                new Fitted(decimal("10"), decimal("0.5"), decimal("0"), decimal("1")))));
  }

  /** A region with the nation, among the others. */
  static Lines region() {
    return new Lines(
            "antal",
            List.of("2022", "2023", "2024"),
            List.of(
                new Line("Halland", true, decimals("60", "50", "40")),
                new Line("Riket", false, decimals("50", "50", "50"))),
            List.of(),
            List.of())
        .with(new Band("Övriga", decimals("20", "20", "20"), decimals("100", "100", "80")));
  }

  static Panels panels() {
    return new Panels(
        List.of(new Panel("Suicid", region()), new Panel("Besök på akutmottagning", region())));
  }

  /** Every text of every picture the same. */
  static List<Picture> hostile(String text) {
    BigDecimal one = BigDecimal.ONE;
    Axes axes = new Axes(text, text);
    List<Spot> spots = List.of(new Spot(text, text, one, one, true, true));
    Lines lines =
        new Lines(
                text,
                List.of(text, text + "2"),
                List.of(new Line(text, true, decimals("1", "2"))),
                List.of(),
                List.of())
            .with(new Band(text, decimals("0", "1"), decimals("2", "3")));
    return List.of(
        lines,
        new Panels(List.of(new Panel(text, lines))),
        new Intervals(
            text,
            new Reference(text, one),
            List.of(
                new Item(text, Estimate.alone(one), "", Standing.HIGHER, true),
                Item.missing(text, text))),
        new Funnel(
            axes,
            new Reference(text, one),
            List.of(new Limits(text, List.of(new Limit(one, one, one)))),
            spots),
        new Scatter(axes, spots, new Fit(text, text, List.of(new Fitted(one, one, one, one)))));
  }

  static Document document(Section... sections) {
    return new Document(
        "rapport",
        Language.SV,
        "Utvärdering",
        "Bidraget",
        Documents.RUN,
        LocalDate.of(2025, 3, 31),
        List.of(sections));
  }

  /** Each picture as a figure. */
  static Document document(List<Picture> pictures) {
    List<Block> blocks =
        pictures.stream().<Block>map(picture -> new Block.FigureBlock(figure(picture))).toList();
    return document(new Section("del", "Del", blocks));
  }

  static Document document(Picture picture) {
    return document(List.of(picture));
  }

  private static Figure figure(Picture picture) {
    return new Figure(
        "figur-9", "Figur 9", "Bilden", "Vad den visar.", picture, Documents.grants());
  }

  /** A chapter with two regions, each with what other tables have too. */
  static Document regions() {
    return document(
        new Section("tabeller", "Tabeller", List.of(new Block.TableBlock(Documents.grants()))),
        new Section("regioner", "Regionerna", List.of(Block.Paragraph.of("En del var."))),
        part("Halland"),
        part("Skåne"),
        new Section("metod", "Metod", List.of()));
  }

  private static Section part(String region) {
    List<Block> blocks =
        List.of(
            new Block.Heading("bidrag-" + region, "Bidrag till " + region),
            Block.Excerpt.of(Documents.aims()),
            Block.Excerpt.of(Documents.bars()));
    return Section.part("region-" + region, region, blocks);
  }
}
