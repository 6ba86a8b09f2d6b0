package org.mpyforge.vm.object;

/** UTF-8 as strings hold it: finding characters in bytes ({@code py/unicode.c}). */
final class Utf8 {
  private Utf8() {}

  /** Whether a byte continues a character rather than beginning one. */
  static boolean isContinuation(byte b) {
    return (b & 0xc0) == 0x80;
  }

  /** How many characters begin in a part of an array. */
  static int length(byte[] data, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      if (!isContinuation(data[i])) {
        n++;
      }
    }
    return n;
  }

  /** Where the character behind the one at {@code at} begins. */
  static int next(byte[] data, int at, int end) {
    int i = at + 1;
    while (i < end && isContinuation(data[i])) {
      i++;
    }
    return i;
  }

  /** The character that begins at {@code at} and ends before {@code next}. */
  static int codePoint(byte[] data, int at, int next) {
    int first = data[at] & 0xff;
    if (first < 0x80) {
      return first;
    }
    int ones = Integer.numberOfLeadingZeros(~(first << 24));
    int value = first & 0xff >> ones;
    for (int i = at + 1; i < next; i++) {
      value = value << 6 | data[i] & 0x3f;
    }
    return value;
  }

  /**
   * Whether bytes are characters, each as long as its first byte says. As in the reference,
   * surrogates and needlessly long forms pass.
   */
  static boolean isValid(byte[] data, int from, int to) {
    int needed = 0;
    for (int i = from; i < to; i++) {
      int b = data[i] & 0xff;
      if (needed > 0) {
        if ((b & 0xc0) != 0x80) {
          return false;
        }
        needed--;
      } else if (b >= 0x80) {
        if (b < 0xc0 || b >= 0xf8) {
          return false;
        }
        needed = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
      }
    }
    return needed == 0;
  }

  /** The bytes of a character, surrogates included. */
  static byte[] encode(int character) {
    if (character < 0x80) {
      return new byte[] {(byte) character};
    }
    if (character < 0x800) {
      return new byte[] {(byte) (0xc0 | character >> 6), continuation(character, 0)};
    }
    if (character < 0x10000) {
      return new byte[] {
        (byte) (0xe0 | character >> 12), continuation(character, 6), continuation(character, 0)
      };
    }
    return new byte[] {
      (byte) (0xf0 | character >> 18),
      continuation(character, 12),
      continuation(character, 6),
      continuation(character, 0)
    };
  }

  private static byte continuation(int character, int shift) {
    return (byte) (0x80 | character >> shift & 0x3f);
  }
}
