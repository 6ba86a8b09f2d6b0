package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.vm.Vm;

/**
 * {@code io.IOBase}, which classes derive from to be streams: their {@code readinto}, {@code write}
 * and {@code ioctl} are called ({@code py/modio.c}).
 */
public final class PyIoBase extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      PyType.builder("IOBase").make((vm, type, args, at, n, kw) -> new PyIoBase()).build();

  private static final PyStr READINTO = PyStr.name("readinto");
  private static final PyStr WRITE = PyStr.name("write");
  private static final PyStr IOCTL = PyStr.name("ioctl");

  private static final int EAGAIN = 11;
  private static final int RAISE_ERROR = 12;

  private PyIoBase() {}

  /** The stream that an object of a derived class is. */
  static PyStream streamOf(PyObject object) {
    return new Delegate(object);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyStream stream() {
    return streamOf(this);
  }

  private record Delegate(PyObject object) implements PyStream {
    @Override
    public boolean isText() {
      return false;
    }

    @Override
    public int read(Vm vm, byte[] into, int offset, int length) {
      var buffer = new byte[length];
      int count = transfer(vm, READINTO, buffer);
      System.arraycopy(buffer, 0, into, offset, Math.max(0, count));
      return count;
    }

    @Override
    public int write(Vm vm, byte[] from, int offset, int length) {
      return transfer(vm, WRITE, Arrays.copyOfRange(from, offset, offset + length));
    }

    private int transfer(Vm vm, PyStr method, byte[] bytes) {
      PyObject buffer = PyArray.bytearray(bytes);
      PyObject answer = Calls.callMethod(vm, object, method, buffer);
      long count = answer == PyNone.NONE ? -EAGAIN : Ops.toJavaLong(vm, answer);
      if (count == -EAGAIN) {
        return WOULD_BLOCK;
      }
      if (count < 0) {
        // The object can raise a better error.
        request(vm, RAISE_ERROR, -count);
        throw Errors.os((int) -count);
      }
      return (int) Math.min(count, bytes.length);
    }

    private long request(Vm vm, int request, long argument) {
      return Ops.toJavaLong(
          vm, Calls.callMethod(vm, object, IOCTL, PyInt.of(request), PyInt.of(argument)));
    }

    @Override
    public long ioctl(Vm vm, int request, long argument) {
      long value = request(vm, request, argument);
      if (value < 0) {
        throw Errors.os((int) -value);
      }
      return value;
    }
  }
}
