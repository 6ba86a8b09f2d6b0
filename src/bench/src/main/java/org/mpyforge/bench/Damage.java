package org.mpyforge.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Ways to damage a file. A damage is all in its number: the same number and the same files give the
 * same bytes, so that one that hurts can be had again.
 */
enum Damage {
  /** One bit is turned. */
  BIT {
    @Override
    byte[] apply(byte[] bytes, SplittableRandom random) {
      int at = random.nextInt(bytes.length);
      bytes[at] = (byte) (bytes[at] ^ 1 << random.nextInt(8));
      return bytes;
    }
  },
  /** One byte is another. */
  BYTE {
    @Override
    byte[] apply(byte[] bytes, SplittableRandom random) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      return bytes;
    }
  },
  /** Some bytes are others, here and there. */
  BYTES {
    @Override
    byte[] apply(byte[] bytes, SplittableRandom random) {
      for (int left = 2 + random.nextInt(15); left > 0; left--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      return bytes;
    }
  },
  /** A number becomes as big as numbers can be, and with it a length or a count. */
  HUGE {
    @Override
    byte[] apply(byte[] bytes, SplittableRandom random) {
      int at = random.nextInt(bytes.length);
      int length = 1 + random.nextInt(5);
      byte[] number = new byte[length];
      Arrays.fill(number, (byte) 0xff);
      number[0] = (byte) (length == 5 ? 0x8f : 0xff);
      number[length - 1] = 0x7f;
      boolean inPlace = random.nextBoolean() && at + length <= bytes.length;
      return replace(bytes, at, inPlace ? length : 1, number);
    }
  },
  /** Bytes are left out. */
  HOLE {
    @Override
    byte[] apply(byte[] bytes, SplittableRandom random) {
      int at = random.nextInt(bytes.length);
      return replace(bytes, at, Math.min(1 + random.nextInt(16), bytes.length - at), new byte[0]);
    }
  },
  /** A part stands there twice. */
  ECHO {
    @Override
    byte[] apply(byte[] bytes, SplittableRandom random) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + 1 + random.nextInt(64));
      return replace(bytes, random.nextInt(bytes.length), 0, Arrays.copyOfRange(bytes, from, to));
    }
  },
  /** The end is missing. */
  CUT {
    @Override
    byte[] apply(byte[] bytes, SplittableRandom random) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
  };

  private static final Damage[] ALL = values();

  /** Damages bytes, which may be changed on the way. */
  abstract byte[] apply(byte[] bytes, SplittableRandom random);

  /** A copy of a file with damage of one kind. */
  static byte[] damage(byte[] file, SplittableRandom random) {
    return ALL[random.nextInt(ALL.length)].apply(file.clone(), random);
  }

  private static byte[] replace(byte[] bytes, int at, int length, byte[] by) {
    byte[] result = new byte[bytes.length - length + by.length];
    System.arraycopy(bytes, 0, result, 0, at);
    System.arraycopy(by, 0, result, at, by.length);
    int behind = at + length;
    System.arraycopy(bytes, behind, result, at + by.length, bytes.length - behind);
    return result;
  }
}
