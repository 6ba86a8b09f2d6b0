package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/**
 * What follows the colon of a format field: {@code
 * [[fill]align][sign][#][0][width][,][.precision][type]}.
 */
final class FormatSpec {
  private final Vm vm;
  private final byte[] spec;
  private final PyObject arg;
  private final Field field;
  private int at;
  private char align;
  private char type;

  FormatSpec(Vm vm, byte[] spec, PyObject arg, BytesPrinter out) {
    this.vm = vm;
    this.spec = spec;
    this.arg = arg;
    field = new Field(vm, out);
  }

  /** Writes the argument as specified. */
  void write() {
    parse();
    if (field.plus != 0) {
      if (type == 's') {
        throw Errors.value("sign not allowed in string format specifier");
      }
      if (type == 'c') {
        throw Errors.value("sign not allowed with integer format specifier 'c'");
      }
    }
    if (arg instanceof PyInteger && integer()) {
      return;
    }
    if (isNumeric()) {
      real();
    } else {
      text();
    }
  }

  // ---- reading

  private boolean isNumeric() {
    return arg instanceof PyInteger || arg instanceof PyFloat;
  }

  /** The character at an offset from here, or 0 behind the end. */
  private char peek(int offset) {
    return at + offset < spec.length ? (char) (spec[at + offset] & 0xff) : 0;
  }

  private static boolean isAlignment(char c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
  }

  private void parse() {
    char fill = 0;
    if (isAlignment(peek(0))) {
      align = peek(0);
      at++;
    } else if (peek(0) != 0 && isAlignment(peek(1))) {
      fill = peek(0);
      align = peek(1);
      at += 2;
    }
    parseSign();
    if (peek(0) == '#') {
      field.prefix = true;
      at++;
    }
    if (peek(0) == '0') {
      align = align == 0 && isNumeric() ? '=' : align;
      fill = fill == 0 ? '0' : fill;
    }
    field.width = number();
    if (peek(0) == ',' || peek(0) == '_') {
      field.separator = peek(0);
      at++;
    }
    if (peek(0) == '.') {
      at++;
      field.precision = number();
    }
    if (peek(0) != 0 && "bcdeEfFgGnosxX%".indexOf(peek(0)) >= 0) {
      type = peek(0);
      at++;
    }
    if (peek(0) != 0) {
      throw Errors.value("invalid format specifier");
    }
    field.fill = fill == 0 ? (byte) ' ' : (byte) fill;
    if (align == 0) {
      align = isNumeric() ? '>' : '<';
    }
    field.padAfterSign = align == '=';
    field.align =
        switch (align) {
          case '<' -> Field.Align.LEFT;
          case '^' -> Field.Align.CENTER;
          default -> Field.Align.RIGHT;
        };
  }

  private void parseSign() {
    switch (peek(0)) {
      case '+', ' ' -> {
        field.plus = peek(0);
        at++;
      }
      case '-' -> at++;
      default -> {}
    }
  }

  /** A number, or -1 if there is none. */
  private int number() {
    if (peek(0) < '0' || peek(0) > '9') {
      return -1;
    }
    int value = 0;
    for (; peek(0) >= '0' && peek(0) <= '9'; at++) {
      value = 10 * value + peek(0) - '0';
    }
    return value;
  }

  // ---- writing

  private PyRaise unknownType() {
    return Errors.value(
        "unknown format code '" + type + "' for object of type '" + arg.type().name() + "'");
  }

  /** Writes an integer; false if the type wants a float. */
  private boolean integer() {
    switch (type) {
      case 'b' -> field.integer(arg, 2, false, false, 0);
      case 'c' -> field.text(new byte[] {(byte) Ops.toJavaLong(vm, arg)}, 1);
      case 0, 'n', 'd' -> field.integer(arg, 10, false, false, 0);
      case 'o' -> field.integer(arg, 8, false, true, 0);
      case 'x', 'X' -> field.integer(arg, 16, type == 'X', false, 0);
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> {
        return false;
      }
      default -> throw unknownType();
    }
    return true;
  }

  private void real() {
    double number = Ops.toJavaDouble(vm, arg);
    switch (type) {
      case 0, 'n' -> field.real(number, 'g', "");
      case 'e', 'E', 'f', 'F', 'g', 'G' -> field.real(number, type, "");
      case '%' -> field.real(number * 100, 'f', "%");
      default -> throw unknownType();
    }
  }

  private void text() {
    if (align == '=') {
      throw Errors.value("'=' alignment not allowed in string format specifier");
    }
    if (type != 0 && type != 's') {
      throw unknownType();
    }
    byte[] text = StrType.textOrBytes(arg);
    int length = field.precision < 0 ? text.length : Math.min(text.length, field.precision);
    field.text(text, length);
  }
}
