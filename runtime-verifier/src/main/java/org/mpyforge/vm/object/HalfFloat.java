package org.mpyforge.vm.object;

/** Floating-point numbers of 16 bits: 1 sign, 5 exponent, 10 fraction. */
final class HalfFloat {
  private static final int EXPONENT_BIAS = 15;
  private static final int FRACTION_BITS = 10;

  private HalfFloat() {}

  /** The number that 16 bits stand for. */
  static float decode(short bits) {
    int exponent = bits >> FRACTION_BITS & 0x1f;
    int fraction = bits & 0x3ff;
    float magnitude;
    if (exponent == 0x1f) {
      // Infinite or not a number; of which one, the other bits tell.
      magnitude = Float.intBitsToFloat(0x7f800000 | fraction << 13);
    } else if (exponent == 0) {
      magnitude = Math.scalb((float) fraction, 1 - EXPONENT_BIAS - FRACTION_BITS);
    } else {
      magnitude = Math.scalb((float) (fraction | 0x400), exponent - EXPONENT_BIAS - FRACTION_BITS);
    }
    return bits < 0 ? -magnitude : magnitude;
  }

  /**
   * The bits that the reference stores for a number ({@code mp_encode_half_float}, {@code
   * py/binary.c}): halves round away from zero, a carry out of the fraction is or-ed to the
   * exponent, and only far beyond the range is the result infinite.
   */
  static short encode(float number) {
    int bits = Float.floatToRawIntBits(number);
    int sign = bits >>> 16 & 0x8000;
    int exponent = bits >>> 23 & 0xff;
    int fraction = (bits >>> 13 & 0x3ff) + (bits >>> 12 & 1);
    if (exponent == 0xff) {
      exponent = 0x1f;
    } else if (exponent != 0) {
      exponent -= 127 - EXPONENT_BIAS;
      if (exponent < 0) {
        fraction = exponent < -11 ? 0 : ((fraction | 0x400) >> -exponent) + 1 >> 1;
        exponent = 0;
      } else if (exponent > 0x3f) {
        exponent = 0x1f;
        fraction = 0;
      }
    }
    return (short) (sign | exponent << FRACTION_BITS | fraction);
  }
}
