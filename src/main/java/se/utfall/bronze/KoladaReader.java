package se.utfall.bronze;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a data response of Kolada's, version 2 or 3, as documented at github.com/Hypergene/kolada.
 * They differ in how a period is written and in what the neighbouring pages are called.
 */
final class KoladaReader {
  private final JsonCursor json;
  private final String file;
  private final Set<String> keys = new HashSet<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private long entries;
  private long count;

  private KoladaReader(JsonCursor json, String file) {
    this.json = json;
    this.file = file;
  }

  static Statistics read(JsonCursor json, String file) {
    return new KoladaReader(json, file).read();
  }

  private Statistics read() {
    json.object(this::member);
    require(keys, "count", "its root");
    if (observations.isEmpty()) {
      throw StatisticsRefusal.noValues(file);
    }
    if (entries != count) {
      remarks.add(0, new Remark("count_differs", "/count", "" + entries, "" + count));
    }
    return new Statistics("kolada", observations, remarks);
  }

  private void member(String key) {
    keys.add(key);
    switch (key) {
      case "values" -> json.array(this::entry);
      case "count" -> count = json.whole();
      case "next_url", "next_page" -> next(key, json.textOrNothing());
      case "previous_url", "previous_page" -> previous(key, json.textOrNothing());
      default -> throw json.unknownKey();
    }
  }

  private void next(String key, String address) {
    if (!address.isEmpty()) {
      remarks.add(new Remark("next_page", "/" + key, KoladaPage.of(address).text(), ""));
    }
  }

  private void previous(String key, String address) {
    if (!address.isEmpty()) {
      String page = KoladaPage.of(address).next().text();
      remarks.add(new Remark("this_page", "/" + key, page, ""));
    }
  }

  private void entry(int index) {
    Entry entry = new Entry("/values/" + index);
    json.object(entry::member);
    entry.finish();
    entries++;
  }

  private void require(Set<String> found, String key, String place) {
    if (!found.contains(key)) {
      throw StatisticsRefusal.missingKey(file, place, key);
    }
  }

  /** The values of one indicator, place and period; their keys may come in any order. */
  private final class Entry {
    private final String place;
    private final Set<String> keys = new HashSet<>();
    private final List<Single> values = new ArrayList<>();
    private String kpi = "";
    private String municipality = "";
    private String period = "";

    Entry(String place) {
      this.place = place;
    }

    void member(String key) {
      keys.add(key);
      switch (key) {
        case "kpi" -> kpi = json.text();
        case "municipality" -> municipality = json.text();
        case "period" -> period = json.textOrNumber();
        case "values" -> json.array(this::value);
        default -> throw json.unknownKey();
      }
    }

    private void value(int index) {
      Single value = new Single(place + "/values/" + index);
      json.object(value::member);
      value.requireComplete();
      values.add(value);
    }

    void finish() {
      for (String key : List.of("kpi", "municipality", "period", "values")) {
        require(keys, key, place);
      }
      if (observations.size() + values.size() > StatisticsReader.MOST_VALUES) {
        throw StatisticsRefusal.tooMany(file);
      }
      values.forEach(value -> observations.add(value.of(this)));
    }
  }

  /** One value, of women, men or both. */
  private final class Single {
    private final String place;
    private @Nullable String gender;
    private @Nullable String text;
    private String mark = "";

    Single(String place) {
      this.place = place;
    }

    void member(String key) {
      switch (key) {
        case "gender" -> gender = json.text();
        case "count" -> json.numberOrNothing();
        case "status" -> status(json.textOrNothing());
        case "value" -> text = json.numberOrNothing();
        case "isdeleted" -> deleted(json.truth());
        default -> throw json.unknownKey();
      }
    }

    private void status(String status) {
      mark = mark.isEmpty() ? status : mark;
    }

    // whatever else is said of a value that was taken back, before or after
    private void deleted(boolean deleted) {
      mark = deleted ? "deleted" : mark;
    }

    void requireComplete() {
      if (gender == null || text == null) {
        throw StatisticsRefusal.missingKey(file, place, gender == null ? "gender" : "value");
      }
    }

    Observation of(Entry entry) {
      return new Observation(
          place,
          entry.kpi,
          entry.municipality,
          entry.period,
          requireNonNull(gender),
          "",
          requireNonNull(text),
          mark);
    }
  }
}
