package se.utfall.bronze;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.bronze.Sample.read;
import static se.utfall.bronze.Sample.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.table.Failure;

class KoladaReaderTest {
  private static final String VALUE = "{\"gender\":\"T\",\"value\":1}";
  private static final String ENTRY =
      "{\"kpi\":\"U1\",\"municipality\":\"0001\",\"period\":2016,\"values\":[" + VALUE + "]}";

  @Test
  void thirdVersionIsRead() {
    Statistics read =
        read(
            """
            {"values":[{"kpi":"U79133","municipality":"0000","period":2016,"values":[
              {"gender":"K","count":1,"status":"","value":719.8221787,"isdeleted":false},
              {"gender":"M","count":1,"status":"Missing","value":null,"isdeleted":false},
              {"gender":"T","count":1,"status":"","value":0.0,"isdeleted":true}]}],
             "count":1,"next_url":null,"previous_url":null}
            """);
    assertThat(read.format()).isEqualTo("kolada");
    assertThat(read.remarks()).isEmpty();
    assertThat(read.observations())
        .containsExactly(
            observation("/values/0/values/0", "2016", "K", "719.8221787", ""),
            observation("/values/0/values/1", "2016", "M", "", "Missing"),
            observation("/values/0/values/2", "2016", "T", "0.0", "deleted"));
  }

  @Test
  void secondVersionIsReadInAnyOrderOfKeys() {
    Statistics read =
        read(
            """
            \uFEFF{"count":1,"values":[{"values":[
              {"count":1,"value":1E+2,"status":"Private","gender":"F"}],
              "period":"2016","municipality":"0000","kpi":"U79133"}]}
            """);
    assertThat(read.observations())
        .containsExactly(observation("/values/0/values/0", "2016", "F", "1E+2", "Private"));
  }

  private static Observation observation(
      String place, String period, String sex, String text, String mark) {
    return new Observation(place, "U79133", "0000", period, sex, "", text, mark);
  }

  @Test
  void deletedIsDeletedWhateverElseIsSaid() {
    String odd = "{\"isdeleted\":true,\"gender\":\"T\",\"value\":null,\"status\":\"Missing\"}";
    assertThat(read(response(ENTRY.replace(VALUE, odd), "\"count\":1")).observations())
        .extracting(Observation::mark)
        .containsExactly("deleted");
  }

  @Test
  void countThatDiffersIsSaid() {
    assertThat(read(response(ENTRY + "," + ENTRY, "\"count\":3")).remarks())
        .containsExactly(new Remark("count_differs", "/count", "2", "3"));
  }

  @Test
  void pagesAreNamedAlikeFromBothSides() {
    String query = "https://api.kolada.se/v3/data/kpi/U1/year/2016";
    String first = "\"count\":1,\"next_url\":\"" + query + "?page=2&per_page=1\"";
    String second = "\"count\":1,\"next_url\":null,\"previous_url\":\"" + query + "?per_page=1\"";
    assertThat(read(response(ENTRY, first)).remarks())
        .containsExactly(new Remark("next_page", "/next_url", query + " page 2", ""));
    assertThat(read(response(ENTRY, second)).remarks())
        .containsExactly(new Remark("this_page", "/previous_url", query + " page 2", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "http://a/v2/x?page=2, http://a/v2/x page 2",
    "http://a/v2/x?per_page=5000&page=12, http://a/v2/x page 12",
    "http://a/v2/x?title=a&page=3&from=b, http://a/v2/x?title=a&from=b page 3",
    "http://a/v2/page=7/x, http://a/v2/page=7/x page 1",
    "http://a/v2/x?page=, http://a/v2/x page 1",
    "http://a/v2/x?mypage=4, http://a/v2/x?mypage=4 page 1"
  })
  void addressIsWrittenWithoutPaging(String address, String page) {
    assertThat(KoladaPage.of(address).text()).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"kpi\":\"U1\"|\"kpi\":1|has a number at /values/0/kpi (line 1). Expected a text.",
        "\"period\":2016|\"period\":null"
            + "|has null at /values/0/period (line 1). Expected a text or a number.",
        "\"value\":1|\"value\":\"1\""
            + "|has a text at /values/0/values/0/value (line 1). Expected a number or null.",
        "\"value\":1|\"value\":[1]"
            + "|has an array at /values/0/values/0/value (line 1). Expected a number or null.",
        "\"value\":1|\"value\":1,\"isdeleted\":0"
            + "|has a number at /values/0/values/0/isdeleted (line 1). Expected true or false.",
        "\"municipality\"|\"ou\"|has an unknown key at /values/0/ou (line 1).",
        "\"gender\"|\"genre\"|has an unknown key at /values/0/values/0/genre (line 1).",
        "\"gender\":\"T\",|``|has no \"gender\" at /values/0/values/0.",
        "\"period\":2016,|``|has no \"period\" at /values/0.",
        ",\"value\":1|``|has no \"value\" at /values/0/values/0."
      })
  void entryThatIsNotAsDocumentedIsRefused(String was, String is, String message) {
    Failure refusal = refusal(response(ENTRY.replace(was, is), "\"count\":1"));
    assertThat(refusal.kind()).isEqualTo(Failure.Kind.INPUT);
    assertThat(refusal).hasMessageStartingWith(Sample.FILE + " " + message);
  }

  @Test
  void responseThatIsNotAsDocumentedIsRefused() {
    assertThat(refusal("{\"values\":[" + ENTRY + "]}"))
        .hasMessageContaining("has no \"count\" at its root.");
    assertThat(refusal("{\"values\":{},\"count\":0}"))
        .hasMessageContaining("has an object at /values (line 1). Expected an array.");
    assertThat(refusal(response("7", "\"count\":1")))
        .hasMessageContaining("has a number at /values/0 (line 1). Expected an object.");
    assertThat(refusal(response(ENTRY, "\"count\":-1")))
        .hasMessageContaining("has a number at /count (line 1). Expected a whole number.");
    assertThat(refusal("{\"values\":[{\"id\":\"U1\",\"title\":\"x\"}],\"count\":1}"))
        .hasMessageContaining("has an unknown key at /values/0/id (line 1).");
  }

  @Test
  void responseWithoutValuesIsRefused() {
    assertThat(refusal("{\"values\":[],\"count\":0}"))
        .hasMessage(
            "inkommet/statistik holds no values. An export without values is more likely cut short,"
                + " or asked for wrongly, than meant. Download or export the file again.");
  }

  private static String response(String entries, String rest) {
    return "{\"values\":[" + entries + "]," + rest + "}";
  }
}
