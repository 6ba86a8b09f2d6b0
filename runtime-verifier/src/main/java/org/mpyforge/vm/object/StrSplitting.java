package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.vm.Vm;

/** The methods of strings that take them apart and put them together. */
final class StrSplitting {
  private StrSplitting() {}

  private static PyRaise emptySeparator() {
    return Errors.value("empty separator");
  }

  // ---- together

  static PyObject join(Vm vm, PyObject self, PyObject iterable) {
    Buffer separator = StrMethods.self(vm, self);
    PyObject[] items = Ops.toArray(vm, iterable);
    boolean text = self.nativePart() instanceof PyStr;
    var parts = new Buffer[items.length];
    long size = 0;
    for (int i = 0; i < items.length; i++) {
      PyObject item = items[i];
      boolean bytes = item instanceof PyBytes || item.type() == PyArray.BYTEARRAY;
      if (text ? !(item instanceof PyStr) : !bytes) {
        throw Errors.type("join expects a list of str/bytes objects consistent with self object");
      }
      parts[i] = item.buffer(vm, false);
      size += parts[i].length + (i == 0 ? 0 : separator.length);
    }
    byte[] joined = new byte[StrType.size(vm, size)];
    int at = 0;
    for (int i = 0; i < parts.length; i++) {
      at = i == 0 ? 0 : put(separator, joined, at);
      at = put(parts[i], joined, at);
    }
    return StrType.like(self.nativePart(), joined);
  }

  private static int put(Buffer from, byte[] to, int at) {
    System.arraycopy(from.bytes, from.offset, to, at, from.length);
    return at + from.length;
  }

  static PyObject replace(Vm vm, PyObject[] args) {
    PyObject self = args[0];
    Buffer data = StrMethods.self(vm, self);
    long most = args.length == 4 ? Ops.toJavaLong(vm, args[3]) : -1;
    if (most == 0) {
      return self;
    }
    Buffer old = StrMethods.sameKind(vm, self, args[1]);
    Buffer replacement = StrMethods.sameKind(vm, self, args[2]);
    int[] places = places(vm, data, old, most);
    if (places.length == 0) {
      return self;
    }
    long size = data.length + (long) places.length * (replacement.length - old.length);
    byte[] result = new byte[StrType.size(vm, size)];
    int from = data.offset;
    int at = 0;
    for (int place : places) {
      System.arraycopy(data.bytes, from, result, at, place - from);
      at = put(replacement, result, at + place - from);
      from = place + old.length;
    }
    System.arraycopy(data.bytes, from, result, at, data.offset + data.length - from);
    return StrType.like(self.nativePart(), result);
  }

