package org.mpyforge.freezer.image.c;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Integers among constants. One that is a small integer on every machine stands for itself; of
 * others, the preprocessor decides which are objects.
 */
final class IntPool {
  /** The bits of a small integer on the least of machines: 16 bits, {@code MICROPY_OBJ_REPR_B}. */
  private static final int LEAST_SMALL_BITS = 14;

  /** The bits of a small integer on the largest. */
  private static final int MOST_SMALL_BITS = 63;

  private final Firmware firmware;
  private final Map<BigInteger, Integer> numbers = new LinkedHashMap<>();

  IntPool(Firmware firmware) {
    this.firmware = firmware;
  }

  /**
   * An initializer for an object that is the given integer.
   *
   * @throws FreezeException if the firmware cannot have it
   */
  String use(BigInteger value, Owner owner) {
    int bits = value.bitLength() + 1;
    if (bits <= LEAST_SMALL_BITS) {
      return "MP_ROM_INT(" + value + ")";
    }
    LongInts kind = firmware.longInts();
    if (bits > MOST_SMALL_BITS && kind == LongInts.NONE) {
      throw FreezeException.of(owner, "the firmware has no integers as long as " + value);
    }
    if (bits > Long.SIZE && kind == LongInts.LONGLONG) {
      throw FreezeException.of(owner, "an integer has more than the firmware's 64 bits: " + value);
    }
    Integer known = numbers.get(value);
    if (known == null) {
      known = numbers.size();
      numbers.put(value, known);
      owner.charge(SizeKind.CONSTANTS, word -> objectBytes(value, word));
    }
    return macro(known);
  }

  /** The bytes of an integer, none where it is a small one. */
  private int objectBytes(BigInteger value, int wordSize) {
    if (value.bitLength() + 1 < 8 * wordSize) {
      return 0;
    }
    return switch (firmware.longInts()) {
      case NONE -> 0;
      case LONGLONG -> wordSize + Long.BYTES;
      case MPZ -> 4 * wordSize + digits(value).size() * storageBytes();
    };
  }

  private int storageBytes() {
    int bits = firmware.mpzDigitBits();
    return bits > 16 ? 4 : bits > 8 ? 2 : 1;
  }

  private static String macro(int number) {
    return "FROZEN_INT_" + number;
  }

  /** Writes the objects, and what says where they are needed. */
  void write(CText out) {
    if (numbers.isEmpty()) {
      return;
    }
    out.line("#if MICROPY_LONGINT_IMPL != ", firmware.longInts().number());
    out.line("#error \"frozen with -mlongint-impl=", firmware.longInts(), ", which this is not\"");
    out.line("#endif");
    if (firmware.longInts() == LongInts.MPZ) {
      out.line("#if MPZ_DIG_SIZE != ", firmware.mpzDigitBits());
      out.line("#error \"frozen with -mmpz-dig-size=", firmware.mpzDigitBits(), "\"");
      out.line("#endif");
    }
    numbers.forEach((value, number) -> write(out, value, number));
    out.line();
  }

  private void write(CText out, BigInteger value, int number) {
    int bits = value.bitLength() + 1;
    if (bits > MOST_SMALL_BITS) {
      writeObject(out, value, number);
      return;
    }
    out.line("#if FROZEN_SMALL_INT_BITS >= ", bits);
    out.line("#define ", macro(number), " MP_ROM_INT(", value, ")");
    out.line("#else");
    if (firmware.longInts() == LongInts.NONE) {
      out.line("#error \"this firmware has no integers as long as ", value, "\"");
    } else {
      writeObject(out, value, number);
    }
    out.line("#endif");
  }

  private void writeObject(CText out, BigInteger value, int number) {
    String content =
        firmware.longInts() == LongInts.MPZ ? mpz(value) : longLong(value.longValueExact());
    out.line(
        "static const mp_obj_int_t frozen_int_", number, " = {{&mp_type_int}, ", content, "};");
    out.line("#define ", macro(number), " MP_ROM_PTR(&frozen_int_", number, ")");
  }

  private static String longLong(long value) {
    return value == Long.MIN_VALUE ? "-" + Long.MAX_VALUE + "LL - 1" : value + "LL";
  }

  private String mpz(BigInteger value) {
    List<String> digits = digits(value);
    return "{.neg = %d, .fixed_dig = 1, .alloc = %d, .len = %d, .dig = (mpz_dig_t *)(const mpz_dig_t[]){%s}}"
        .formatted(
            value.signum() < 0 ? 1 : 0, digits.size(), digits.size(), String.join(", ", digits));
  }

  /** The digits of the magnitude, the least first. */
  private List<String> digits(BigInteger value) {
    int bits = firmware.mpzDigitBits();
    BigInteger mask = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    var digits = new ArrayList<String>();
    for (BigInteger rest = value.abs(); rest.signum() != 0; rest = rest.shiftRight(bits)) {
      digits.add("0x" + rest.and(mask).toString(16));
    }
    return digits;
  }
}
