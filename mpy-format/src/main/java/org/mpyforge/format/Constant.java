package org.mpyforge.format;

import java.util.List;

/**
 * An object that code loads from the constant table: what is too big for an instruction's operand.
 *
 * <p>Numbers are kept as the text in the file, digit for digit: the file stores them so, and
 * whether two of them are the same constant is a question for the compiler, not for this model.
 */
public sealed interface Constant {

  /** A constant without content of its own. */
  enum Singleton implements Constant {
    /** The table of runtime functions that native code calls through; no Python object. */
    FUNCTION_TABLE,
    /** {@code None}, within a tuple. */
    NONE,
    /** {@code False}, within a tuple. */
    FALSE,
    /** {@code True}, within a tuple. */
    TRUE,
    /** {@code ...}. */
    ELLIPSIS
  }

  /**
   * A string too long to be a qstr.
   *
   * @param utf8 its bytes, UTF-8 by convention
   */
  record Str(ByteString utf8) implements Constant {
    /** The string of a text. */
    public Str(String text) {
      this(ByteString.utf8(text));
    }

    /** The text, with U+FFFD where the bytes are not UTF-8. */
    @Override
    public String toString() {
      return utf8.utf8();
    }
  }

  /**
   * A {@code bytes} object.
   *
   * @param value its bytes
   */
  record Bytes(ByteString value) implements Constant {}

  /**
   * An integer that is not a small one.
   *
   * @param digits its decimal digits, with a minus sign if negative, ASCII
   */
  record Int(ByteString digits) implements Constant {
    /** The integer with the given decimal digits. */
    public Int(String digits) {
      this(ByteString.utf8(digits));
    }

    /** The digits. */
    @Override
    public String toString() {
      return digits.latin1();
    }
  }

  /**
   * A floating-point number.
   *
   * @param text the number as the compiler printed it, such as {@code 1.5} or {@code inf}, ASCII
   */
  @SuppressWarnings("JavaLangClash") // The format's own name for it.
  record Float(ByteString text) implements Constant {
    /** The number with the given text. */
    public Float(String text) {
      this(ByteString.utf8(text));
    }

    /** The text. */
    @Override
    public String toString() {
      return text.latin1();
    }
  }

  /**
   * A complex number.
   *
   * @param text the number as the compiler printed it, such as {@code 2j} or {@code (1+2j)}, ASCII
   */
  record Complex(ByteString text) implements Constant {
    /** The number with the given text. */
    public Complex(String text) {
      this(ByteString.utf8(text));
    }

    /** The text. */
    @Override
    public String toString() {
      return text.latin1();
    }
  }

  /**
   * The value of a global variable at the time of loading, in Pycopy only ({@code load_obj} in its
   * {@code py/persistentcode.c}). No compiler of that release writes it.
   *
   * @param name the variable's name
   */
  record Global(ByteString name) implements Constant {
    /** The name. */
    @Override
    public String toString() {
      return name.utf8();
    }
  }

  /**
   * A tuple of constants, since version 6.
   *
   * @param items its items in order, copied
   */
  record Tuple(List<Constant> items) implements Constant {
    /** Copies the list. */
    public Tuple {
      items = List.copyOf(items);
    }
  }
}
