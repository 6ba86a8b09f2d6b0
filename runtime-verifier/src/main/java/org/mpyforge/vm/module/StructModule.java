package org.mpyforge.vm.module;

import java.util.Arrays;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.ItemCode;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBuiltin;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.StrType;

/**
 * The module {@code struct} ({@code py/modstruct.c}). As in the reference, missing values are
 * zeros, surplus ones are ignored, and a buffer may be longer than the structure.
 */
final class StructModule {
  private StructModule() {}

  static void declare(Members m) {
    m.fn1("calcsize", (vm, format) -> PyInt.of(new Format(format).measure().size));
    m.fn("pack", 1, PyBuiltin.ANY, StructModule::pack);
    m.fn("pack_into", 3, PyBuiltin.ANY, StructModule::packInto);
    m.fn("unpack", 2, 3, StructModule::unpack);
    m.fn("unpack_from", 2, 3, StructModule::unpack);
  }

  /** Size in bytes and number of values of a structure. */
  private record Extent(long size, long values) {}

  /** Goes through the fields of a format: a count and a letter each. */
  private static final class Format {
    private static final long MOST = Long.MAX_VALUE / 1024;

    private final byte[] text;
    private final int end;
    private int at;

    final char order;
    long count;
    char code;

    Format(PyObject format) {
      text = StrType.textOrBytes(format);
      int zero = 0;
      while (zero < text.length && text[zero] != 0) {
        zero++;
      }
      end = zero;
      char first = end == 0 ? 0 : (char) (text[0] & 0xff);
      boolean given = first != 0 && "@=<>!".indexOf(first) >= 0;
      order = first == '!' ? '>' : given ? first : '@';
      at = given ? 1 : 0;
    }

    /** Reads the next field; false at the end. */
    boolean next() {
      if (at >= end) {
        return false;
      }
      count = 1;
      if (isDigit()) {
        count = 0;
        for (; at < end && isDigit(); at++) {
          count = Math.min(MOST, 10 * count + text[at] - '0');
        }
      }
      code = at < end ? (char) (text[at++] & 0xff) : 0;
      return true;
    }

    private boolean isDigit() {
      return text[at] >= '0' && text[at] <= '9';
    }

    boolean isBig() {
      return order == '>';
    }

    int itemSize() {
      return ItemCode.size(order, code);
    }

    /** Where an item may begin, at {@code offset} or behind it. */
    long align(long offset, int itemSize) {
      return order == '@' ? (offset + itemSize - 1) & -itemSize : offset;
    }

    /** Size and number of values of what is left. */
    Extent measure() {
      long size = 0;
      long values = 0;
      while (next()) {
        if (code == 'x') {
          size += count;
        } else if (code == 's') {
          size += count;
          values++;
        } else {
          int itemSize = itemSize();
          size = count == 0 ? size : align(size, itemSize) + itemSize * count;
          values += count;
        }
        size = Math.min(size, MOST);
        values = Math.min(values, MOST);
      }
      return new Extent(size, values);
    }
  }

  private static PyRaise tooSmall() {
    return Errors.value("buffer too small");
  }

  /** The place in a buffer that an offset means; a negative one counts from the end. */
  private static long place(Vm vm, Buffer buffer, PyObject offset) {
    long at = Ops.toJavaLong(vm, offset);
    if (at < 0) {
      at += buffer.length;
      if (at < 0) {
        throw tooSmall();
      }
    }
    return at;
  }

  private static void checkRoom(Buffer buffer, long at, long size) {
    if (at > buffer.length || size > buffer.length - at) {
      throw tooSmall();
    }
  }

  private static PyObject pack(Vm vm, PyObject[] args) {
    long size = new Format(args[0]).measure().size;
    byte[] bytes = new byte[StrType.size(vm, size)];
    pack(vm, args[0], bytes, 0, args, 1);
    return PyBytes.of(bytes);
  }

  private static PyObject packInto(Vm vm, PyObject[] args) {
    Buffer buffer = Ops.buffer(vm, args[1], true);
    long at = place(vm, buffer, args[2]);
    checkRoom(buffer, at, new Format(args[0]).measure().size);
    pack(vm, args[0], buffer.bytes, buffer.offset + (int) at, args, 3);
    return PyNone.NONE;
  }

  private static void pack(
      Vm vm, PyObject formatText, byte[] bytes, int base, PyObject[] values, int from) {
    var format = new Format(formatText);
    int next = from;
    int at = base;
    while (next < values.length && format.next()) {
      int count = (int) format.count;
      if (format.code == 'x') {
        Arrays.fill(bytes, at, at + count, (byte) 0);
        at += count;
      } else if (format.code == 's') {
        Buffer text = Ops.buffer(vm, values[next++], false);
        int copied = Math.min(count, text.length);
        System.arraycopy(text.bytes, text.offset, bytes, at, copied);
        Arrays.fill(bytes, at + copied, at + count, (byte) 0);
        at += count;
      } else {
        int size = format.itemSize();
        for (int i = 0; i < count && next < values.length; i++) {
          at = base + (int) format.align(at - base, size);
          ItemCode.set(vm, format.code, size, bytes, at, format.isBig(), values[next++]);
          at += size;
        }
      }
    }
  }

  private static PyObject unpack(Vm vm, PyObject[] args) {
    Extent extent = new Format(args[0]).measure();
    vm.heap.need(16 + 8 * Math.min(extent.values, Long.MAX_VALUE / 16));
    Buffer buffer = Ops.buffer(vm, args[1], false);
    long start = args.length > 2 ? place(vm, buffer, args[2]) : 0;
    checkRoom(buffer, start, extent.size);
    var values = new PyObject[(int) extent.values];
    var format = new Format(args[0]);
    int base = buffer.offset + (int) start;
    int at = base;
    for (int next = 0; next < values.length; ) {
      format.next();
      int count = (int) format.count;
      if (format.code == 'x') {
        at += count;
      } else if (format.code == 's') {
        values[next++] = PyBytes.of(Arrays.copyOfRange(buffer.bytes, at, at + count));
        at += count;
      } else {
        int size = format.itemSize();
        for (int i = 0; i < count; i++) {
          at = base + (int) format.align(at - base, size);
          values[next++] = ItemCode.get(vm, format.code, size, buffer.bytes, at, format.isBig());
          at += size;
        }
      }
    }
    return PyTuple.of(values);
  }
}
