package org.mpyforge.vm.command;

/** Makes keys of the bytes that a terminal sends: VT100 sequences and the keys of Emacs. */
final class KeyDecoder {
  private static final int ESCAPE = 27;
  private static final int RUB_OUT = 127;

  private enum State {
    PLAIN,
    ESCAPED,
    BRACKET,
    BRACKET_DIGIT,
    LETTER_O
  }

  private State state = State.PLAIN;
  private int digit;
  private int lastNewline;

  /** Begins a new line: what is left of a sequence is forgotten. */
  void reset() {
    state = State.PLAIN;
  }

  /** Whether the next byte is a key of its own. */
  boolean isPlain() {
    return state == State.PLAIN;
  }

  /** The key that a byte completes. */
  Key decode(int c) {
    return switch (state) {
      case PLAIN -> plain(c);
      case ESCAPED -> escaped(c);
      case BRACKET -> bracket(c);
      case BRACKET_DIGIT -> bracketDigit(c);
      case LETTER_O -> {
        state = State.PLAIN;
        yield c == 'H' ? Key.HOME : c == 'F' ? Key.END : Key.NONE;
      }
    };
  }

  private Key plain(int c) {
    return switch (c) {
      case 1 -> Key.HOME;
      case 2 -> Key.LEFT;
      case 3 -> Key.BREAK;
      case 4 -> Key.DELETE;
      case 5 -> Key.END;
      case 6 -> Key.RIGHT;
      case 8, RUB_OUT -> Key.BACKSPACE;
      case 9 -> Key.TAB;
      case '\r', '\n' -> newline(c);
      case 11 -> Key.DELETE_TO_END;
      case 14 -> Key.DOWN;
      case 16 -> Key.UP;
      case 21 -> Key.DELETE_TO_START;
      case 23 -> Key.DELETE_WORD_LEFT;
      case ESCAPE -> next(State.ESCAPED);
      default -> {
        lastNewline = 0;
        yield c >= 32 && c < RUB_OUT ? Key.CHARACTER : Key.NONE;
      }
    };
  }

  /** Of a carriage return and a line feed together, one counts. */
  private Key newline(int c) {
    if (lastNewline == 0 || lastNewline == c) {
      lastNewline = c;
      return Key.ENTER;
    }
    lastNewline = 0;
    return Key.NONE;
  }

  private Key next(State following) {
    state = following;
    return Key.NONE;
  }

  private Key escaped(int c) {
    state = State.PLAIN;
    return switch (c) {
      case '[' -> next(State.BRACKET);
      case 'O' -> next(State.LETTER_O);
      case 'b' -> Key.WORD_LEFT;
      case 'f' -> Key.WORD_RIGHT;
      case 'd' -> Key.DELETE_WORD_RIGHT;
      case RUB_OUT -> Key.DELETE_WORD_LEFT;
      default -> Key.NONE;
    };
  }

  private Key bracket(int c) {
    if (c >= '0' && c <= '9') {
      digit = c;
      return next(State.BRACKET_DIGIT);
    }
    state = State.PLAIN;
    return switch (c) {
      case 'A' -> Key.UP;
      case 'B' -> Key.DOWN;
      case 'C' -> Key.RIGHT;
      case 'D' -> Key.LEFT;
      case 'H' -> Key.HOME;
      case 'F' -> Key.END;
      default -> Key.NONE;
    };
  }

  private Key bracketDigit(int c) {
    if (c == ';' && digit == '1') {
      return next(State.BRACKET);
    }
    state = State.PLAIN;
    if (c == '~') {
      return switch (digit) {
        case '1', '7' -> Key.HOME;
        case '4', '8' -> Key.END;
        case '3' -> Key.DELETE;
        default -> Key.NONE;
      };
    }
    // Ctrl with an arrow: the 5 of "1;5C".
    return digit != '5'
        ? Key.NONE
        : c == 'C' ? Key.WORD_RIGHT : c == 'D' ? Key.WORD_LEFT : Key.NONE;
  }
}
