package org.mpyforge.vm.object;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mpyforge.vm.Vm;

/** {@code text % values} ({@code str_modulo_format}, {@code py/objstr.c}). */
final class StrModulo {
  private final Vm vm;
  private final byte[] format;
  private final boolean isBytes;
  private final PyObject[] args;
  private final PyDict dict;
  private final BytesPrinter out;
  private int at;
  private int nextArg;

  private StrModulo(Vm vm, PyStringLike format, PyObject values) {
    this.vm = vm;
    out = new BytesPrinter(vm);
    this.format = format.data;
    isBytes = format instanceof PyBytes;
    args = values instanceof PyTuple tuple ? tuple.items : new PyObject[] {values};
    dict = values instanceof PyDict d && d.type() == DictType.TYPE ? d : null;
  }

  static PyObject format(Vm vm, PyStringLike format, PyObject values) {
    var formatting = new StrModulo(vm, format, values);
    vm.thread.hold(formatting);
    try {
      return formatting.run();
    } finally {
      vm.thread.release();
    }
  }

  private PyObject run() {
    while (at < format.length) {
      if (format[at] != '%') {
        out.write(format[at++]);
      } else if (++at < format.length && format[at] == '%') {
        out.write(format[at++]);
      } else {
        conversion();
      }
    }
    if (dict == null && nextArg != args.length) {
      throw Errors.type("format string didn't convert all arguments");
    }
    StrType.size(vm, out.size());
    byte[] text = out.toByteArray();
    return isBytes ? PyBytes.of(text) : PyStr.ofUtf8(text);
  }

  private boolean more() {
    return at < format.length;
  }

  private void conversion() {
    PyObject arg = more() && format[at] == '(' ? named() : null;
    var field = new Field(vm, out);
    boolean alternate = flags(field);
    if (more()) {
      field.width = format[at] == '*' ? star() : number();
    }
    if (more() && format[at] == '.') {
      at++;
      if (more()) {
        field.precision = format[at] == '*' ? star() : number();
      }
    }
    if (!more()) {
      throw Errors.value("incomplete format");
    }
    write(field, alternate, arg == null ? next() : arg);
    at++;
  }

  private PyObject named() {
    if (dict == null) {
      throw Errors.type("format needs a dict");
    }
    nextArg = 1;
    int start = ++at;
    while (more() && format[at] != ')') {
      at++;
    }
    if (!more()) {
      throw Errors.value("incomplete format key");
    }
    PyStr key = StrType.name(vm, format, start, at++);
    PyObject value = dict.map.get(key);
    if (value == null) {
      throw Errors.key(key);
    }
    return value;
  }

  /** Reads the flags; says whether {@code #} is among them. */
  private boolean flags(Field field) {
    boolean alternate = false;
    for (; more(); at++) {
      switch (format[at]) {
        case '-' -> field.align = Field.Align.LEFT;
        case '+' -> field.plus = '+';
        case ' ' -> field.plus = field.plus == '+' ? '+' : ' ';
        case '#' -> alternate = true;
        case '0' -> {
          field.padAfterSign = true;
          field.fill = '0';
        }
        default -> {
          return alternate;
        }
      }
    }
    return alternate;
  }

  private PyObject next() {
    if (nextArg >= args.length) {
      throw Errors.type("format string needs more arguments");
    }
    return args[nextArg++];
  }

  private int star() {
    at++;
    return (int) Ops.toJavaLong(vm, next());
  }

  private int number() {
    int value = 0;
    for (; more() && format[at] >= '0' && format[at] <= '9'; at++) {
      value = 10 * value + format[at] - '0';
    }
    return value;
  }

  private void write(Field field, boolean alternate, PyObject arg) {
    char conversion = (char) (format[at] & 0xff);
    switch (conversion) {
      case 'c' -> character(field, arg);
      case 'd', 'i', 'u' -> field.integer(Field.truncated(arg), 10, false, false, field.precision);
      case 'e', 'E', 'f', 'F', 'g', 'G' -> field.real(Ops.toJavaDouble(vm, arg), conversion, "");
      case 'o' -> {
        field.prefix = alternate;
        field.integer(arg, 8, false, true, field.precision);
      }
      case 'x', 'X' -> {
        field.prefix = alternate;
        field.integer(arg, 16, conversion == 'X', false, field.precision);
      }
      case 'r', 's' -> text(field, conversion == 'r' ? PrintKind.REPR : PrintKind.STR, arg);
      default -> throw unsupported(conversion);
    }
  }

  private PyRaise unsupported(char conversion) {
    String message =
        String.format(
            Locale.ROOT,
            "unsupported format character '%c' (0x%x) at index %d",
            conversion,
            (int) conversion,
            at);
    // The character is a byte of the format, whatever that is a part of.
    byte[] bytes = message.getBytes(StandardCharsets.ISO_8859_1);
    return Errors.with(Exceptions.VALUE_ERROR, PyStr.ofUtf8(bytes));
  }

  private void character(Field field, PyObject arg) {
    field.fill = ' ';
    if (arg instanceof PyStr text) {
      if (text.data.length != 1) {
        throw Errors.type("%c needs int or char");
      }
      field.text(text.data, 1);
    } else if (arg instanceof PyInteger number) {
      field.text(new byte[] {(byte) Ops.toJavaLong(vm, number)}, 1);
    } else {
      throw Errors.type("integer needed");
    }
  }

  private void text(Field field, PrintKind kind, PyObject arg) {
    byte[] text;
    if (isBytes && kind == PrintKind.STR && arg instanceof PyBytes bytes) {
      text = bytes.data;
    } else {
      var printed = new BytesPrinter(vm);
      printed.print(vm, arg, kind);
      text = printed.toByteArray();
    }
    field.fill = ' ';
    int length = field.precision < 0 ? text.length : Math.min(text.length, field.precision);
    field.text(text, length);
  }
}
