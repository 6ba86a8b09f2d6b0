package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/**
 * {@code text.format(…)} and formatted literals ({@code mp_obj_str_format}, {@code py/objstr.c}).
 */
final class StrFormat {
  private final Vm vm;
  private final PyObject[] args;
  private final PyMap keywords;

  /** The number of the next argument for {@code {}}, or -1 once fields have had numbers. */
  private int nextArg = 1;

  private StrFormat(Vm vm, PyObject[] args, PyMap keywords) {
    this.vm = vm;
    this.args = args;
    this.keywords = keywords;
  }

  /** The method {@code format}: the text is the first argument. */
  static PyObject format(Vm vm, PyObject[] args, PyMap keywords) {
    Buffer text = StrMethods.self(vm, args[0]);
    BytesPrinter out =
        new StrFormat(vm, args, keywords)
            .expand(text.bytes, text.offset, text.offset + text.length);
    StrType.size(vm, out.size());
    return StrType.like(args[0].nativePart(), out.toByteArray());
  }

  /** Fills in the fields of a text; the specification of a field is such a text, too. */
  private BytesPrinter expand(byte[] text, int from, int to) {
    var out = new BytesPrinter(vm);
    int at = from;
    while (at < to) {
      byte b = text[at++];
      if (b == '}') {
        if (at >= to || text[at] != '}') {
          throw Errors.value("single '}' encountered in format string");
        }
        at++;
      } else if (b == '{') {
        if (at >= to || text[at] != '{') {
          at = field(text, at, to, out);
          continue;
        }
        at++;
      }
      out.write(b);
    }
    return out;
  }

  /** Writes the field that begins at {@code from}, behind its brace; gives where it ends. */
  private int field(byte[] text, int from, int to, BytesPrinter out) {
    int at = nameEnd(text, from, to);
    int nameEnd = at;
    char conversion = 0;
    if (at < to && text[at] == '!') {
      at++;
      conversion = conversion(text, at, to);
      at++;
    }
    int specFrom = -1;
    if (at < to && text[at] == ':') {
      at++;
      // {:} is the same as {}, so that a bool is a word there.
      if (at >= to || text[at] != '}') {
        specFrom = at;
        at = specEnd(text, at, to);
      }
    }
    if (at >= to) {
      throw Errors.value("unmatched '{' in format");
    }
    if (text[at] != '}') {
      throw Errors.value("expected ':' after format specifier");
    }
    PyObject arg = nameEnd > from ? named(text, from, nameEnd) : numbered();
    if (conversion != 0 || specFrom < 0) {
      arg = conversion == 'r' ? Ops.repr(vm, arg) : Ops.str(vm, arg);
    }
    if (specFrom < 0) {
      byte[] printed = ((PyStr) arg).data;
      out.write(printed, 0, printed.length);
    } else {
      byte[] spec = nested(text, specFrom, at);
      new FormatSpec(vm, spec, arg, out).write();
    }
    return at + 1;
  }

  /** Fills in the fields of a specification. */
  private byte[] nested(byte[] text, int from, int to) {
    vm.enterCall();
    try {
      return expand(text, from, to).toByteArray();
    } finally {
      vm.leaveCall();
    }
  }

  private static int nameEnd(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] != '}' && text[at] != '!' && text[at] != ':') {
      at++;
    }
    return at;
  }

  private static char conversion(byte[] text, int at, int to) {
    if (at >= to) {
      throw Errors.value("end of format while looking for conversion specifier");
    }
    if (text[at] != 'r' && text[at] != 's') {
      throw Errors.value("unknown conversion specifier " + (char) (text[at] & 0xff));
    }
    return (char) text[at];
  }

  private static int specEnd(byte[] text, int from, int to) {
    int nesting = 1;
    int at = from;
    for (; at < to; at++) {
      if (text[at] == '{') {
        nesting++;
      } else if (text[at] == '}' && --nesting == 0) {
        break;
      }
    }
    return at;
  }

  private PyObject numbered() {
    if (nextArg < 0) {
      throw Errors.value(
          "can't switch from manual field specification to automatic field numbering");
    }
    return argument(nextArg++);
  }

  private PyObject argument(int number) {
    if (number <= 0 || number >= args.length) {
      throw Errors.index("tuple index out of range");
    }
    return args[number];
  }

  private PyObject named(byte[] text, int from, int to) {
    int at = from;
    PyObject arg;
    if (text[at] >= '0' && text[at] <= '9') {
      if (nextArg > 1) {
        throw Errors.value(
            "can't switch from automatic field numbering to manual field specification");
      }
      int number = 0;
      for (; at < to && text[at] >= '0' && text[at] <= '9'; at++) {
        number = 10 * number + text[at] - '0';
      }
      arg = argument(number + 1);
      nextArg = -1;
    } else {
      while (at < to && text[at] != '.' && text[at] != '[') {
        at++;
      }
      PyStr name = StrType.name(vm, text, from, at);
      arg = keywords.get(name);
      if (arg == null) {
        throw Errors.key(name);
      }
    }
    if (at < to) {
      throw Errors.notImplemented("attributes not supported");
    }
    return arg;
  }
}
