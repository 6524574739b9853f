package se.utfall.expression;

import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.UnsafeArrayData;
import org.apache.spark.sql.catalyst.expressions.objects.StaticInvoke;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Functions of a text that a register's row calls dozens of times, written in Java: each looks at
 * the bytes once, where Spark's own functions together took three times as long. Spark calls the
 * methods by their names from the code that it makes, so they and the class are public.
 */
public final class TextBytes {
  private static final UTF8String WHITE_SPACE =
      UTF8String.fromString(
          "\t\n\u000b\f\r\u001c\u001d\u001e\u001f \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004"
              + "\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000");

  private static final Pattern DOTS_AND_WHITE_SPACE = Pattern.compile("[.\\s\\p{Z}]+");
  private static final int DATE_LENGTH = 8;
  private static final int LEAST_CODE = 3;
  private static final int LONGEST_CODE = 6;

  private static final DataType TEXT = DataTypes.StringType;
  private static final DataType LONGS = DataTypes.createArrayType(DataTypes.LongType, false);

  private TextBytes() {}

  /** The column of what a method of this class makes of a text; null of null. */
  static Column of(String method, Column text, DataType result) {
    return of(method, result, List.of(ExpressionUtils.expression(text)), List.of(TEXT));
  }

  /** The column of whether a text begins with one of the prefixes, of 8 bytes at most. */
  static Column beginsWith(Column text, Collection<String> prefixes) {
    if (prefixes.isEmpty()) {
      return lit(false);
    }
    Literal constants = new Literal(UnsafeArrayData.fromPrimitiveArray(sorted(prefixes)), LONGS);
    return of(
        "beginsWith",
        DataTypes.BooleanType,
        List.of(ExpressionUtils.expression(text), constants),
        List.of(TEXT, LONGS));
  }

  private static Column of(
      String method, DataType result, List<Expression> arguments, List<DataType> types) {
    return ExpressionUtils.column(
        new StaticInvoke(
            TextBytes.class,
            result,
            method,
            seq(arguments),
            seq(types),
            true,
            true,
            true,
            Option.empty()));
  }

  private static <T> Seq<T> seq(List<? extends T> list) {
    return CollectionConverters.<T>asScala(List.<T>copyOf(list)).toSeq();
  }

  /**
   * In order, and none that begins with another: then only the last that is not after a text can
   * begin it.
   */
  private static long[] sorted(Collection<String> prefixes) {
    List<Long> kept = new ArrayList<>();
    for (Long each :
        prefixes.stream().map(TextBytes::firstBytes).sorted(Long::compareUnsigned).toList()) {
      if (kept.isEmpty() || !begins(each, kept.get(kept.size() - 1))) {
        kept.add(each);
      }
    }
    return kept.stream().mapToLong(each -> each).toArray();
  }

  private static long firstBytes(String prefix) {
    UTF8String text = UTF8String.fromString(prefix);
    if (text.numBytes() == 0 || text.numBytes() > Long.BYTES) {
      throw new IllegalArgumentException("'" + prefix + "' is no prefix of 1 to 8 bytes");
    }
    return text.getPrefix();
  }

  /** Whether a text begins with one of these prefixes, in order as above, one at least. */
  public static boolean beginsWith(UTF8String text, ArrayData prefixes) {
    long first = text.getPrefix();
    int place = 0;
    // a choice and no jump in each step: a processor guesses half of such jumps wrong
    for (int left = prefixes.numElements(); left > 1; ) {
      int half = left >>> 1;
      int middle = place + half;
      place = Long.compareUnsigned(prefixes.getLong(middle), first) <= 0 ? middle : place;
      left -= half;
    }
    return begins(first, prefixes.getLong(place));
  }

  /** Of the first bytes of texts, the missing ones 0. */
  private static boolean begins(long first, long prefix) {
    int missing = Long.numberOfTrailingZeros(prefix) / Byte.SIZE * Byte.SIZE;
    return (first ^ prefix) >>> missing == 0;
  }

  /** The text without white space at its ends, the no-break ones included. */
  public static UTF8String trimmed(UTF8String text) {
    int last = text.numBytes() - 1;
    boolean isTrim = last < 0 || (isVisible(text.getByte(0)) && isVisible(text.getByte(last)));
    return isTrim ? text : text.trim(WHITE_SPACE);
  }

  /** A character of one byte that is no white space; a byte of a longer one is negative. */
  private static boolean isVisible(byte each) {
    return each > ' ';
  }

  /** The day since 1970 of a real calendar date written yyyymmdd; null otherwise. */
  public static @Nullable Integer day(UTF8String text) {
    UTF8String digits = trimmed(text);
    if (digits.numBytes() != DATE_LENGTH) {
      return null;
    }
    int number = 0;
    for (int i = 0; i < DATE_LENGTH; i++) {
      byte digit = digits.getByte(i);
      if (!isDigit(digit)) {
        return null;
      }
      number = number * 10 + digit - '0';
    }
    return day(number / 10000, number / 100 % 100, number % 100);
  }

  private static @Nullable Integer day(int year, int month, int day) {
    boolean isReal =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return isReal ? Math.toIntExact(LocalDate.of(year, month, day).toEpochDay()) : null;
  }

  /** A diagnosis without dots and white space, in capitals, whether or not that is a code. */
  public static UTF8String normalised(UTF8String text) {
    return isCode(text) ? text : rewritten(text);
  }

  private static UTF8String rewritten(UTF8String text) {
    String code = DOTS_AND_WHITE_SPACE.matcher(text.toString()).replaceAll("");
    return UTF8String.fromString(code.toUpperCase(Locale.ROOT));
  }

  /** The normalised diagnosis; null for what is no code. */
  public static @Nullable UTF8String valid(UTF8String text) {
    if (text.numBytes() == 0) {
      return null;
    }
    UTF8String code = normalised(text);
    return isCode(code) ? code : null;
  }

  /** A capital, two digits and at most three capitals or digits. */
  private static boolean isCode(UTF8String text) {
    int length = text.numBytes();
    if (length < LEAST_CODE || length > LONGEST_CODE || !isCapital(text.getByte(0))) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      byte each = text.getByte(i);
      if (!isDigit(each) && (i < LEAST_CODE || !isCapital(each))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(byte each) {
    return each >= '0' && each <= '9';
  }

  private static boolean isCapital(byte each) {
    return each >= 'A' && each <= 'Z';
  }
}
