package org.mpyforge.verify;

import org.mpyforge.format.ByteString;

/** A number as a compiler prints it: decimal floats, {@code inf}, {@code nan}, and {@code j}. */
final class NumberText {
  private final ByteString text;
  private int at;

  NumberText(ByteString text) {
    this.text = text;
  }

  /** Whether it is a float, such as {@code -1.5e-10}. */
  boolean isFloat() {
    at = 0;
    return passFloat() && at == text.length();
  }

  /** Whether it is a complex number, such as {@code 2j} or {@code (1-2.5j)}. */
  boolean isComplex() {
    at = 0;
    boolean bracketed = pass('(');
    if (!passFloat()) {
      return false;
    }
    if (!pass('j')) {
      boolean signed = peek() == '+' || peek() == '-';
      if (!signed || !passFloat() || !pass('j')) {
        return false;
      }
    }
    return (!bracketed || pass(')')) && at == text.length();
  }

  private boolean passFloat() {
    if (!pass('-')) {
      pass('+');
    }
    if (passWord("inf") || passWord("nan")) {
      return true;
    }
    int digits = passDigits();
    if (pass('.')) {
      digits += passDigits();
    }
    if (digits == 0) {
      return false;
    }
    if (pass('e') || pass('E')) {
      if (!pass('-')) {
        pass('+');
      }
      return passDigits() > 0;
    }
    return true;
  }

  private int passDigits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at - start;
  }

  private boolean passWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= text.length() || text.at(at + i) != word.charAt(i)) {
        return false;
      }
    }
    at += word.length();
    return true;
  }

  private boolean pass(char c) {
    if (peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  private int peek() {
    return at < text.length() ? text.at(at) : -1;
  }
}
