package org.mpyforge.vm.module;

import java.util.Arrays;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.PyRaise;

/**
 * Compiles regular expressions of the reference's small language: {@code . [] ^ $ ? * +}, their
 * lazy forms, {@code | () (?:)} and the kinds {@code \d \s \w} and their opposites ({@code
 * lib/re1.5}).
 */
final class RegexCompiler {
  /** How deep groups may lie in each other. */
  private static final int MAX_NESTING = 400;

  private final byte[] pattern;
  private final int end;
  private int at;
  private byte[] code = new byte[32];
  private int size;
  private int groups;
  private int nesting;

  private RegexCompiler(byte[] pattern) {
    this.pattern = pattern;
    int zero = 0;
    while (zero < pattern.length && pattern[zero] != 0) {
      zero++; // As C strings go, a zero byte ends the pattern.
    }
    end = zero;
  }

  /** Compiles a pattern; a bad one is a {@code ValueError}. */
  static RegexCode compile(byte[] pattern) {
    return new RegexCompiler(pattern).compile();
  }

  private RegexCode compile() {
    // In a search: try here, else skip a byte and try again.
    emit(RegexCode.LAZY_SPLIT, 3);
    emit(RegexCode.ANY);
    emit(RegexCode.JUMP, -RegexCode.SEARCH_PREFIX);
    emit(RegexCode.SAVE, 0);
    alternatives();
    if (at < end) {
      throw Errors.value("error in regex"); // A parenthesis that nothing opened.
    }
    emit(RegexCode.SAVE, 1);
    emit(RegexCode.MATCH);
    return new RegexCode(Arrays.copyOf(code, size), groups);
  }

  /** The error for all that the reference finds while it measures the code. */
  private static PyRaise tooComplex() {
    return Errors.value("regex too complex");
  }

  // ---- code

  private void emit(int b) {
    if (size == code.length) {
      code = Arrays.copyOf(code, 2 * size);
    }
    code[size++] = (byte) b;
  }

  private void emit(byte instruction, int operand) {
    emit(instruction);
    emit(fit(operand));
  }

  /** Operands have a byte of room. */
  private static int fit(int operand) {
    if (operand != (byte) operand) {
      throw tooComplex();
    }
    return operand;
  }

  /** Inserts a jump before code that is there already. */
  private void insertJump(int place, byte instruction, int target) {
    emit(0);
    emit(0);
    System.arraycopy(code, place, code, place + 2, size - 2 - place);
    setJump(place, instruction, target);
  }

  private void setJump(int place, byte instruction, int target) {
    code[place] = instruction;
    code[place + 1] = (byte) fit(target - place - 2);
  }

  // ---- the language

  private byte peek(int offset) {
    return at + offset < end ? pattern[at + offset] : 0;
  }

  /** Compiles up to the end, or to the parenthesis that closes the group. */
  private void alternatives() {
    int start = size;
    int exit = -1;
    while (true) {
      sequence();
      if (exit >= 0) {
        setJump(exit, RegexCode.JUMP, size);
      }
      if (peek(0) != '|') {
        return;
      }
      at++;
      // What is there so far becomes the first choice, and jumps over the others.
      insertJump(start, RegexCode.SPLIT, size + 4);
      exit = size;
      emit(RegexCode.JUMP, 0);
    }
  }

  private void sequence() {
    int term = size;
    while (at < end) {
      byte c = peek(0);
      switch (c) {
        case '|', ')' -> {
          return;
        }
        case '?', '*', '+' -> {
          if (term == size) {
            throw tooComplex(); // There is nothing to repeat.
          }
          at++;
          repeat(term, c);
          term = size;
        }
        case '^', '$' -> {
          at++;
          emit(c == '^' ? RegexCode.START : RegexCode.END);
          term = size;
        }
        default -> {
          term = size;
          term(c);
        }
      }
    }
  }

  private void repeat(int term, byte operator) {
    boolean lazy = peek(0) == '?';
    at += lazy ? 1 : 0;
    byte enter = lazy ? RegexCode.LAZY_SPLIT : RegexCode.SPLIT;
    byte again = lazy ? RegexCode.SPLIT : RegexCode.LAZY_SPLIT;
    switch (operator) {
      case '?' -> insertJump(term, enter, size + 2);
      case '*' -> {
        insertJump(term, enter, size + 4);
        emit(RegexCode.JUMP, fit(term - size - 2));
      }
      default -> emit(again, fit(term - size - 2));
    }
  }

  private void term(byte c) {
    at++;
    switch (c) {
      case '.' -> emit(RegexCode.ANY);
      case '[' -> characterClass();
      case '(' -> group();
      case '\\' -> {
        if (at >= end) {
          throw tooComplex();
        }
        byte letter = pattern[at++];
        emit(RegexCode.isKind(letter) ? RegexCode.NAMED_CLASS : RegexCode.CHAR);
        emit(letter);
      }
      default -> {
        emit(RegexCode.CHAR);
        emit(c);
      }
    }
  }

  private void group() {
    boolean captures = peek(0) != '?' || peek(1) != ':';
    int number = 0;
    if (captures) {
      number = ++groups;
      emit(RegexCode.SAVE, 2 * number);
    } else {
      at += 2;
    }
    if (++nesting > MAX_NESTING) {
      throw tooComplex();
    }
    alternatives();
    nesting--;
    if (peek(0) != ')') {
      throw tooComplex();
    }
    at++;
    if (captures) {
      emit(RegexCode.SAVE, 2 * number + 1);
    }
  }

  private void characterClass() {
    boolean negative = peek(0) == '^';
    at += negative ? 1 : 0;
    emit(negative ? RegexCode.NOT_CLASS : RegexCode.CLASS);
    int countAt = size;
    emit(0);
    int count = 0;
    for (; peek(0) != ']'; count++) {
      byte first = peek(0);
      if (first == '\\') {
        at++;
        first = peek(0);
        if (RegexCode.isKind(first)) {
          emit(RegexCode.KIND);
          emit(first);
          at++;
          continue;
        }
      }
      if (first == 0) {
        throw tooComplex();
      }
      if (peek(1) == '-' && peek(2) != ']') {
        at += 2;
        if (at >= end) {
          throw tooComplex();
        }
      }
      emit(first);
      emit(peek(0));
      at++;
    }
    at++;
    code[countAt] = (byte) fit(count);
  }
}
