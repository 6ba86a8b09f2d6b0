package org.mpyforge.format.inspect;

import java.util.function.Consumer;

/**
 * A line in columns, put together from left to right. {@link String#format} does so, too, but takes
 * most of a run for it.
 */
final class Line {
  private static final int OFFSET_DIGITS = 4;

  /** The characters of a share in percent. */
  private static final int PERCENT_WIDTH = 7;

  private final StringBuilder text = new StringBuilder(80);

  /** Adds a text. */
  Line add(String more) {
    text.append(more);
    return this;
  }

  /** Adds a text at the left of a column, which grows if it is too narrow. */
  Line left(String cell, int width) {
    text.append(cell);
    return blanks(width - cell.length());
  }

  /** Adds a text at the right of a column, which grows if it is too narrow. */
  Line right(String cell, int width) {
    blanks(width - cell.length());
    return add(cell);
  }

  /** Adds a number at the right of a column. */
  Line right(int number, int width) {
    return right(Integer.toString(number), width);
  }

  /** Adds an offset in hexadecimal. */
  Line hex(int offset) {
    String digits = Integer.toHexString(offset);
    for (int i = digits.length(); i < OFFSET_DIGITS; i++) {
      text.append('0');
    }
    return add(digits);
  }

  /** Adds a share of 0 to 1 in percent, with one digit behind the point. */
  Line percent(double share) {
    long tenths = Math.round(share * 1000);
    return right(tenths / 10 + "." + tenths % 10 + " %", PERCENT_WIDTH);
  }

  /** Adds so many blanks, none if negative. */
  Line blanks(int count) {
    return count > 0 ? add(" ".repeat(count)) : this;
  }

  /** Gives out the line, without the blanks at its end. */
  void end(Consumer<String> out) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    out.accept(text.substring(0, end));
  }

  /** All that was added. */
  @Override
  public String toString() {
    return text.toString();
  }
}
