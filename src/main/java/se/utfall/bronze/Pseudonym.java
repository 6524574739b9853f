package se.utfall.bronze;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.ApplyFunctionExpression;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A person's pseudonym: the first 8 bytes of HMAC-SHA256 of the person's key, as a signed number,
 * the most significant first. The key travels to the executors and is shown by no plan, log or
 * event: Spark writes this function by its name only.
 */
public final class Pseudonym implements ScalarFunction<Long> {
  private static final long serialVersionUID = 1L;
  private static final DataType[] INPUT = {DataTypes.StringType};

  private final PseudonymKey key;
  private transient Mac mac;

  private Pseudonym(PseudonymKey key) {
    this.key = key;
    this.mac = key.mac();
  }

  /** The pseudonyms of a column of person keys; null for null. */
  public static Column of(Column person, PseudonymKey key) {
    List<Expression> arguments = List.of(ExpressionUtils.expression(person));
    return ExpressionUtils.column(
        new ApplyFunctionExpression(
            new Pseudonym(key), CollectionConverters.asScala(arguments).toSeq()));
  }

  /** Tells keys apart without telling them: the pseudonym of a text that is no person. */
  public static long ofNobody(PseudonymKey key) {
    return first8(key.mac().doFinal());
  }

  @Override
  public @Nullable Long produceResult(InternalRow row) {
    return row.isNullAt(0) ? null : first8(mac.doFinal(row.getUTF8String(0).getBytes()));
  }

  private static long first8(byte[] digest) {
    return ByteBuffer.wrap(digest).getLong();
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    mac = key.mac();
  }

  @Override
  public DataType[] inputTypes() {
    return INPUT.clone();
  }

  @Override
  public DataType resultType() {
    return DataTypes.LongType;
  }

  @Override
  public String name() {
    return "pseudonym";
  }

  @Override
  public String canonicalName() {
    return "utfall.pseudonym";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pseudonym that && Objects.equals(key, that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return name();
  }
}
