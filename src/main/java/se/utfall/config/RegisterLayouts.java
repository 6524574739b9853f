package se.utfall.config;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.utfall.domain.RegisterLayout;
import se.utfall.domain.RegisterLayout.Kind;
import se.utfall.domain.RegisterLayout.NamedColumn;
import se.utfall.domain.Wording;
import se.utfall.table.Failure;

/** The declared layouts of register extracts, conf/register/layouts/. */
final class RegisterLayouts {
  private static final String LAYOUTS = "register/layouts";

  private RegisterLayouts() {}

  /** A layout as its file writes it. */
  record LayoutFile(
      @Required String layout,
      @Required Kind holds,
      @Required Map<String, List<String>> columns,
      @Required List<String> knownBy,
      @Required List<String> leftOut) {}

  /** A usage failure at a column that is not declared, or is called as another one is. */
  static List<RegisterLayout> read(Folder folder) {
    return folder.names(LAYOUTS).stream()
        .filter(name -> name.endsWith(".yaml"))
        .map(name -> layout(folder, LAYOUTS + "/" + name))
        .toList();
  }

  private static RegisterLayout layout(Folder folder, String path) {
    LayoutFile file = Yaml.read(folder, path, LayoutFile.class);
    String place = folder.place(path);
    List<String> fields = file.holds.fields();
    file.columns.keySet().forEach(field -> known(place, field, fields));
    file.knownBy.forEach(field -> known(place, field, fields));
    List<NamedColumn> columns =
        fields.stream().map(field -> column(place, field, file.columns)).toList();
    RegisterLayout layout =
        new RegisterLayout(file.layout, file.holds, columns, file.knownBy, file.leftOut);
    once(place, layout.names());
    return layout;
  }

  private static void known(String place, String field, List<String> fields) {
    if (!fields.contains(field)) {
      throw Unknown.word(Failure.Kind.USAGE, place, "column", field, fields);
    }
  }

  private static NamedColumn column(String place, String field, Map<String, List<String>> columns) {
    List<String> names = columns.getOrDefault(field, List.of());
    if (names.isEmpty()) {
      throw new Failure(
          Failure.Kind.USAGE,
          "%s does not say what files call '%s'.".formatted(place, field),
          "Without a name the column cannot be found in a file.",
          "Add its names under columns.");
    }
    return new NamedColumn(field, names);
  }

  private static void once(String place, List<String> names) {
    Set<Wording> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(Wording.of(name))) {
        throw new Failure(
            Failure.Kind.USAGE,
            "%s has the name '%s' twice.".formatted(place, name),
            "A column of a file is one thing.",
            "Keep it once; case and spaces do not tell names apart.");
      }
    }
  }
}
