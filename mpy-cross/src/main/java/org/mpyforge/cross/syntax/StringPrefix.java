package org.mpyforge.cross.syntax;

/** What the letters before the quotes make of a string literal. Capitals are not prefixes. */
enum StringPrefix {
  /** No letter, or one that means nothing. */
  PLAIN("u", "u"),
  RAW("r", "r"),
  BYTES("b", "b"),
  RAW_BYTES("rb", "br"),
  FORMAT("f", "f"),
  RAW_FORMAT("rf", "fr"),
  TEMPLATE("t", "t"),
  RAW_TEMPLATE("rt", "tr");

  /** By the low five bits of the first letter and of the second; no letter counts as 0. */
  private static final StringPrefix[] TABLE = table();

  private final String spelling;
  private final String otherSpelling;

  StringPrefix(String spelling, String otherSpelling) {
    this.spelling = spelling;
    this.otherSpelling = otherSpelling;
  }

  /** One way to write the prefix. */
  String spelling() {
    return spelling;
  }

  /** The other way to write the prefix, or the same if there is but one. */
  String otherSpelling() {
    return otherSpelling;
  }

  /** The token that a literal with this prefix makes when nothing is wrong with it. */
  TokenKind kind() {
    return this == BYTES || this == RAW_BYTES ? TokenKind.BYTES : TokenKind.STRING;
  }

  /** Whether a backslash stands for itself. */
  boolean isRaw() {
    return this == RAW || this == RAW_BYTES || this == RAW_FORMAT || this == RAW_TEMPLATE;
  }

  boolean isFormat() {
    return this == FORMAT || this == RAW_FORMAT;
  }

  boolean isTemplate() {
    return this == TEMPLATE || this == RAW_TEMPLATE;
  }

  /**
   * The prefix of the string literal that begins at the next byte of the source, or null if no
   * literal does.
   */
  static StringPrefix at(CharSource in, LexicalDialect lexis) {
    byte first = in.current();
    if (isQuote(first)) {
      return PLAIN;
    }
    byte second = in.following();
    StringPrefix prefix;
    if (isQuote(second)) {
      prefix = lookup(first, (byte) 0);
    } else if (isLetter(second) && isQuote(in.secondFollowing())) {
      prefix = lookup(first, second);
    } else {
      return null;
    }
    boolean known =
        prefix != null
            && (lexis.formatStrings().exist() || !prefix.isFormat())
            && (lexis.templateStrings() || !prefix.isTemplate());
    return known ? prefix : null;
  }

  /** How many letters the prefix at the next byte of the source has. */
  static int length(CharSource in) {
    return isQuote(in.current()) ? 0 : isQuote(in.following()) ? 1 : 2;
  }

  private static boolean isQuote(byte b) {
    return b == '\'' || b == '"';
  }

  private static StringPrefix lookup(byte first, byte second) {
    return isLetter(first) ? TABLE[index(first, second)] : null;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z';
  }

  private static int index(int first, int second) {
    return ((first & 31) << 5) | (second & 31);
  }

  private static StringPrefix[] table() {
    StringPrefix[] table = new StringPrefix[32 * 32];
    for (StringPrefix prefix : values()) {
      table[index(prefix.spelling)] = prefix;
      table[index(prefix.otherSpelling)] = prefix;
    }
    return table;
  }

  private static int index(String letters) {
    return index(letters.charAt(0), letters.length() > 1 ? letters.charAt(1) : 0);
  }
}
