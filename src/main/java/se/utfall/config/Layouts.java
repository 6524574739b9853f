package se.utfall.config;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.domain.Layout;
import se.utfall.domain.Question;
import se.utfall.table.Failure;

/** The declared forms of conf/layouts/, one file each. */
public final class Layouts {
  private static final String LAYOUTS = "layouts";

  private Layouts() {}

  /**
   * Every layout there is, in the order of their files' names.
   *
   * @throws Failure of kind USAGE that names the file, and the line where one is at fault
   */
  public static List<Layout> read(Folder folder, List<Question> questions) {
    Map<String, Question> byId =
        questions.stream().collect(Collectors.toMap(Question::id, Function.identity()));
    return folder.names(LAYOUTS).stream()
        .filter(name -> name.endsWith(".yaml"))
        .map(name -> LAYOUTS + "/" + name)
        .map(path -> read(folder.place(path), folder.text(path), byId))
        .toList();
  }

  /** One layout; the name of its file is part of what is checked. */
  public static Layout read(String file, String yaml, Map<String, Question> questions) {
    return new LayoutBinding(new LayoutText(file, yaml), questions).layout();
  }
}
