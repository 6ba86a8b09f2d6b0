package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.vm.Vm;

/** {@code io.StringIO} and {@code io.BytesIO}: a file in memory ({@code py/objstringio.c}). */
public final class PyMemoryStream extends PyFileLike {
  /** {@code StringIO}. */
  public static final PyType TEXT =
      PyType.builder("StringIO")
          .slots(Slot.PRINT, Slot.ITERATION)
          .make(PyMemoryStream::make)
          .members(PyMemoryStream::declare)
          .build();

  /** {@code BytesIO}. */
  public static final PyType BINARY =
      PyType.builder("BytesIO")
          .slots(Slot.PRINT, Slot.ITERATION)
          .make(PyMemoryStream::make)
          .members(PyMemoryStream::declare)
          .build();

  private static final int EINVAL = 22;
  private static final int EFBIG = 27;

  private final PyType type;

  /** The content; null if closed. */
  private byte[] data;

  private int size;

  /** Whether {@link #data} is a string's own, which nobody may change. */
  private boolean shared;

  private long position;

  private PyMemoryStream(PyType type, byte[] data, int size, boolean shared) {
    this.type = type;
    this.data = data;
    this.size = size;
    this.shared = shared;
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    vm.heap.need(64);
    if (n == 0) {
      return new PyMemoryStream(type, new byte[16], 0, false);
    }
    if (args[at] instanceof PyInteger) {
      long capacity = Ops.toJavaLong(vm, args[at]);
      vm.heap.need(capacity);
      return new PyMemoryStream(type, new byte[(int) capacity], 0, false);
    }
    if (args[at] instanceof PyStringLike text) {
      return new PyMemoryStream(type, text.data, text.data.length, true);
    }
    byte[] content = Ops.buffer(vm, args[at], false).toByteArray();
    vm.heap.need(content.length);
    return new PyMemoryStream(type, content, content.length, false);
  }

  private static void declare(Members m) {
    StreamMethods.declare(
        m,
        "read",
        "readinto",
        "readline",
        "write",
        "seek",
        "tell",
        "flush",
        "close",
        "__enter__",
        "__exit__");
    m.fn1("getvalue", (vm, self) -> ((PyMemoryStream) self).value(vm));
  }

  private void checkOpen() {
    if (data == null) {
      throw Errors.value("I/O operation on closed file");
    }
  }

  private PyObject value(Vm vm) {
    checkOpen();
    vm.heap.need(size);
    byte[] content = Arrays.copyOf(data, size);
    return isText() ? StrType.checked(content) : PyBytes.of(content);
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<io." + type.name() + " 0x" + Ops.address(this) + ">");
  }

  @Override
  public boolean isText() {
    return type == TEXT;
  }

  @Override
  public int read(Vm vm, byte[] into, int offset, int length) {
    checkOpen();
    if (position >= size) {
      return 0;
    }
    int count = Math.min(length, size - (int) position);
    System.arraycopy(data, (int) position, into, offset, count);
    position += count;
    return count;
  }

  @Override
  public int write(Vm vm, byte[] from, int offset, int length) {
    checkOpen();
    long end = position + length;
    if (position < 0 || end < 0) {
      throw Errors.os(EFBIG);
    }
    if (shared || end > data.length) {
      vm.heap.need(end);
      data = Arrays.copyOf(data, (int) Math.max(end > data.length ? 2 * end : 0, size));
      shared = false;
    }
    if (position > size) {
      Arrays.fill(data, size, (int) position, (byte) 0);
    }
    System.arraycopy(from, offset, data, (int) position, length);
    position = end;
    size = Math.max(size, (int) end);
    return length;
  }

  @Override
  public long ioctl(Vm vm, int request, long argument) {
    switch (request) {
      case SEEK -> {
        return seek(argument >> 2, (int) argument & 3);
      }
      case FLUSH -> {
        return 0;
      }
      case CLOSE -> {
        data = null;
        return 0;
      }
      default -> throw Errors.os(EINVAL);
    }
  }

  private long seek(long offset, int whence) {
    if (whence == 2) {
      checkOpen(); // The others work even on a closed stream.
    }
    long base = whence == 1 ? position : whence == 2 ? size : 0;
    // Before the beginning is the beginning, as in CPython.
    position = Math.max(0, base + offset);
    return position;
  }
}
