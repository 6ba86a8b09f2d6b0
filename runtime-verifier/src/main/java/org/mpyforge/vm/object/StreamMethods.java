package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.vm.Vm;

/**
 * The methods that streams share ({@code py/stream.c}): a type names those it has. "Would block"
 * becomes None, as in CPython's raw streams.
 */
public final class StreamMethods {
  private static final int CHUNK = 256;

  private StreamMethods() {}

  /** Declares the methods with these names, in their order. */
  public static void declare(Members m, String... names) {
    for (String name : names) {
      switch (name) {
        case "read" -> m.fn(name, 1, 2, (vm, args) -> read(vm, args, false));
        case "read1", "recv" -> m.fn(name, 1, 2, (vm, args) -> read(vm, args, true));
        case "readinto", "recv_into" ->
            m.fn(name, 2, 3, (vm, args) -> transfer(vm, args, false, false));
        case "readinto1" -> m.fn(name, 2, 3, (vm, args) -> transfer(vm, args, false, true));
        case "readline" -> m.fn(name, 1, 2, StreamMethods::readLine);
        case "readlines" -> m.fn1(name, StreamMethods::readLines);
        case "write", "sendall" -> m.fn(name, 2, 4, (vm, args) -> transfer(vm, args, true, false));
        case "write1", "send" -> m.fn(name, 2, 4, (vm, args) -> transfer(vm, args, true, true));
        case "close" -> m.fn1(name, (vm, self) -> control(vm, self, PyStream.CLOSE));
        case "flush" -> m.fn1(name, (vm, self) -> control(vm, self, PyStream.FLUSH));
        case "seek" -> m.fn(name, 2, 3, StreamMethods::seek);
        case "tell" -> m.fn1(name, (vm, self) -> seek(vm, self, 0, 1));
        case "ioctl" -> m.fn(name, 2, 3, StreamMethods::ioctl);
        case "__enter__" -> m.fn1(name, (vm, self) -> self);
        case "__exit__" -> m.fn(name, 4, 4, (vm, args) -> control(vm, args[0], PyStream.CLOSE));
        case "__del__" -> m.fn1(name, (vm, self) -> control(vm, self, PyStream.CLOSE));
        default -> throw new IllegalArgumentException(name);
      }
    }
  }

  /** The next line of a stream, or null at its end: what iterating over it gives. */
  static PyObject nextLine(Vm vm, PyObject self) {
    PyObject line = readLine(vm, new PyObject[] {self});
    return line.truth(vm) ? line : null;
  }

  private static PyObject result(PyStream stream, byte[] bytes) {
    return stream.isText() ? StrType.checked(bytes) : PyBytes.of(bytes);
  }

  private static PyObject read(Vm vm, PyObject[] args, boolean once) {
    PyStream stream = Streams.of(args[0]);
    long size = args.length == 1 ? -1 : Ops.toJavaLong(vm, args[1]);
    if (size == -1) {
      return readAll(vm, stream);
    }
    vm.heap.need(stream.isText() ? size : size + 1);
    if (stream.isText()) {
      return readCharacters(vm, stream, (int) size);
    }
    byte[] bytes = new byte[(int) size];
    int done = Streams.transfer(vm, stream::read, bytes, 0, bytes.length, once);
    return done < 0 ? PyNone.NONE : PyBytes.of(Arrays.copyOf(bytes, done));
  }

  private static PyObject readAll(Vm vm, PyStream stream) {
    byte[] bytes = new byte[CHUNK];
    int size = 0;
    while (true) {
      if (size == bytes.length) {
        vm.heap.need(2L * size);
        bytes = Arrays.copyOf(bytes, 2 * size);
      }
      int n = stream.read(vm, bytes, size, Math.min(CHUNK, bytes.length - size));
      if (n < 0 && size == 0) {
        return PyNone.NONE;
      }
      if (n <= 0) {
        return result(stream, Arrays.copyOf(bytes, size));
      }
      size += n;
    }
  }

