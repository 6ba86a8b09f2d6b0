package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** What works on any stream ({@code py/stream.c}). */
public final class Streams {
  private Streams() {}

  /** The stream protocol of an object, which must have it. */
  public static PyStream of(PyObject object) {
    PyStream stream = object.stream();
    if (stream == null) {
      throw Errors.of(Exceptions.OS_ERROR, "stream operation not supported");
    }
    return stream;
  }

  /** Writes all of a run of bytes, however many writes that takes. */
  public static int writeAll(Vm vm, PyStream stream, byte[] from, int offset, int length) {
    int done = 0;
    while (done < length) {
      int n = stream.write(vm, from, offset + done, length - done);
      if (n <= 0) {
        break;
      }
      done += n;
    }
    return done;
  }

  /** A printer that writes to a stream object. */
  public static Printer printer(Vm vm, PyObject object) {
    PyStream stream = of(object);
    return (bytes, offset, length) -> writeAll(vm, stream, bytes, offset, length);
  }
}