  /** Where {@code old} is to be replaced; an empty one is found before each byte and at the end. */
  private static int[] places(Vm vm, Buffer data, Buffer old, long most) {
    var places = new int[8];
    int count = 0;
    int end = data.offset + data.length;
    int at = data.offset;
    while (count != most && at <= end) {
      at = ByteSearch.first(vm, data.bytes, at, end, old.bytes, old.offset, old.length);
      if (at < 0) {
        break;
      }
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
      }
      places[count++] = at;
      at += Math.max(1, old.length);
    }
    return Arrays.copyOf(places, count);
  }

  // ---- apart

  static PyObject split(Vm vm, PyObject[] args) {
    PyObject self = args[0].nativePart();
    Buffer data = StrMethods.self(vm, self);
    long splits = args.length > 2 ? Ops.toJavaLong(vm, args[2]) : -1;
    if (args.length < 2 || args[1] == PyNone.NONE) {
      return PyList.filled(vm, parts -> splitAtSpaces(vm, self, data, splits, parts));
    }
    StrMethods.sameKind(vm, self, args[1]);
    byte[] separator = StrType.textOrBytes(args[1]);
    if (separator.length == 0) {
      throw emptySeparator();
    }
    return PyList.filled(vm, parts -> splitAt(vm, self, data, separator, splits, parts));
  }

  private static void splitAt(
      Vm vm, PyObject self, Buffer data, byte[] separator, long splits, PyList parts) {
    int end = data.offset + data.length;
    int start = data.offset;
    for (long left = splits; left != 0; left--) {
      int at = ByteSearch.first(vm, data.bytes, start, end, separator, 0, separator.length);
      if (at < 0) {
        break;
      }
      parts.append(vm, StrType.like(vm, self, data.bytes, start, at));
      start = at + separator.length;
    }
    parts.append(vm, StrType.like(vm, self, data.bytes, start, end));
  }

  private static void splitAtSpaces(Vm vm, PyObject self, Buffer data, long splits, PyList parts) {
    byte[] bytes = data.bytes;
    int end = data.offset + data.length;
    int at = skipSpaces(bytes, data.offset, end);
    for (long left = splits; at < end && left != 0; left--) {
      int start = at;
      while (at < end && !StrMethods.isSpace(bytes[at])) {
        at++;
      }
      parts.append(vm, StrType.like(vm, self, bytes, start, at));
      at = skipSpaces(bytes, at, end);
    }
    if (at < end) {
      parts.append(vm, StrType.like(vm, self, bytes, at, end));
    }
  }

  private static int skipSpaces(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && StrMethods.isSpace(bytes[at])) {
      at++;
    }
    return at;
  }

  static PyObject rsplit(Vm vm, PyObject[] args) {
    long splits = args.length > 2 ? Ops.toJavaLong(vm, args[2]) : -1;
    if (splits < 0) {
      return split(vm, args);
    }
    PyObject self = args[0].nativePart();
    Buffer data = StrMethods.self(vm, self);
    if (args[1] == PyNone.NONE) {
      throw Errors.notImplemented("rsplit(None,n)");
    }
    vm.heap.need(splits < Long.MAX_VALUE / 16 ? 8 * (splits + 1) : splits);
    byte[] separator = StrType.textOrBytes(args[1]);
    if (separator.length == 0) {
      throw emptySeparator();
    }
    PyList parts = PyList.filled(vm, list -> splitAtLast(vm, self, data, separator, splits, list));
    ListMethods.reverse(vm, parts);
    return parts;
  }

  private static void splitAtLast(
      Vm vm, PyObject self, Buffer data, byte[] separator, long splits, PyList parts) {
    int end = data.offset + data.length;
    for (long left = splits; left != 0; left--) {
      int at = ByteSearch.last(vm, data.bytes, data.offset, end, separator, 0, separator.length);
      if (at < 0) {
        break;
      }
      parts.append(vm, StrType.like(vm, self, data.bytes, at + separator.length, end));
      end = at;
    }
    parts.append(vm, StrType.like(vm, self, data.bytes, data.offset, end));
  }

  static PyObject splitLines(Vm vm, PyObject[] args, PyMap keywords) {
    PyObject[] options = new ArgSpec().flag("keepends", false).parse(vm, args, 1, keywords);
    boolean keepEnds = options[0] == PyBool.TRUE;
    PyObject self = args[0].nativePart();
    Buffer data = StrMethods.self(vm, self);
    return PyList.filled(vm, lines -> addLines(vm, self, data, keepEnds, lines));
  }

  private static void addLines(Vm vm, PyObject self, Buffer data, boolean keepEnds, PyList lines) {
    int end = data.offset + data.length;
    int start = data.offset;
    while (start < end) {
      int stop = start;
      while (stop < end && data.bytes[stop] != '\n' && data.bytes[stop] != '\r') {
        stop++;
      }
      int next = Math.min(stop + 1, end);
      if (next < end && data.bytes[stop] == '\r' && data.bytes[next] == '\n') {
        next++;
      }
      lines.append(vm, StrType.like(vm, self, data.bytes, start, keepEnds ? next : stop));
      start = next;
    }
  }

  static PyObject partition(Vm vm, PyObject object, PyObject separator, boolean last) {
    PyObject self = object.nativePart();
    Buffer data = StrMethods.self(vm, self);
    Buffer mark = StrMethods.sameKind(vm, self, separator);
    if (mark.length == 0) {
      throw emptySeparator();
    }
    byte[] bytes = data.bytes;
    int start = data.offset;
    int end = start + data.length;
    int at =
        last
            ? ByteSearch.last(vm, bytes, start, end, mark.bytes, mark.offset, mark.length)
            : ByteSearch.first(vm, bytes, start, end, mark.bytes, mark.offset, mark.length);
    if (at < 0) {
      PyObject empty = StrType.emptyLike(self);
      return last ? PyTuple.of(empty, empty, self) : PyTuple.of(self, empty, empty);
    }
    return PyTuple.of(
        StrType.like(vm, self, bytes, start, at),
        separator.type() == self.type() ? separator : StrType.like(self, mark.toByteArray()),
        StrType.like(vm, self, bytes, at + mark.length, end));
  }
}
