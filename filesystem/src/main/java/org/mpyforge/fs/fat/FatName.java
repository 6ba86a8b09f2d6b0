package org.mpyforge.fs.fat;

import java.util.Arrays;
import java.util.Locale;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;

/**
 * A name of a file or directory, as a path gives it, with the short name that goes with it: eight
 * bytes and three, in capitals, filled up with blanks ({@code ff.c}, {@code create_name}).
 */
final class FatName {

  /** The length of the longest name, in characters. */
  static final int MAX_LENGTH = 255;

  /** The length of a short name, in bytes. */
  static final int SHORT = 11;

  /** Where the extension begins in a short name. */
  static final int BODY = 8;

  /** What a first byte 0xe5 is stored as, since 0xe5 marks what has been deleted. */
  static final int FOR_DELETED = 0x05;

  /** Of {@link #caseBits}: the body is in small letters. */
  static final int SMALL_BODY = 0x08;

  /** Of {@link #caseBits}: the extension is in small letters. */
  static final int SMALL_EXTENSION = 0x10;

  private static final String FORBIDDEN = "\"*:<>?|\u007f";
  private static final String NOT_IN_SHORT = "+,;=[]";

  /** A number is followed by ~1 to ~5, then by a hash of the whole name. */
  private static final int PLAIN_NUMBERS = 5;

  private final String full;
  private final byte[] alias;
  private final boolean lossy;
  private final boolean needsLong;
  private final int caseBits;

  private FatName(String full, byte[] alias, boolean lossy, boolean needsLong, int caseBits) {
    this.full = full;
    this.alias = alias;
    this.lossy = lossy;
    this.needsLong = needsLong;
    this.caseBits = caseBits;
  }

  /** Returns the name that a part of a path stands for. */
  static FatName of(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (FORBIDDEN.indexOf(part.charAt(i)) >= 0) {
        throw new FsException(Errno.EINVAL, "a name with " + part.charAt(i));
      }
    }
    if (part.length() > MAX_LENGTH) {
      throw new FsException(Errno.EINVAL, "a name of " + part.length() + " characters");
    }
    if (part.equals(".") || part.equals("..")) {
      byte[] alias = blanks();
      Arrays.fill(alias, 0, part.length(), (byte) '.');
      return new FatName(part, alias, false, false, 0);
    }
    int end = part.length();
    while (end > 0 && (part.charAt(end - 1) == ' ' || part.charAt(end - 1) == '.')) {
      end--;
    }
    if (end == 0) {
      throw new FsException(Errno.EINVAL, "an empty name");
    }
    return shortened(part.substring(0, end));
  }

  private static FatName shortened(String name) {
    int dot = name.lastIndexOf('.');
    int start = 0;
    while (name.charAt(start) == ' ') {
      start++;
    }
    ShortPart body = new ShortPart(BODY);
    ShortPart extension = new ShortPart(SHORT - BODY);
    body.add(name.substring(start, dot < start ? name.length() : dot));
    if (dot >= start) {
      extension.add(name.substring(dot + 1));
    }
    byte[] alias = blanks();
    body.copyTo(alias, 0);
    extension.copyTo(alias, BODY);
    if ((alias[0] & 0xff) == DirectoryEntry.DELETED) {
      alias[0] = FOR_DELETED;
    }
    boolean lossy = start > 0 || name.charAt(start) == '.' || body.lossy || extension.lossy;
    boolean needsLong = lossy || body.needsLong() || extension.needsLong();
    int caseBits = (body.small ? SMALL_BODY : 0) | (extension.small ? SMALL_EXTENSION : 0);
    return new FatName(name, alias, lossy, needsLong, needsLong ? 0 : caseBits);
  }

  /** One half of a short name while it is made. */
  private static final class ShortPart {
    private final byte[] bytes;
    private int length;
    private boolean lossy;
    private boolean foreign;
    private boolean small;
    private boolean large;

    ShortPart(int size) {
      bytes = new byte[size];
    }

    void add(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == ' ' || c == '.') {
          lossy = true;
        } else if (length == bytes.length) {
          lossy = true;
          return;
        } else {
          bytes[length++] = (byte) shorten(c);
        }
      }
    }

    private int shorten(char c) {
      if (NOT_IN_SHORT.indexOf(c) >= 0) {
        lossy = true;
        return '_';
      }
      foreign |= c >= 0x80;
      small |= c >= 'a' && c <= 'z';
      large |= c >= 'A' && c <= 'Z';
      return CodePage.capital(CodePage.encode(c));
    }

    boolean needsLong() {
      return foreign || small && large;
    }

    void copyTo(byte[] alias, int at) {
      System.arraycopy(bytes, 0, alias, at, length);
    }
  }

  private static byte[] blanks() {
    byte[] alias = new byte[SHORT];
    Arrays.fill(alias, (byte) ' ');
    return alias;
  }

  /** Returns the name as it was given, without blanks and dots at its end. */
  String full() {
    return full;
  }

  /** Returns whether it is {@code .} or {@code ..}. */
  boolean isDots() {
    return alias[0] == '.';
  }

  /** Returns whether the short name says less than the name, so that it needs a number. */
  boolean isLossy() {
    return lossy;
  }

  /** Returns whether the name has to be stored beside the short name. */
  boolean needsLong() {
    return needsLong;
  }

  /** Returns which parts of the short name are in small letters. */
  int caseBits() {
    return caseBits;
  }

  /** Returns the short name, without a number. */
  byte[] alias() {
    return alias.clone();
  }

  /**
   * Returns the short name with a number ({@code ff.c}, {@code gen_numname}).
   *
   * @param sequence which try it is, from 1
   */
  byte[] numbered(int sequence) {
    int number = sequence;
    if (sequence > PLAIN_NUMBERS) {
      number = hash(sequence);
    }
    String tail = "~" + Integer.toHexString(number).toUpperCase(Locale.ROOT);
    byte[] result = alias();
    int at = 0;
    while (at < BODY - tail.length() && result[at] != ' ') {
      at++;
    }
    Arrays.fill(result, at, BODY, (byte) ' ');
    System.arraycopy(CodePage.ascii(tail), 0, result, at, tail.length());
    return result;
  }

  /** A CRC of 16 bits over the name's characters, lowest bit first, begun with the number. */
  private int hash(int sequence) {
    int sum = sequence;
    for (int i = 0; i < full.length(); i++) {
      for (int bit = 0; bit < 16; bit++) {
        sum = (sum << 1) + (full.charAt(i) >> bit & 1);
        if ((sum & 0x10000) != 0) {
          sum ^= 0x11021;
        }
      }
    }
    return sum;
  }

  /** Returns the sum that ties long name entries to a short name. */
  static int checksum(byte[] alias) {
    int sum = 0;
    for (byte octet : alias) {
      sum = ((sum >> 1) + (sum << 7) + octet) & 0xff;
    }
    return sum;
  }
}
