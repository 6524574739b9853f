package se.utfall.bronze;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which page of an answer an address of Kolada's stands for.
 *
 * @param query the address without what it says of pages
 */
record KoladaPage(String query, int number) {
  private static final Pattern PAGING = Pattern.compile("(?:page|per_page)=.*");
  private static final Pattern NUMBER = Pattern.compile("(?:.*[?&])?page=(\\d{1,9})(?:&.*)?");

  static KoladaPage of(String address) {
    String[] parts = address.split("\\?", 2);
    String rest =
        Stream.of(parts)
            .skip(1)
            .flatMap(Pattern.compile("&")::splitAsStream)
            .filter(not(PAGING.asMatchPredicate()))
            .collect(joining("&"));
    Matcher page = NUMBER.matcher(address);
    return new KoladaPage(
        rest.isEmpty() ? parts[0] : parts[0] + "?" + rest,
        page.matches() ? Integer.parseInt(page.group(1)) : 1);
  }

  KoladaPage next() {
    return new KoladaPage(query, number + 1);
  }

  String text() {
    return query + " page " + number;
  }
}
