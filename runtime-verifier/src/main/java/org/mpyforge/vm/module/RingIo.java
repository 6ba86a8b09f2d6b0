package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errno;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStreamObject;
import org.mpyforge.vm.object.PyType;
import org.mpyforge.vm.object.StreamMethods;

/** {@code micropython.RingIO}: a queue of bytes as a stream ({@code py/objringio.c}). */
final class RingIo extends PyStreamObject {
  static final PyType TYPE =
      PyType.builder("RingIO").make(RingIo::make).members(RingIo::declare).build();

  private static final int MAX_SIZE = 0xffff;

  /** One byte of the memory always stays free: else a full queue would look like an empty one. */
  private final Buffer memory;

  private int get;
  private int put;

  private RingIo(Buffer memory) {
    this.memory = memory;
  }

  private static void declare(Members m) {
    m.fn1("any", (vm, self) -> PyInt.of(((RingIo) self.nativePart()).available()));
    StreamMethods.declare(m, "read", "readline", "readinto", "write", "close");
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 1, 1, false);
    Buffer memory = args[at].buffer(vm, true);
    if (memory == null) {
      long size = Ops.toJavaLong(vm, args[at]) + 1;
      if (size < 0) {
        String bytes = Long.toUnsignedString(size);
        throw Errors.of(
            Exceptions.MEMORY_ERROR, "memory allocation failed, allocating " + bytes + " bytes");
      }
      vm.heap.need(size);
      checkSize(size);
      memory = Buffer.of(new byte[(int) size]);
    }
    checkSize(memory.length);
    return new RingIo(memory);
  }

  private static void checkSize(long size) {
    if (size < 2 || size > MAX_SIZE) {
      throw Errors.with(Exceptions.VALUE_ERROR);
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private int available() {
    return Math.floorMod(put - get, memory.length);
  }

  private int free() {
    return memory.length - 1 - available();
  }

  @Override
  public int read(Vm vm, byte[] into, int offset, int length) {
    int count = Math.min(length, available());
    for (int i = 0; i < count; i++) {
      into[offset + i] = memory.bytes[memory.offset + get];
      get = (get + 1) % memory.length;
    }
    return count;
  }

  @Override
  public int write(Vm vm, byte[] from, int offset, int length) {
    int count = Math.min(length, free());
    for (int i = 0; i < count; i++) {
      memory.bytes[memory.offset + put] = from[offset + i];
      put = (put + 1) % memory.length;
    }
    return count;
  }

  @Override
  public long ioctl(Vm vm, int request, long argument) {
    return switch (request) {
      case POLL ->
          argument & (available() > 0 ? POLL_READ : 0) | argument & (free() > 0 ? POLL_WRITE : 0);
      case CLOSE -> 0;
      default -> throw Errors.os(Errno.EINVAL);
    };
  }
}
