package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.domain.RegisterLayout;
import se.utfall.domain.RegisterLayout.Kind;
import se.utfall.domain.RegisterLayout.NamedColumn;

class RegisterLayoutsTest {
  private static final String WRITTEN =
      """
      layout: places
      holds: hospitals
      columns:
        hospital: [SJUKHUS, SJH]
        region_text: [REGION]
        name: [NAMN]
      known_by: [hospital]
      left_out: [ORT]
      """;

  @Test
  void aLayoutSaysWhatFilesCallEachColumn() {
    assertThat(read(WRITTEN))
        .containsExactly(
            new RegisterLayout(
                "places",
                Kind.HOSPITALS,
                List.of(
                    new NamedColumn("hospital", List.of("SJUKHUS", "SJH")),
                    new NamedColumn("region_text", List.of("REGION")),
                    new NamedColumn("name", List.of("NAMN"))),
                List.of("hospital"),
                List.of("ORT")));
  }

  @Test
  void theBundledOnesAreOfBothKinds() {
    assertThat(RegisterLayouts.read(TextFolder.CONF))
        .extracting(RegisterLayout::kind)
        .containsExactly(Kind.EPISODES, Kind.HOSPITALS);
  }

  @Test
  void aMistypedFieldStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("  region_text:", "  region_txt:")),
        "conf/register/layouts/a.yaml has the unknown column 'region_txt'. Known here: hospital,"
            + " name, region_text. Did you mean 'region_text'?");
    Stop.usage(
        () -> read(WRITTEN.replace("[hospital]", "[hospitals]")),
        "conf/register/layouts/a.yaml has the unknown column 'hospitals'. Known here: hospital,"
            + " name, region_text. Did you mean 'hospital'?");
  }

  @Test
  void aFieldWithoutNamesStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("  region_text: [REGION]\n", "")),
        "conf/register/layouts/a.yaml does not say what files call 'region_text'. Without a name the"
            + " column cannot be found in a file. Add its names under columns.");
  }

  @Test
  void aNameOfTwoColumnsStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("[ORT]", "[sjh]")),
        "conf/register/layouts/a.yaml has the name 'sjh' twice. A column of a file is one thing. Keep"
            + " it once; case and spaces do not tell names apart.");
  }

  @Test
  void anUnknownKindStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("holds: hospitals", "holds: hospital")),
        "conf/register/layouts/a.yaml:2 has the unknown word 'hospital'. Known here: episodes,"
            + " hospitals. Did you mean 'hospitals'?");
  }

  private static List<RegisterLayout> read(String text) {
    return RegisterLayouts.read(TextFolder.of("register/layouts/a.yaml", text));
  }
}
