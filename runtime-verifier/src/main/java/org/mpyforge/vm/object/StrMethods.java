package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.PyBuiltin.FnVar;

/**
 * The methods that {@code str}, {@code bytes} and {@code bytearray} share ({@code py/objstr.c}).
 * They work on bytes; what is a character matters only for positions.
 */
final class StrMethods {
  private static final byte[] SPACES = {' ', '\t', '\n', '\r', 0x0b, '\f'};

  private StrMethods() {}

  static void declareStr(Members m) {
    declareShared(m);
    m.fn("encode", 1, 3, (vm, a) -> StrType.encode(vm, Ops.toStr(a[0]), Math.max(2, a.length)));
  }

  static void declareBytes(Members m) {
    declareByteMethods(m);
    declareShared(m);
  }

  /** What bytes and bytearrays have beyond strings. */
  static void declareByteMethods(Members m) {
    m.fn("hex", 1, 2, (vm, a) -> Hex.encode(vm, a, PyStr.EMPTY));
    m.value("fromhex", new PyMethodWrapper(true, PyBuiltin.of("fromhex", StrMethods::fromHex)));
    m.fn("decode", 1, 3, (vm, a) -> StrType.decode(vm, a[0]));
  }

  private static PyObject fromHex(Vm vm, PyObject type, PyObject text) {
    byte[] data = Hex.decode(vm, text);
    return type == PyArray.BYTEARRAY ? PyArray.bytearray(data) : PyBytes.of(data);
  }

  static void declareShared(Members m) {
    m.fn("find", 2, 4, (vm, a) -> PyInt.of(find(vm, a, false)));
    m.fn("rfind", 2, 4, (vm, a) -> PyInt.of(find(vm, a, true)));
    m.fn("index", 2, 4, (vm, a) -> index(vm, a, false));
    m.fn("rindex", 2, 4, (vm, a) -> index(vm, a, true));
    m.fn2("join", StrSplitting::join);
    m.fn("split", 1, 3, StrSplitting::split);
    m.kw("splitlines", 1, StrSplitting::splitLines);
    m.fn("rsplit", 1, 3, StrSplitting::rsplit);
    m.fn("startswith", 2, 4, (vm, a) -> hasAffix(vm, a, false));
    m.fn("endswith", 2, 4, (vm, a) -> hasAffix(vm, a, true));
    m.fn("strip", 1, 2, strip(true, true));
    m.fn("lstrip", 1, 2, strip(true, false));
    m.fn("rstrip", 1, 2, strip(false, true));
    m.kw("format", 1, StrFormat::format);
    m.fn("replace", 3, 4, StrSplitting::replace);
    m.fn("count", 2, 4, StrMethods::count);
    m.fn2("partition", (vm, self, separator) -> StrSplitting.partition(vm, self, separator, false));
    m.fn2("rpartition", (vm, self, separator) -> StrSplitting.partition(vm, self, separator, true));
    m.fn2("center", StrMethods::center);
    m.fn1("lower", (vm, self) -> changeCase(vm, self, 'A'));
    m.fn1("upper", (vm, self) -> changeCase(vm, self, 'a'));
    m.fn1("isspace", (vm, self) -> all(vm, self, StrMethods::isSpace));
    m.fn1("isalpha", (vm, self) -> all(vm, self, StrMethods::isLetter));
    m.fn1("isdigit", (vm, self) -> all(vm, self, b -> b >= '0' && b <= '9'));
    m.fn1("isupper", (vm, self) -> isCase(vm, self, 'A'));
    m.fn1("islower", (vm, self) -> isCase(vm, self, 'a'));
  }

  // ---- arguments

  /** The bytes of the object a method is called on. */
  static Buffer self(Vm vm, PyObject self) {
    PyObject part = self.nativePart();
    boolean text = part instanceof PyStringLike || part.type() == PyArray.BYTEARRAY;
    if (!text) {
      throw Errors.type("argument has wrong type");
    }
    return part.buffer(vm, false);
  }

  /** The bytes of an argument of the same kind; bytes and bytearrays count as one kind. */
  static Buffer sameKind(Vm vm, PyObject self, PyObject argument) {
    boolean bytes = argument instanceof PyBytes || argument.type() == PyArray.BYTEARRAY;
    boolean same = self.nativePart() instanceof PyStr ? argument instanceof PyStr : bytes;
    if (!same) {
      throw StrType.notText(argument);
    }
    return argument.buffer(vm, false);
  }

  /** The part of {@code data} that optional bounds select, as start and stop; stop may be less. */
  private static int[] bounds(Vm vm, Buffer data, PyObject[] args, int at) {
    int start = data.offset;
    int stop = start + data.length;
    if (args.length > at && args[at] != PyNone.NONE) {
      start = bound(vm, data, args[0], args[at]);
    }
    if (args.length > at + 1 && args[at + 1] != PyNone.NONE) {
      stop = bound(vm, data, args[0], args[at + 1]);
    }
    return new int[] {start, stop};
  }

  private static int bound(Vm vm, Buffer data, PyObject self, PyObject index) {
    return self.nativePart() instanceof PyStr text
        ? CharacterIndices.offsetBound(vm, text, index)
        : data.offset + Sequences.clampedIndex(vm, self.nativePart().type(), data.length, index);
  }

  // ---- searching

