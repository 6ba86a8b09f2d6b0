package org.mpyforge.cross.ast;

import java.util.List;
import org.mpyforge.cross.number.ComplexValue;
import org.mpyforge.cross.number.FloatValue;
import org.mpyforge.cross.number.NumberValue;
import org.mpyforge.format.Qstr;

/**
 * The value of a constant.
 *
 * <p>Two constants share an entry of the constant table if they are {@linkplain #strictlyEquals
 * strictly equal}: {@code 1}, {@code 1.0} and {@code True} are three constants, and so are {@code
 * 0.0} and {@code -0.0}; a nan equals nothing but itself. This differs from the records' own {@code
 * equals}; tables use {@code ModuleTables}. Source: {@code strictly_equal} in py/emitcommon.c.
 */
public sealed interface ConstValue {

  /**
   * The truth value in a condition.
   *
   * @return whether Python takes it as true
   */
  boolean isTrue();

  /**
   * Tells whether two constants are the same constant.
   *
   * @param other another constant
   * @return whether they may share an entry of the constant table
   */
  default boolean strictlyEquals(ConstValue other) {
    return equals(other);
  }

  /**
   * A hash that agrees with {@link #strictlyEquals}.
   *
   * @return the hash
   */
  default int strictHash() {
    return hashCode();
  }

  /**
   * A number.
   *
   * @param value the number
   */
  record Numeric(NumberValue value) implements ConstValue {
    @Override
    public boolean isTrue() {
      return value.isTrue();
    }

    @Override
    public boolean strictlyEquals(ConstValue other) {
      if (!(other instanceof Numeric number)) {
        return false;
      }
      if (value == number.value) {
        return true;
      }
      if (value instanceof FloatValue a && number.value instanceof FloatValue b) {
        return a.value() == b.value() && isNegative(a.value()) == isNegative(b.value());
      }
      if (value instanceof ComplexValue a && number.value instanceof ComplexValue b) {
        return a.real() == b.real() && a.imaginary() == b.imaginary();
      }
      return value.equals(number.value);
    }

    @Override
    public int strictHash() {
      // Negative zero must meet zero here: complex numbers do not tell them apart.
      return value instanceof ComplexValue c
          ? Double.hashCode(c.real() + 0.0) * 31 + Double.hashCode(c.imaginary() + 0.0)
          : value.hashCode();
    }

    private static boolean isNegative(double x) {
      return Double.doubleToRawLongBits(x) < 0;
    }
  }

  /**
   * A string.
   *
   * @param value its bytes
   */
  record Text(Qstr value) implements ConstValue {
    @Override
    public boolean isTrue() {
      return value.length() != 0;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Text that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /**
   * A bytes object.
   *
   * @param value its bytes
   */
  record Bytes(Qstr value) implements ConstValue {
    @Override
    public boolean isTrue() {
      return value.length() != 0;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /** {@code None}, {@code True}, {@code False} or {@code ...} as an item of a constant tuple. */
  enum Singleton implements ConstValue {
    /** {@code None}. */
    NONE,
    /** {@code True}. */
    TRUE,
    /** {@code False}. */
    FALSE,
    /** {@code ...}. */
    ELLIPSIS,
    /** The table of run-time functions that native code calls through. */
    FUN_TABLE;

    @Override
    public boolean isTrue() {
      return this != NONE && this != FALSE;
    }
  }

  /**
   * A tuple.
   *
   * @param items its items
   */
  record Tuple(List<ConstValue> items) implements ConstValue {

    /** {@code ()}. */
    public static final Tuple EMPTY = new Tuple(List.of());

    @Override
    public boolean isTrue() {
      return !items.isEmpty();
    }

    @Override
    public boolean strictlyEquals(ConstValue other) {
      if (this == other) {
        return true;
      }
      if (!(other instanceof Tuple tuple) || items.size() != tuple.items.size()) {
        return false;
      }
      for (int i = 0; i < items.size(); i++) {
        if (!items.get(i).strictlyEquals(tuple.items.get(i))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int strictHash() {
      int hash = 1;
      for (ConstValue item : items) {
        hash = 31 * hash + item.strictHash();
      }
      return hash;
    }
  }
}
