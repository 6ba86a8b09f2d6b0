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
      magnitude = fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
    } else if (exponent == 0) {
      magnitude = Math.scalb((float) fraction, 1 - EXPONENT_BIAS - FRACTION_BITS);
    } else {
      magnitude = Math.scalb((float) (fraction | 0x400), exponent - EXPONENT_BIAS - FRACTION_BITS);
    }
    return bits < 0 ? -magnitude : magnitude;
  }

  /** The nearest number, ties to even; too large ones are infinite. */
  static short encode(float number) {
    int sign = Float.floatToRawIntBits(number) >>> 16 & 0x8000;
    if (Float.isNaN(number)) {
      return (short) (sign | 0x7e00);
    }
    float magnitude = Math.abs(number);
    // The weight of the last place: that of the number's own exponent, or of the subnormal ones.
    int exponent = Math.max(Math.getExponent(magnitude), 1 - EXPONENT_BIAS);
    if (exponent > EXPONENT_BIAS) {
      return (short) (sign | 0x7c00);
    }
    int units = (int) Math.rint(Math.scalb((double) magnitude, FRACTION_BITS - exponent));
    // A fraction that rounds up to the next power of two carries into the exponent by itself.
    int bits = units + (exponent - 1 + EXPONENT_BIAS << FRACTION_BITS);
    return (short) (sign | bits);
  }
}