  /** Reads characters: never a byte more than they have, since nothing can be put back. */
  private static PyObject readCharacters(Vm vm, PyStream stream, int count) {
    byte[] bytes = new byte[count];
    int size = 0;
    int complete = 0;
    int missing = count;
    while (missing > 0) {
      // Each character that is missing has at least one byte, a begun one at least one more.
      int more = missing;
      if (complete < size) {
        more = missing - 1 + complete + width(bytes[complete]) - size;
      }
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length, size + more));
      int n = Streams.transfer(vm, stream::read, bytes, size, more, false);
      if (n < 0 && size == 0) {
        return PyNone.NONE;
      }
      size += Math.max(n, 0);
      while (complete < size && complete + width(bytes[complete]) <= size && missing > 0) {
        complete += width(bytes[complete]);
        missing--;
      }
      if (n < more) {
        break;
      }
    }
    return StrType.checked(Arrays.copyOf(bytes, size));
  }

  /** How many bytes a character has that begins with this one: five if none begins so. */
  private static int width(byte first) {
    int b = first & 0xff;
    return b < 0x80 ? 1 : b < 0xc0 ? 5 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : b < 0xf8 ? 4 : 5;
  }

  /** {@code readinto} and {@code write}: of a buffer, or a part of it. */
  private static PyObject transfer(Vm vm, PyObject[] args, boolean write, boolean once) {
    PyStream stream = Streams.of(args[0]);
    Buffer buffer = Ops.buffer(vm, args[1], !write);
    long offset = 0;
    long length = buffer.length;
    if (args.length == 3) {
      length = atMost(vm, args[2], length);
    } else if (args.length == 4) {
      offset = atMost(vm, args[2], length);
      length = atMost(vm, args[3], length - offset);
    }
    int from = buffer.offset + (int) offset;
    Streams.Transfer move = write ? stream::write : stream::read;
    int done = Streams.transfer(vm, move, buffer.bytes, from, (int) length, once);
    return done < 0 ? PyNone.NONE : PyInt.of(done);
  }

  /** A number that C takes for an unsigned one, and at most the limit. */
  private static long atMost(Vm vm, PyObject number, long limit) {
    long value = Ops.toInteger(vm, number).low();
    return value < 0 ? limit : Math.min(value, limit);
  }

  private static PyObject readLine(Vm vm, PyObject[] args) {
    PyStream stream = Streams.of(args[0]);
    long limit = args.length == 1 ? -1 : Ops.toJavaLong(vm, args[1]);
    vm.heap.need(limit == -1 ? 0 : limit);
    var line = new BytesPrinter(vm);
    var one = new byte[1];
    while (limit < 0 || line.size() < limit) {
      int n = stream.read(vm, one, 0, 1);
      if (n < 0 && line.size() == 0) {
        return PyNone.NONE;
      }
      if (n <= 0) {
        break;
      }
      line.write(one, 0, 1);
      if (one[0] == '\n') {
        break;
      }
    }
    return result(stream, line.toByteArray());
  }

  private static PyObject readLines(Vm vm, PyObject self) {
    return PyList.filled(
        vm,
        lines -> {
          for (PyObject line; (line = nextLine(vm, self)) != null; ) {
            lines.append(vm, line);
          }
        });
  }

  private static PyObject control(Vm vm, PyObject self, int request) {
    Streams.of(self).ioctl(vm, request, 0);
    return PyNone.NONE;
  }

  private static PyObject seek(Vm vm, PyObject[] args) {
    long offset = Ops.toJavaLong(vm, args[1]);
    int whence = args.length == 3 ? Ops.toJavaInt(vm, args[2]) : 0;
    if (whence == 0 && offset < 0) {
      throw Errors.os(22);
    }
    return seek(vm, args[0], offset, whence);
  }

  private static PyObject seek(Vm vm, PyObject self, long offset, int whence) {
    int known = whence >= 0 && whence < PyStream.NO_WHENCE ? whence : PyStream.NO_WHENCE;
    return PyInt.of(Streams.of(self).ioctl(vm, PyStream.SEEK, offset << 2 | known));
  }

  private static PyObject ioctl(Vm vm, PyObject[] args) {
    long argument = args.length > 2 ? Ops.toInteger(vm, args[2]).low() : 0;
    return PyInt.of(Streams.of(args[0]).ioctl(vm, Ops.toJavaInt(vm, args[1]), argument));
  }
}
