package se.utfall.bronze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.table.Failure;

/** Whatever is done to a file, it is read or refused with a reason. */
class MutatedStatisticsTest {
  private static final int MUTATIONS = 250;
  private static final int OPENING = 400;
  private static final String SIGNS = "\";,\n{}[]0 \0:";

  @ParameterizedTest
  @ValueSource(strings = {"kolada/U79029.json", "scb/folkmangd_2008_2022.csv"})
  void damagedFileIsReadOrRefused(String file) throws IOException {
    byte[] whole = Files.readAllBytes(Path.of("src/demo", file));
    int refused = 0;
    for (int seed = 0; seed < MUTATIONS; seed++) {
      byte[] damaged = damaged(whole, new Random(seed));
      Throwable thrown = catchThrowable(() -> Sample.tried(damaged));
      if (thrown != null) {
        refused++;
        assertThat(thrown).as("seed %d", seed).isInstanceOf(Failure.class);
        assertThat(((Failure) thrown).kind()).isEqualTo(Failure.Kind.INPUT);
      }
    }
    assertThat(refused).isGreaterThan(MUTATIONS / 2);
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] content = whole;
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      int limit = random.nextBoolean() ? Math.min(OPENING, content.length) : content.length;
      content = damagedAt(content, 1 + random.nextInt(limit - 1), random);
    }
    return content;
  }

  private static byte[] damagedAt(byte[] content, int position, Random random) {
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    damaged.write(content, 0, position);
    int rest = position + 1;
    switch (random.nextInt(4)) {
      case 0 -> damaged.write(random.nextInt(256));
      case 1 -> damaged.write(SIGNS.charAt(random.nextInt(SIGNS.length())));
      case 2 -> rest = Math.min(content.length, position + 1 + random.nextInt(20));
      default -> rest = random.nextInt(10) == 0 ? content.length : position;
    }
    damaged.write(content, Math.min(rest, content.length), content.length - rest);
    return damaged.toByteArray();
  }
}
