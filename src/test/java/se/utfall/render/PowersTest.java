package se.utfall.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PowersTest {
  private static List<BigDecimal> sizes(String... sizes) {
    return Arrays.stream(sizes).map(BigDecimal::new).toList();
  }

  private static List<String> ticks(String... sizes) {
    return Powers.around(sizes(sizes)).ticks().stream().map(BigDecimal::toPlainString).toList();
  }

  @Test
  void ticksAreRoundAndHoldTheSizes() {
    assertThat(ticks("60", "2400"))
        .containsExactly("50", "100", "200", "500", "1000", "2000", "5000");
    assertThat(ticks("100", "1000")).containsExactly("100", "200", "500", "1000");
    assertThat(ticks("0.3", "4")).containsExactly("0.2", "0.5", "1", "2", "5");
    assertThat(ticks("7", "7")).containsExactly("5", "10");
    assertThat(ticks("10", "10")).hasSize(2);
  }

  /** From 10 to 1000, 100 is half the way; ten times as much is as far everywhere. */
  @Test
  void asManyTimesMoreIsAsFar() {
    Powers powers = Powers.around(sizes("10", "1000"));
    assertThat(powers.share(new BigDecimal("100"))).isCloseTo(0.5, within(1e-12));
    assertThat(powers.share(new BigDecimal("10"))).isZero();
    assertThat(powers.share(new BigDecimal("1000"))).isEqualTo(1);
  }

  @Test
  void onlySizesFarApartNeedThem() {
    assertThat(Powers.suit(sizes("100", "2000"))).isTrue();
    assertThat(Powers.suit(sizes("100", "1999"))).isFalse();
    assertThat(Powers.suit(sizes("0", "1000"))).isFalse();
    assertThat(Powers.suit(List.of())).isFalse();
  }
}
