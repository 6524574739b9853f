package se.utfall.hostile;

import java.util.function.Supplier;

/**
 * A file that must be refused.
 *
 * @param making makes its bytes, which may be many
 * @param says the refusal's three sentences, behind the file's name
 */
public record BadFile(String name, Supplier<byte[]> making, String says) {

  public byte[] content() {
    return making.get();
  }

  public String message() {
    return name + says;
  }
}
