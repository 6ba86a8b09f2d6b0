package org.mpyforge.asm;

import java.util.Arrays;

/**
 * The bits of an instruction word that hold one operand, wherever they are scattered.
 *
 * <p>A layout is written as the manuals write it. {@code "31:25=12|10:5 11:7=4:1|11"} says that
 * bits 31 to 25 of the word hold bit 12 and then bits 10 to 5 of the value, and bits 11 to 7 of the
 * word hold bits 4 to 1 and then bit 11. Value bits that no part names (here bit 0) are zero.
 * {@code "11:8"} alone stands for a value of four bits, lowest at bit 8.
 */
public final class BitField {
  private final int[] wordShifts;
  private final int[] valueShifts;
  private final int[] widths;
  private final int mask;
  private final int signBit;

  private BitField(String layout, boolean signed) {
    String[] runs = layout.split(" ", -1);
    int[] words = new int[32];
    int[] values = new int[32];
    int[] sizes = new int[32];
    int count = 0;
    int highest = 0;
    int bits = 0;
    for (String run : runs) {
      int equals = run.indexOf('=');
      Range word = Range.of(equals < 0 ? run : run.substring(0, equals));
      String parts = equals < 0 ? word.width() - 1 + ":0" : run.substring(equals + 1);
      int top = word.high() + 1;
      for (String part : parts.split("\\|", -1)) {
        Range value = Range.of(part);
        top -= value.width();
        words[count] = top;
        values[count] = value.low();
        sizes[count++] = value.width();
        bits |= value.mask() << top;
        highest = Math.max(highest, value.high());
      }
      if (top != word.low()) {
        throw new IllegalArgumentException("the parts do not fill " + run);
      }
    }
    wordShifts = Arrays.copyOf(words, count);
    valueShifts = Arrays.copyOf(values, count);
    widths = Arrays.copyOf(sizes, count);
    mask = bits;
    signBit = signed ? highest : 31;
  }

  /** Bits {@code high} down to {@code low}, written {@code 7:4}, or {@code 7} for one bit. */
  private record Range(int high, int low) {
    static Range of(String text) {
      int colon = text.indexOf(':');
      int high = Integer.parseInt(colon < 0 ? text : text.substring(0, colon));
      return new Range(high, colon < 0 ? high : Integer.parseInt(text.substring(colon + 1)));
    }

    int width() {
      return high - low + 1;
    }

    int mask() {
      return -1 >>> (32 - width());
    }
  }

  /** A field that holds an unsigned value. */
  public static BitField unsigned(String layout) {
    return new BitField(layout, false);
  }

  /** A field that holds a two's complement value, whose sign is its highest bit. */
  public static BitField signed(String layout) {
    return new BitField(layout, true);
  }

  /** The bits of the word that belong to the field. */
  public int mask() {
    return mask;
  }

  /** The value as bits of the word. What of the value has no room is dropped. */
  public int insert(int value) {
    int word = 0;
    for (int i = 0; i < widths.length; i++) {
      word |= (value >> valueShifts[i] & (-1 >>> (32 - widths[i]))) << wordShifts[i];
    }
    return word;
  }

  /** The value in a word. */
  public int extract(int word) {
    int value = 0;
    for (int i = 0; i < widths.length; i++) {
      value |= (word >> wordShifts[i] & (-1 >>> (32 - widths[i]))) << valueShifts[i];
    }
    return value << (31 - signBit) >> (31 - signBit);
  }
}
