package org.mpyforge.cross.number;

import java.math.BigInteger;

/**
 * How large an integer may grow before the reference runs out of memory. It folds and writes
 * numbers in a heap of 2 MiB (its default; {@code -X heapsize=} is not considered here), of which
 * one piece of {@value #BYTES} bytes is free when a short file is compiled.
 *
 * <p>Measured with v1.28.0: {@code 1 << 16627936} is folded and {@code 1 << 16627937} is not, since
 * the error is caught and the operation left for the run time; a folded constant from about {@code
 * 1 << 2737000} on cannot be written, and the compiler stops with {@code MemoryError}. The shift's
 * bound is exact for a short file; the other operations' follow from what they hold at once, and a
 * file's own size moves all of them a little. The reference needs minutes for most numbers of this
 * size.
 */
final class ReferenceHeap {

  private static final int BYTES = 2_078_496;

  /** Bits and bytes of the digits of which the reference's integers are made. */
  private static final int DIGIT_BITS = 32;

  private static final int DIGIT_BYTES = 4;

  /** The reference allows a third of a decimal digit for each bit. */
  private static final int BITS_PER_DECIMAL = 3;

  private ReferenceHeap() {}

  /** The length in digits of a number of so many bits. */
  static long digits(long bits) {
    return (bits + DIGIT_BITS - 1) / DIGIT_BITS;
  }

  /** Whether numbers of so many digits in all can be held at once. */
  static boolean holds(long digits) {
    return digits <= BYTES / DIGIT_BYTES;
  }

  /**
   * The decimal text of a folded integer.
   *
   * @throws ConstantTooLargeException if the reference cannot make or keep the text
   */
  static String write(BigInteger value) {
    BigInteger magnitude = value.abs();
    long held = DIGIT_BYTES * digits(magnitude.bitLength());
    long buffer = held * Byte.SIZE / BITS_PER_DECIMAL + 1 + "-\0".length();
    allocate(held, buffer);
    allocate(held + buffer, held); // the digits, to be divided away
    long text = (long) (log2(magnitude) / log2(BigInteger.TEN)) + 1 + (value.signum() < 0 ? 1 : 0);
    allocate(held + buffer, (text + 16 & -8) + 8);
    return value.toString();
  }

  /** The logarithm of a number of any size, good to some 50 bits. */
  static double log2(BigInteger positive) {
    int shift = Math.max(0, positive.bitLength() - Double.MAX_EXPONENT);
    double leading = positive.shiftRight(shift).doubleValue();
    return shift + StrictMath.log(leading) / StrictMath.log(2);
  }

  private static void allocate(long inUse, long bytes) {
    if (inUse + bytes > BYTES) {
      throw new ConstantTooLargeException(bytes);
    }
  }
}
