package org.mpyforge.vm.io;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyStream;
import org.mpyforge.vm.object.PyStreamObject;
import org.mpyforge.vm.object.PyType;
import org.mpyforge.vm.object.StreamMethods;
import org.mpyforge.vm.object.Streams;

/** {@code websocket.websocket}: frames over another stream ({@code extmod/modwebsocket.c}). */
public final class PyWebSocket extends PyStreamObject {
  /** The type. */
  public static final PyType TYPE =
      PyType.builder("websocket").make(PyWebSocket::make).members(PyWebSocket::declare).build();

  private static final PyStr SET_BLOCKING = PyStr.name("setblocking");
  private static final int GET_DATA_OPTS = 8;
  private static final int SET_DATA_OPTS = 9;
  private static final int OPCODE = 0x0f;
  private static final int FINAL = 0x80;
  private static final int MASKED = 0x80;
  private static final int TEXT_FRAME = 1;
  private static final int CLOSE_FRAME = 8;
  private static final int SIZE_IN_TWO = 126;
  private static final int SIZE_IN_EIGHT = 127;
  private static final int MAX_WRITE = 0x10000;
  private static final int ENOBUFS = 105;

  /** What comes next. */
  private enum State {
    HEADER,
    OPTIONS,
    PAYLOAD
  }

  private final PyObject socket;
  private final boolean blockingWrite;
  private State state = State.HEADER;

  /** The bytes of the header or its options that have come so far, and how many are missing. */
  private final byte[] head = new byte[6];

  private int have;
  private int missing = 2;

  private final byte[] mask = new byte[4];
  private int maskAt;
  private int left;

  /** The first byte of this frame, and of the last one that had data. */
  private int frame;

  private int dataFrame;
  private int writeOpcode = TEXT_FRAME;

  private PyWebSocket(PyObject socket, boolean blockingWrite) {
    this.socket = socket;
    this.blockingWrite = blockingWrite;
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 1, 2, false);
    Streams.of(args[at]);
    vm.heap.need(64);
    return new PyWebSocket(args[at], n > 1 && args[at + 1] == PyBool.TRUE);
  }

  private static void declare(Members m) {
    StreamMethods.declare(m, "read", "readinto", "readline", "write", "ioctl", "close");
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int read(Vm vm, byte[] into, int offset, int length) {
    PyStream stream = Streams.of(socket);
    while (true) {
      if (missing > 0) {
        int count = stream.read(vm, head, have, missing);
        if (count <= 0) {
          return count;
        }
        have += count;
        missing -= count;
        if (missing > 0) {
          return WOULD_BLOCK;
        }
      }
      switch (state) {
        case HEADER -> header(vm);
        case OPTIONS -> options();
        case PAYLOAD -> {
          int count = payload(vm, stream, into, offset, length);
          if (count <= 0 && left > 0) {
            return count;
          }
          if (left == 0) {
            expectHeader();
            if (isControl()) {
              if ((frame & OPCODE) == CLOSE_FRAME) {
                send(vm, new byte[] {(byte) (FINAL | CLOSE_FRAME), 0}, new byte[0], 0, 0);
                return 0;
              }
              continue;
            }
          }
          if (count > 0) {
            return count;
          }
        }
      }
    }
  }

  private boolean isControl() {
    return (frame & OPCODE) >= CLOSE_FRAME;
  }

  private void expectHeader() {
    state = State.HEADER;
    missing = 2;
    maskAt = 0;
    have = 0;
  }

  private void header(Vm vm) {
    frame = head[0] & 0xff;
    // A continuation keeps the opcode of the frame it continues.
    dataFrame = (frame & OPCODE) == 0 ? dataFrame & OPCODE | frame & ~OPCODE : frame;
    java.util.Arrays.fill(mask, (byte) 0);
    left = head[1] & SIZE_IN_EIGHT;
    if (left == SIZE_IN_EIGHT) {
      // Nobody reads so much in one piece, and where the frame ends is lost.
      Streams.of(socket).ioctl(vm, CLOSE, 0);
      throw Errors.os(HostErrors.EIO);
    }
    missing = (left == SIZE_IN_TWO ? 2 : 0) + ((head[1] & MASKED) != 0 ? 4 : 0);
    have = 0;
    state = missing > 0 ? State.OPTIONS : State.PAYLOAD;
  }

  private void options() {
    if ((have & 2) != 0) {
      left = (head[0] & 0xff) << 8 | (head[1] & 0xff);
    }
    if ((have & 4) != 0) {
      System.arraycopy(head, have - 4, mask, 0, 4);
    }
    have = 0;
    state = State.PAYLOAD;
  }

  /** Reads of the payload; 0 with something {@link #left} is the end of the stream. */
  private int payload(Vm vm, PyStream stream, byte[] into, int offset, int length) {
    if (left == 0) {
      return 0;
    }
    int count = stream.read(vm, into, offset, Math.min(length, left));
    for (int i = 0; i < count; i++) {
      into[offset + i] ^= mask[maskAt++ & 3];
    }
    left -= Math.max(0, count);
    return count;
  }

  @Override
  public int write(Vm vm, byte[] from, int offset, int length) {
    if (length >= MAX_WRITE) {
      throw Errors.os(ENOBUFS);
    }
    int first = FINAL | writeOpcode;
    byte[] header =
        length < SIZE_IN_TWO
            ? new byte[] {(byte) first, (byte) length}
            : new byte[] {(byte) first, SIZE_IN_TWO, (byte) (length >> 8), (byte) length};
    return send(vm, header, from, offset, length);
  }

  private int send(Vm vm, byte[] header, byte[] from, int offset, int length) {
    PyStream stream = Streams.of(socket);
    if (blockingWrite) {
      Calls.callMethod(vm, socket, SET_BLOCKING, PyBool.TRUE);
    }
    Streams.writeAll(vm, stream, header, 0, header.length);
    int count = Streams.writeAll(vm, stream, from, offset, length);
    if (blockingWrite) {
      Calls.callMethod(vm, socket, SET_BLOCKING, PyBool.FALSE);
    }
    return count;
  }

  @Override
  public long ioctl(Vm vm, int request, long argument) {
    switch (request) {
      case CLOSE -> {
        Streams.of(socket).ioctl(vm, CLOSE, 0);
        return 0;
      }
      case GET_DATA_OPTS -> {
        return dataFrame & OPCODE;
      }
      case SET_DATA_OPTS -> {
        int before = writeOpcode;
        writeOpcode = (int) argument & OPCODE;
        return before;
      }
      default -> throw Errors.os(HostErrors.EINVAL);
    }
  }
}
