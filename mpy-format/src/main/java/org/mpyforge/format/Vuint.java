package org.mpyforge.format;

/**
 * The variable-length unsigned integer of {@code .mpy} files and of bytecode operands: seven bits a
 * byte, most significant group first, bit 7 set on every byte but the last.
 *
 * <p>The MicroPython documentation says "LSB form"; reader and writer of the reference ({@code
 * py/persistentcode.c}, {@code py/bc.c}) put the most significant group first, and so do we.
 *
 * <p>A signed operand (LOAD_CONST_SMALL_INT) has the same groups of a two's complement number, cut
 * where bit 6 of the first group equals the sign. It can be as wide as a small integer, 64 bits.
 */
public final class Vuint {
  /** The largest unsigned value in a file: loaders on 32-bit machines hold no more. */
  public static final long MAX = 0xffff_ffffL;

  private Vuint() {}

  /**
   * The bytes that {@code value} takes, 1 to 9.
   *
   * @param value any number but a negative one
   * @throws IllegalArgumentException if it is negative
   */
  public static int size(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("a vuint cannot be negative: " + value);
    }
    int significant = Long.SIZE - Long.numberOfLeadingZeros(value | 1);
    return (significant + 6) / 7;
  }

  /**
   * The bytes that {@code value} takes as a signed operand, 1 to 10.
   *
   * @param value any value
   */
  public static int signedSize(long value) {
    // One bit more than the magnitude, for the sign.
    int significant = Long.SIZE + 1 - Long.numberOfLeadingZeros(value ^ (value >> 63));
    return (significant + 6) / 7;
  }

  /**
   * Stores {@code value} in exactly {@code size} groups.
   *
   * @param value the number to store
   * @param size what {@link #size} or {@link #signedSize} gave for it
   * @param target the array to store into
   * @param at where the first group goes
   * @return the index after the last group
   */
  static int put(long value, int size, byte[] target, int at) {
    for (int shift = (size - 1) * 7; shift >= 0; shift -= 7) {
      target[at++] = (byte) (((value >> shift) & 0x7f) | (shift == 0 ? 0 : 0x80));
    }
    return at;
  }
}
