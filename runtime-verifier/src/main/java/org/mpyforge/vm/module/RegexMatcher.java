package org.mpyforge.vm.module;

import java.util.Arrays;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;

/**
 * Tries a regular expression at a text, choice by choice. What is left to try is kept in an array,
 * not on Java's stack; when that is full, the error is the one the reference has for its own stack.
 */
final class RegexMatcher {
  /** The most choices and notes that may be open at a time. */
  private static final int MAX_OPEN = 100_000;

  /** Two numbers: where to go on in the code, or for a note -1 less its number; and a position. */
  private static final int ENTRY = 2;

  private final Vm vm;
  private final byte[] code;
  private final byte[] text;
  private final int textStart;
  private final int textEnd;
  private final int[] notes;
  private int[] open = new int[32 * ENTRY];
  private int depth;

  /**
   * A matcher.
   *
   * @param start where in {@code text} the line begins
   * @param end where it ends
   */
  RegexMatcher(Vm vm, RegexCode regex, byte[] text, int start, int end) {
    this.vm = vm;
    this.code = regex.code;
    this.text = text;
    this.textStart = start;
    this.textEnd = end;
    this.notes = new int[regex.notes()];
  }

  /**
   * Looks for a match at a position, or from there on.
   *
   * @return start and end of the whole and of each group, -1 for a group without match; null if
   *     there is no match
   */
  int[] match(int from, boolean anchored) {
    Arrays.fill(notes, -1);
    depth = 0;
    int pc = anchored ? RegexCode.SEARCH_PREFIX : 0;
    int at = from;
    while (true) {
      if (--vm.fuel < 0) {
        vm.poll();
      }
      byte op = code[pc++];
      boolean fits = true;
      switch (op) {
        case RegexCode.MATCH -> {
          return notes.clone();
        }
        case RegexCode.START -> fits = at == textStart;
        case RegexCode.END -> fits = at == textEnd;
        case RegexCode.JUMP -> pc += code[pc] + 1;
        case RegexCode.SPLIT -> {
          push(pc + code[pc] + 1, at);
          pc++;
        }
        case RegexCode.LAZY_SPLIT -> {
          push(pc + 1, at);
          pc += code[pc] + 1;
        }
        case RegexCode.SAVE -> {
          int note = code[pc++];
          push(-1 - note, notes[note]);
          notes[note] = at;
        }
        default -> {
          fits = at < textEnd && consumes(op, pc, text[at]);
          at++;
          pc = behind(op, pc);
        }
      }
      if (!fits) {
        pc = backtrack();
        if (pc < 0) {
          return null;
        }
        at = open[depth * ENTRY + 1];
      }
    }
  }

  private void push(int where, int position) {
    if (depth * ENTRY == open.length) {
      if (depth >= MAX_OPEN) {
        throw Errors.runtime("maximum recursion depth exceeded");
      }
      vm.heap.need(2L * open.length * Integer.BYTES);
      open = Arrays.copyOf(open, 2 * open.length);
    }
    open[depth * ENTRY] = where;
    open[depth * ENTRY + 1] = position;
    depth++;
  }

  /** Takes back notes up to the latest choice, and takes that; -1 if there is none. */
  private int backtrack() {
    while (depth > 0) {
      depth--;
      int where = open[depth * ENTRY];
      if (where >= 0) {
        return where;
      }
      notes[-1 - where] = open[depth * ENTRY + 1];
    }
    return -1;
  }

  /** Where the instruction behind one that consumes a byte begins. */
  private int behind(byte op, int operand) {
    return switch (op) {
      case RegexCode.ANY -> operand;
      case RegexCode.CHAR, RegexCode.NAMED_CLASS -> operand + 1;
      default -> operand + 1 + 2 * code[operand];
    };
  }

  private boolean consumes(byte op, int operand, byte b) {
    return switch (op) {
      case RegexCode.ANY -> true;
      case RegexCode.CHAR -> b == code[operand];
      case RegexCode.NAMED_CLASS -> RegexCode.isOfKind(b, code[operand]);
      case RegexCode.CLASS -> isInClass(operand, b);
      default -> !isInClass(operand, b);
    };
  }

  private boolean isInClass(int operand, byte b) {
    int end = behind(RegexCode.CLASS, operand);
    for (int i = operand + 1; i < end; i += 2) {
      // Bytes compare as signed numbers, as they do in C on this machine.
      boolean in =
          code[i] == RegexCode.KIND
              ? RegexCode.isOfKind(b, code[i + 1])
              : b >= code[i] && b <= code[i + 1];
      if (in) {
        return true;
      }
    }
    return false;
  }
}
