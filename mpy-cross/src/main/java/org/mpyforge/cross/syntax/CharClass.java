package org.mpyforge.cross.syntax;

/**
 * What a byte can be, in tables of 256. Letters and digits are ASCII (the attributes in {@code
 * py/unicode.c}); a byte from 0x80 on is part of an identifier whatever it encodes, so that UTF-8
 * names need no decoding.
 */
final class CharClass {

  /** The byte can begin or continue an identifier, or it is a digit and continues one. */
  private static final int NAME_PART = 1;

  private static final int LETTER = 2;
  private static final int DIGIT = 4;
  private static final int HEX_DIGIT = 8;
  private static final int SPACE = 16;

  /** The byte ends a run that can be copied from a literal to its text as it stands. */
  private static final int LITERAL_STOP = 32;

  private static final byte[] FLAGS = flags();
  private static final Start[] STARTS = starts();

  private CharClass() {}

  /** What the first byte of a token says about the token. */
  enum Start {
    END,
    NAME,
    /** A letter that begins a name, or a string literal if it is right before quotes. */
    NAME_OR_STRING,
    STRING,
    NUMBER,
    /** A period: a number if a digit follows. */
    PERIOD,
    /** An operator, a delimiter or nothing the language knows. */
    OPERATOR
  }

  /** The kind of token that begins with {@code b}, which is not white space. */
  static Start start(byte b) {
    return STARTS[b & 0xff];
  }

  /** Whether an identifier continues with {@code b}. */
  static boolean isNamePart(byte b) {
    return (FLAGS[b & 0xff] & NAME_PART) != 0;
  }

  /** Whether {@code b} is an ASCII letter or digit. */
  static boolean isLetterOrDigit(byte b) {
    return (FLAGS[b & 0xff] & (LETTER | DIGIT)) != 0;
  }

  static boolean isDigit(byte b) {
    return (FLAGS[b & 0xff] & DIGIT) != 0;
  }

  static boolean isHexDigit(byte b) {
    return (FLAGS[b & 0xff] & HEX_DIGIT) != 0;
  }

  static boolean isSpace(byte b) {
    return (FLAGS[b & 0xff] & SPACE) != 0;
  }

  /** Whether {@code b} may mean more than itself in a literal, or moves line or column oddly. */
  static boolean stopsLiteral(byte b) {
    return (FLAGS[b & 0xff] & LITERAL_STOP) != 0;
  }

  private static byte[] flags() {
    byte[] flags = new byte[256];
    mark(flags, 'a', 'z', LETTER | NAME_PART);
    mark(flags, 'A', 'Z', LETTER | NAME_PART);
    mark(flags, '_', '_', NAME_PART);
    mark(flags, 0x80, 0xff, NAME_PART);
    mark(flags, '0', '9', DIGIT | HEX_DIGIT | NAME_PART);
    mark(flags, 'a', 'f', HEX_DIGIT);
    mark(flags, 'A', 'F', HEX_DIGIT);
    mark(flags, '\t', '\r', SPACE);
    mark(flags, ' ', ' ', SPACE);
    for (char stop : "\0\n\t\\'\"{".toCharArray()) {
      mark(flags, stop, stop, LITERAL_STOP);
    }
    return flags;
  }

  private static void mark(byte[] flags, int first, int last, int flag) {
    for (int b = first; b <= last; b++) {
      flags[b] |= (byte) flag;
    }
  }

  private static Start[] starts() {
    Start[] starts = new Start[256];
    for (int b = 0; b < 256; b++) {
      if (isDigit((byte) b)) {
        starts[b] = Start.NUMBER;
      } else {
        starts[b] = isNamePart((byte) b) ? Start.NAME : Start.OPERATOR;
      }
    }
    for (StringPrefix prefix : StringPrefix.values()) {
      starts[prefix.spelling().charAt(0)] = Start.NAME_OR_STRING;
      starts[prefix.otherSpelling().charAt(0)] = Start.NAME_OR_STRING;
    }
    starts['\''] = Start.STRING;
    starts['"'] = Start.STRING;
    starts['.'] = Start.PERIOD;
    starts[0] = Start.END;
    return starts;
  }
}
