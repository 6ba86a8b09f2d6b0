package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** What works on any stream ({@code py/stream.c}). */
public final class Streams {
  private Streams() {}

  /** {@link PyStream#read} or {@link PyStream#write} of one stream. */
  @FunctionalInterface
  interface Transfer {
    /** Moves some bytes: gives how many, 0 at the end, or {@link PyStream#WOULD_BLOCK}. */
    int move(Vm vm, byte[] bytes, int offset, int length);
  }

  /**
   * Moves bytes until all have gone, or no more go.
   *
   * @param once whether one move that does something is enough
   * @return how many, or {@link PyStream#WOULD_BLOCK} if that was the answer to the first move
   */
  static int transfer(
      Vm vm, Transfer transfer, byte[] bytes, int offset, int length, boolean once) {
    int done = 0;
    while (done < length) {
      int n = transfer.move(vm, bytes, offset + done, length - done);
      if (n <= 0) {
        return n < 0 && done == 0 ? n : done;
      }
      done += n;
      if (once) {
        break;
      }
    }
    return done;
  }

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
    return Math.max(0, transfer(vm, stream::write, from, offset, length, false));
  }

  /** A printer that writes to a stream object. */
  public static Printer printer(Vm vm, PyObject object) {
    PyStream stream = of(object);
    return (bytes, offset, length) -> writeAll(vm, stream, bytes, offset, length);
  }
}
