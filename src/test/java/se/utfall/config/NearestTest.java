package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void isTheFewestEditsAwayThenTheFirstByLetter() {
    assertThat(Nearest.to("gratned", List.of("applied", "granted"))).isEqualTo("granted");
    assertThat(Nearest.to("c", List.of("b", "a"))).isEqualTo("a");
    assertThat(Nearest.to("word", List.of())).isEmpty();
  }
}
