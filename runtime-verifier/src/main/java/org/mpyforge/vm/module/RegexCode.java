package org.mpyforge.vm.module;

/**
 * A compiled regular expression: a program of byte-sized instructions, since the reference's limits
 * on patterns are those of the space its instructions have. A jump's offset counts from behind it.
 */
final class RegexCode {
  /** A byte that must be the next one. */
  static final byte CHAR = 1;

  /** Any byte. */
  static final byte ANY = 2;

  /** A byte in one of some ranges: their number, then first and last of each. */
  static final byte CLASS = 3;

  /** A byte in none of some ranges. */
  static final byte NOT_CLASS = 4;

  /** A byte of a kind: its letter, one of {@code dDsSwW}. */
  static final byte NAMED_CLASS = 5;

  /** The start of the text. */
  static final byte START = 6;

  /** The end of the text. */
  static final byte END = 7;

  /** Goes somewhere else. */
  static final byte JUMP = 8;

  /** Goes on, and if that fails, somewhere else. */
  static final byte SPLIT = 9;

  /** Goes somewhere else, and if that fails, on. */
  static final byte LAZY_SPLIT = 10;

  /** Notes the position: the number of the note. */
  static final byte SAVE = 11;

  /** The text matches. */
  static final byte MATCH = 12;

  /** In place of the first byte of a range: what follows is the letter of a kind of bytes. */
  static final byte KIND = 0;

  /** How many bytes at the start make the search go on to the next position. */
  static final int SEARCH_PREFIX = 5;

  /** The instructions; nobody may change them. */
  final byte[] code;

  /** How many groups capture. */
  final int groups;

  /** A program. */
  RegexCode(byte[] code, int groups) {
    this.code = code;
    this.groups = groups;
  }

  /** How many positions a match notes: start and end of the whole and of each group. */
  int notes() {
    return 2 * (groups + 1);
  }

  /** Whether a letter behind a backslash names a kind of bytes. */
  static boolean isKind(byte letter) {
    return switch (letter) {
      case 'd', 'D', 's', 'S', 'w', 'W' -> true;
      default -> false;
    };
  }

  /** Whether a byte is of the kind that a letter names; a capital means all others. */
  static boolean isOfKind(byte b, byte letter) {
    boolean is =
        switch (letter | 0x20) {
          case 'd' -> b >= '0' && b <= '9';
          case 's' -> b == ' ' || (b >= '\t' && b <= '\r');
          default ->
              (b >= 'a' && b <= 'z')
                  || (b >= 'A' && b <= 'Z')
                  || (b >= '0' && b <= '9')
                  || b == '_';
        };
    return is == (letter >= 'a');
  }
}
