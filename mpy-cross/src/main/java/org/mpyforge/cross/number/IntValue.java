package org.mpyforge.cross.number;

import java.math.BigInteger;

/**
 * An integer constant of any size. There is one representation for each value: {@link Small} when
 * it fits 64 signed bits, {@link Big} otherwise, so records compare by value.
 *
 * <p>Whether a target stores the value as a small int or as an object is not decided here; ask
 * {@link #fitsBits(int)} with the target's small-int width.
 */
public sealed interface IntValue extends NumberValue {

  /**
   * An integer from a machine word.
   *
   * @param value any value
   * @return the constant
   */
  static IntValue of(long value) {
    return new Small(value);
  }

  /**
   * An integer of any size, brought to its one representation.
   *
   * @param value any value
   * @return the constant
   */
  static IntValue of(BigInteger value) {
    return value.bitLength() < Long.SIZE ? new Small(value.longValue()) : new Big(value);
  }

  /**
   * The value as a big integer.
   *
   * @return the value
   */
  BigInteger bigValue();

  /**
   * The value as a machine word.
   *
   * @return the value
   * @throws ArithmeticException if it does not {@linkplain #fitsBits(int) fit} 64 signed bits
   */
  long longValueExact();

  /**
   * Tells whether the value is a two's complement number of the given width.
   *
   * @param bits the width in bits, sign included, at least 1
   * @return whether {@code -2**(bits-1) <= value < 2**(bits-1)}
   */
  boolean fitsBits(int bits);

  /**
   * An integer of 64 signed bits.
   *
   * @param value the value
   */
  record Small(long value) implements IntValue {

    // Written out, as in every record that is a key: the JVM makes a record's own at the first
    // call,
    // which takes longer than to compile a small file.
    @Override
    public boolean equals(Object other) {
      return other instanceof Small that && value == that.value;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(value);
    }

    @Override
    public BigInteger bigValue() {
      return BigInteger.valueOf(value);
    }

    @Override
    public long longValueExact() {
      return value;
    }

    @Override
    public boolean fitsBits(int bits) {
      return bits >= Long.SIZE || value >> (bits - 1) == value >> (Long.SIZE - 1);
    }

    @Override
    public String repr() {
      return Long.toString(value);
    }

    @Override
    public boolean isTrue() {
      return value != 0;
    }
  }

  /**
   * An integer outside 64 signed bits.
   *
   * @param value the value; {@link IntValue#of(BigInteger)} keeps smaller ones away
   */
  record Big(BigInteger value) implements IntValue {

    @Override
    public boolean equals(Object other) {
      return other instanceof Big that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    /**
     * Checks the rule of one representation.
     *
     * @throws IllegalArgumentException if the value fits 64 signed bits
     */
    public Big {
      if (value.bitLength() < Long.SIZE) {
        throw new IllegalArgumentException(value + " belongs in IntValue.Small");
      }
    }

    @Override
    public BigInteger bigValue() {
      return value;
    }

    @Override
    public long longValueExact() {
      return value.longValueExact();
    }

    @Override
    public boolean fitsBits(int bits) {
      return value.bitLength() < bits;
    }

    /**
     * {@inheritDoc}
     *
     * @throws ConstantTooLargeException if there are more digits, some 820,000, than the reference
     *     has memory for
     */
    @Override
    public String repr() {
      return ReferenceHeap.write(value);
    }

    @Override
    public boolean isTrue() {
      return true;
    }
  }
}