  private static int find(Vm vm, PyObject[] args, boolean last) {
    Buffer data = self(vm, args[0]);
    Buffer needle = sameKind(vm, args[0], args[1]);
    int[] range = bounds(vm, data, args, 2);
    if (range[1] < range[0]) {
      return -1;
    }
    byte[] bytes = data.bytes;
    if (bytes.length == 0 && args[0].nativePart() instanceof PyArray) {
      return -1; // A bytearray without memory has no place where anything could be found.
    }
    int at =
        last
            ? ByteSearch.last(
                vm, bytes, range[0], range[1], needle.bytes, needle.offset, needle.length)
            : ByteSearch.first(
                vm, bytes, range[0], range[1], needle.bytes, needle.offset, needle.length);
    if (at < 0) {
      return -1;
    }
    return args[0].nativePart() instanceof PyStr text && !text.isAscii()
        ? Utf8.length(bytes, 0, at)
        : at - data.offset;
  }

  private static PyObject index(Vm vm, PyObject[] args, boolean last) {
    int at = find(vm, args, last);
    if (at < 0) {
      throw Errors.value("substring not found");
    }
    return PyInt.of(at);
  }

  private static PyObject count(Vm vm, PyObject[] args) {
    Buffer data = self(vm, args[0]);
    Buffer needle = sameKind(vm, args[0], args[1]);
    int[] range = bounds(vm, data, args, 2);
    if (needle.length == 0) {
      return PyInt.of(Utf8.length(data.bytes, range[0], range[1]) + 1);
    }
    int count = 0;
    int at = range[0];
    while (true) {
      at =
          ByteSearch.first(
              vm, data.bytes, at, range[1], needle.bytes, needle.offset, needle.length);
      if (at < 0) {
        return PyInt.of(count);
      }
      count++;
      at += needle.length;
    }
  }

  private static PyObject hasAffix(Vm vm, PyObject[] args, boolean end) {
    Buffer data = self(vm, args[0]);
    if (args.length > 3 && args[3] != PyNone.NONE) {
      bound(vm, data, args[0], args[3]); // If both bounds are wrong, the error is about this one.
    }
    int[] range = bounds(vm, data, args, 2);
    int length = Math.max(0, range[1] - range[0]);
    PyObject[] affixes =
        args[1].type() == PyTuple.TYPE ? ((PyTuple) args[1]).items : new PyObject[] {args[1]};
    for (PyObject affix : affixes) {
      byte[] wanted = StrType.textOrBytes(affix);
      int at = range[0] + (end ? length - wanted.length : 0);
      if (wanted.length <= length && ByteSearch.isAt(data.bytes, at, wanted, 0, wanted.length)) {
        return PyBool.TRUE;
      }
    }
    return PyBool.FALSE;
  }

  // ---- changing

  private static FnVar strip(boolean left, boolean right) {
    return (vm, args) -> {
      Buffer data = self(vm, args[0]);
      byte[] unwanted = args.length == 1 ? SPACES : sameKind(vm, args[0], args[1]).toByteArray();
      int start = data.offset;
      int stop = start + data.length;
      while (left && start < stop && contains(unwanted, data.bytes[start])) {
        start++;
      }
      while (right && start < stop && contains(unwanted, data.bytes[stop - 1])) {
        stop--;
      }
      if (start == stop) {
        return StrType.emptyLike(args[0].nativePart());
      }
      return stop - start == data.length
          ? args[0]
          : StrType.like(vm, args[0].nativePart(), data.bytes, start, stop);
    };
  }

  private static boolean contains(byte[] set, byte b) {
    for (byte one : set) {
      if (one == b) {
        return true;
      }
    }
    return false;
  }

  private static PyObject center(Vm vm, PyObject self, PyObject widthObject) {
    Buffer data = self(vm, self);
    long width = Ops.toJavaLong(vm, widthObject);
    if (width >= 0 && data.length >= width) {
      return self;
    }
    byte[] wide = new byte[StrType.size(vm, width)];
    Arrays.fill(wide, (byte) ' ');
    int left = (wide.length - data.length) / 2;
    System.arraycopy(data.bytes, data.offset, wide, left, data.length);
    return StrType.like(self.nativePart(), wide);
  }

  /** The other case for the letters of the case that begins with {@code first}. */
  private static PyObject changeCase(Vm vm, PyObject self, char first) {
    Buffer data = self(vm, self);
    StrType.size(vm, data.length);
    byte[] changed = data.toByteArray();
    for (int i = 0; i < changed.length; i++) {
      if (changed[i] >= first && changed[i] < first + 26) {
        changed[i] ^= 0x20;
      }
    }
    return StrType.like(self.nativePart(), changed);
  }

  // ---- kinds of characters: only ASCII has them

  @FunctionalInterface
  private interface BytePredicate {
    boolean test(byte b);
  }

  /** Whether a byte is white space. */
  static boolean isSpace(byte b) {
    return b == ' ' || (b >= '\t' && b <= '\r');
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static PyObject all(Vm vm, PyObject self, BytePredicate kind) {
    Buffer data = self(vm, self);
    for (int i = 0; i < data.length; i++) {
      if (!kind.test(data.bytes[data.offset + i])) {
        return PyBool.FALSE;
      }
    }
    return PyBool.of(data.length != 0);
  }

  /** Whether there are letters, and all are of the case that begins with {@code first}. */
  private static PyObject isCase(Vm vm, PyObject self, char first) {
    Buffer data = self(vm, self);
    boolean some = false;
    for (int i = 0; i < data.length; i++) {
      byte b = data.bytes[data.offset + i];
      if (isLetter(b)) {
        some = true;
        if (b < first || b >= first + 26) {
          return PyBool.FALSE;
        }
      }
    }
    return PyBool.of(some);
  }
}
