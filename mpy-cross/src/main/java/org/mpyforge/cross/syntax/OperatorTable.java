package org.mpyforge.cross.syntax;

/** Finds the longest operator or delimiter at a place, from the spellings in {@link TokenKind}. */
final class OperatorTable {
  private static final int ASCII = 128;

  /** The bytes that can come second in an operator; their index plus one is the table's column. */
  private static final String SECOND_BYTES = "=<>*/.";

  private static final int COLUMNS = 8;

  private static final byte[] COLUMN_OF = columns();
  private static final TokenKind[] ONE_BYTE = ofLength(1);
  private static final TokenKind[] TWO_BYTES = ofLength(2);

  /** By the first byte, which always comes twice. The third is {@code =}, or a period's third. */
  private static final TokenKind[] THREE_BYTES = ofLength(3);

  private OperatorTable() {}

  /** Moves over the longest operator at the next byte, or over that byte if it begins none. */
  static TokenKind take(CharSource in) {
    int position = in.position();
    byte first = in.current();
    byte second = in.following();
    int columnOfSecond = second < 0 ? 0 : COLUMN_OF[second];
    if (columnOfSecond != 0) {
      if (first == second && THREE_BYTES[first] != null) {
        byte third = in.secondFollowing();
        if (third == (first == '.' ? '.' : '=')) {
          in.moveTo(position + 3);
          return THREE_BYTES[first];
        }
      }
      TokenKind two = TWO_BYTES[first * COLUMNS + columnOfSecond];
      if (two != null) {
        in.moveTo(position + 2);
        return two;
      }
    }
    in.moveTo(position + 1);
    TokenKind one = ONE_BYTE[first];
    return one == null ? TokenKind.INVALID : one;
  }

  private static byte[] columns() {
    byte[] columns = new byte[ASCII];
    for (int i = 0; i < SECOND_BYTES.length(); i++) {
      columns[SECOND_BYTES.charAt(i)] = (byte) (i + 1);
    }
    return columns;
  }

  private static TokenKind[] ofLength(int length) {
    TokenKind[] kinds = new TokenKind[length == 2 ? ASCII * COLUMNS : ASCII];
    for (TokenKind kind : TokenKind.values()) {
      String spelling = kind.spelling();
      if (kind.isOperator() && spelling.length() == length) {
        int first = spelling.charAt(0);
        kinds[length == 2 ? first * COLUMNS + COLUMN_OF[spelling.charAt(1)] : first] = kind;
      }
    }
    return kinds;
  }
}
