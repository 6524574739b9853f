package se.utfall.bronze;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.utfall.domain.Layout;
import se.utfall.domain.Vocabulary;

/**
 * What is declared of files.
 *
 * @param layouts of the forms
 * @param vocabulary of the statistics
 */
public record Declared(ArrayList<Layout> layouts, Vocabulary vocabulary) implements Serializable {
  public Declared(List<Layout> layouts, Vocabulary vocabulary) {
    this(new ArrayList<>(layouts), vocabulary);
  }
}
