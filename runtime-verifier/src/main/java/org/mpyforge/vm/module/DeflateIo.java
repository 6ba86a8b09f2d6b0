package org.mpyforge.vm.module;

import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errno;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStream;
import org.mpyforge.vm.object.PyStreamObject;
import org.mpyforge.vm.object.PyType;
import org.mpyforge.vm.object.StreamMethods;
import org.mpyforge.vm.object.Streams;

/** {@code deflate.DeflateIO}: what is written is compressed, what is read is expanded. */
final class DeflateIo extends PyStreamObject {
  static final PyType TYPE =
      PyType.builder("DeflateIO")
          .make(DeflateIo::make)
          .members(
              m ->
                  StreamMethods.declare(
                      m, "read", "readinto", "readline", "write", "close", "__enter__", "__exit__"))
          .build();

  private static final int DEFAULT_WINDOW_BITS = 8;

  /** What is around the compressed data. */
  enum Format {
    AUTO,
    RAW,
    ZLIB,
    GZIP;

    /** The checksum that ends the data, or null if none does. */
    Checksum checksum() {
      return this == ZLIB ? new Adler32() : this == GZIP ? new CRC32() : null;
    }
  }

  private PyObject inner;
  private final Format format;
  private final int windowBits;
  private final boolean closes;

  private Inflation reader;
  private boolean ended;

  private Deflation writer;
  private Checksum checksum;
  private int written;

  private DeflateIo(PyObject inner, Format format, int windowBits, boolean closes) {
    this.inner = inner;
    this.format = format;
    this.windowBits = windowBits;
    this.closes = closes;
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 1, 4, false);
    long format = n > 1 ? Ops.toJavaLong(vm, args[at + 1]) : 0;
    long bits = n > 2 ? Ops.toJavaLong(vm, args[at + 2]) : 0;
    if (format < 0 || format >= Format.values().length) {
      throw Errors.value("format");
    }
    if (bits != 0 && (bits < 5 || bits > 15)) {
      throw Errors.value("wbits");
    }
    boolean closes = n > 3 && Ops.truth(vm, args[at + 3]);
    vm.heap.need(64);
    return new DeflateIo(args[at], Format.values()[(int) format], (int) bits, closes);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private static PyRaise invalid() {
    return Errors.os(Errno.EINVAL);
  }

  // ---- reading

  @Override
  public int read(Vm vm, byte[] into, int offset, int length) {
    if (inner == null) {
      throw invalid();
    }
    if (reader == null) {
      startReading(vm);
    }
    if (ended) {
      return 0;
    }
    int count;
    try {
      count = reader.read(into, offset, length);
    } catch (Inflation.MalformedException e) {
      throw invalid();
    }
    ended = reader.isDone();
    return count;
  }

  private void startReading(Vm vm) {
    PyStream from = Streams.of(inner);
    var one = new byte[1];
    var input =
        new Inflation(
            () -> {
              int n = from.read(vm, one, 0, 1);
              if (n < 0) {
                throw Errors.os(Errno.EAGAIN);
              }
              if (n == 0) {
                throw Errors.with(Exceptions.EOF_ERROR);
              }
              return one[0] & 0xff;
            });
    int bits = windowBits == 0 ? DEFAULT_WINDOW_BITS : windowBits;
    if (format != Format.RAW) {
      try {
        int stated = input.readHeader(format);
        bits = windowBits == 0 ? stated : Math.min(stated, windowBits);
      } catch (Inflation.MalformedException e) {
        throw invalid();
      }
    }
    vm.heap.need(1L << bits);
    input.start(bits);
    reader = input;
  }

  // ---- writing

  private void output(Vm vm, byte... bytes) {
    if (Streams.of(inner).write(vm, bytes, 0, bytes.length) < 0) {
      throw Errors.os(Errno.EAGAIN);
    }
  }

  private void startWriting(Vm vm) {
    Streams.of(inner);
    int bits = windowBits == 0 ? DEFAULT_WINDOW_BITS : windowBits;
    vm.heap.need(1L << bits);
    vm.heap.need(64);
    writer = new Deflation(bits, b -> output(vm, (byte) b));
    checksum = format.checksum();
    if (format == Format.ZLIB) {
      int method = 8 | Math.max(bits - 8, 1) << 4;
      int flags = 0x80;
      flags |= 31 - (method << 8 | flags) % 31;
      header(vm, (byte) method, (byte) flags);
    } else if (format == Format.GZIP) {
      header(
          vm,
          (byte) 0x1f,
          (byte) 0x8b,
          (byte) 8,
          (byte) 0,
          (byte) 0,
          (byte) 0,
          (byte) 0,
          (byte) 0,
          (byte) 4,
          (byte) 3);
    }
    writer.startBlock();
  }

  /** A header that cannot be written is an invalid argument, whatever the reason. */
  private void header(Vm vm, byte... bytes) {
    try {
      output(vm, bytes);
    } catch (PyRaise e) {
      if (e.is(Exceptions.OS_ERROR)) {
        throw invalid();
      }
      throw e;
    }
  }

  @Override
  public int write(Vm vm, byte[] from, int offset, int length) {
    if (inner == null) {
      throw invalid();
    }
    if (writer == null) {
      startWriting(vm);
    }
    written += length;
    if (checksum != null) {
      checksum.update(from, offset, length);
    }
    writer.compress(vm, from, offset, length);
    return length;
  }

  @Override
  public long ioctl(Vm vm, int request, long argument) {
    if (request != CLOSE) {
      throw invalid();
    }
    if (inner == null) {
      return 0;
    }
    PyObject stream = inner;
    try {
      if (writer != null) {
        writer.finishBlock();
        writeFooter(vm);
      }
    } finally {
      inner = null;
      if (closes) {
        Streams.of(stream).ioctl(vm, CLOSE, 0);
      }
    }
    return 0;
  }

  private void writeFooter(Vm vm) {
    if (checksum == null) {
      return;
    }
    int sum = (int) checksum.getValue();
    if (format == Format.ZLIB) {
      output(vm, (byte) (sum >> 24), (byte) (sum >> 16), (byte) (sum >> 8), (byte) sum);
    } else {
      output(
          vm,
          (byte) sum,
          (byte) (sum >> 8),
          (byte) (sum >> 16),
          (byte) (sum >> 24),
          (byte) written,
          (byte) (written >> 8),
          (byte) (written >> 16),
          (byte) (written >> 24));
    }
  }
}
