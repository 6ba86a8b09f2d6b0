package org.mpyforge.vm.io;

import java.net.SocketAddress;
import java.util.Arrays;
import java.util.function.IntSupplier;
import org.mpyforge.vm.Finalisers;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyArray;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyInteger;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStreamObject;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.PyType;
import org.mpyforge.vm.object.Slot;
import org.mpyforge.vm.object.StreamMethods;

/** A socket ({@code ports/unix/modsocket.c}). */
final class PySocket extends PyStreamObject implements Finalisers.Finalisable {
  /** The type. */
  static final PyType TYPE =
      PyType.builder("socket")
          .slots(Slot.PRINT)
          .make(PySocket::make)
          .members(PySocket::declare)
          .build();

  static final int SOCK_STREAM = 1;
  static final int SOCK_DGRAM = 2;
  static final int MSG_PEEK = 0x02;
  static final int MSG_DONTWAIT = 0x40;
  private static final int DEFAULT_BACKLOG = 128;
  private static final int EPROTONOSUPPORT = 93;
  private static final double NANOS = 1e9;
  private static final PyMap NO_KEYWORDS = PyMap.ordered(0);

  private final Vm owner;
  private final int family;
  private int number;

  private PySocket(Vm vm, int family, SocketDescriptor descriptor) {
    owner = vm;
    this.family = family;
    number = Descriptors.of(vm).add(descriptor);
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    int family = n > 0 ? Ops.toJavaInt(vm, args[at]) : SocketAddresses.AF_INET;
    int kind = n > 1 ? Ops.toJavaInt(vm, args[at + 1]) : SOCK_STREAM;
    if (n > 2) {
      Ops.toJavaInt(vm, args[at + 2]);
    }
    Host.of(vm).checkNetwork();
    boolean local = family == SocketAddresses.AF_UNIX;
    if (local) {
      // Its paths are the operating system's, which no file host looks after.
      Host.of(vm).checkCommands();
    } else if (family != SocketAddresses.AF_INET && family != SocketAddresses.AF_INET6) {
      throw Errors.os(HostErrors.EAFNOSUPPORT);
    }
    vm.heap.need(32);
    if (kind == SOCK_STREAM) {
      return new PySocket(vm, family, TcpSocket.open(local));
    }
    if (kind == SOCK_DGRAM && !local) {
      return new PySocket(vm, family, UdpSocket.open(family));
    }
    throw Errors.os(EPROTONOSUPPORT);
  }

  private static void declare(Members m) {
    m.fn1("fileno", (vm, self) -> PyInt.of(((PySocket) self).number));
    m.fn("makefile", 1, 3, PySocket::makeFile);
    StreamMethods.declare(m, "read", "readinto", "readline", "write");
    m.fn2("connect", PySocket::connect);
    m.fn2("bind", PySocket::bind);
    m.fn("listen", 1, 2, PySocket::listen);
    m.fn1("accept", PySocket::accept);
    m.fn("recv", 2, 3, PySocket::receive);
    m.fn("recvfrom", 2, 3, PySocket::receiveFrom);
    m.fn("send", 2, 3, PySocket::send);
    m.fn("sendto", 3, 4, PySocket::sendTo);
    m.fn("setsockopt", 4, 4, PySocket::setOption);
    m.fn2("setblocking", PySocket::setBlocking);
    m.fn2("settimeout", PySocket::setTimeout);
    StreamMethods.declare(m, "close");
  }

  private SocketDescriptor descriptor() {
    if (number < 0) {
      throw Errors.os(HostErrors.EBADF);
    }
    return (SocketDescriptor) Descriptors.of(owner).get(number);
  }

  private static SocketDescriptor descriptor(PyObject self) {
    return ((PySocket) self).descriptor();
  }

  private static SocketAddress address(Vm vm, PyObject self, PyObject address) {
    Buffer bytes = Ops.buffer(vm, address, false);
    return SocketAddresses.decode(vm, bytes, ((PySocket) self).family);
  }

  private static PyObject makeFile(Vm vm, PyObject[] args) {
    PyObject[] open = args.clone();
    open[0] = PyInt.of(((PySocket) args[0]).number);
    return Mounts.open(vm, open, NO_KEYWORDS);
  }

  private static PyObject connect(Vm vm, PyObject self, PyObject address) {
    descriptor(self).connect(vm, address(vm, self, address));
    return PyNone.NONE;
  }

  private static PyObject bind(Vm vm, PyObject self, PyObject address) {
    descriptor(self).bind(address(vm, self, address));
    return PyNone.NONE;
  }

  private static PyObject listen(Vm vm, PyObject[] args) {
    int backlog = args.length > 1 ? Ops.toJavaInt(vm, args[1]) : DEFAULT_BACKLOG;
    descriptor(args[0]).listen(Math.max(0, backlog));
    return PyNone.NONE;
  }

  private static PyObject accept(Vm vm, PyObject self) {
    SocketDescriptor listener = descriptor(self);
    TcpSocket accepted = listener.accept(vm);
    if (accepted == null) {
      throw Errors.os(listener.blocking ? HostErrors.ETIMEDOUT : HostErrors.EAGAIN);
    }
    vm.heap.need(64);
    byte[] address = SocketAddresses.encode(accepted.peer());
    return PyTuple.of(
        new PySocket(vm, ((PySocket) self).family, accepted), PyArray.bytearray(address));
  }

  private static byte[] room(Vm vm, PyObject size) {
    long length = Ops.toJavaLong(vm, size);
    vm.heap.need(length < 0 ? Long.MAX_VALUE : length);
    return new byte[(int) length];
  }

  private static int check(int count) {
    if (count == WOULD_BLOCK) {
      throw Errors.os(HostErrors.EAGAIN);
    }
    return count;
  }

  /** Runs an operation as flags have it: {@code MSG_DONTWAIT} makes this one not wait. */
  private static int transfer(SocketDescriptor descriptor, int flags, IntSupplier operation) {
    boolean waits = descriptor.blocking;
    descriptor.blocking = waits && (flags & MSG_DONTWAIT) == 0;
    try {
      return check(operation.getAsInt());
    } finally {
      descriptor.blocking = waits;
    }
  }

  private static int flags(Vm vm, PyObject[] args) {
    return args.length > 2 ? Ops.toJavaInt(vm, args[2]) : 0;
  }

  private static byte[] receive(Vm vm, PyObject[] args, SocketAddress[] sender) {
    byte[] bytes = room(vm, args[1]);
    SocketDescriptor descriptor = descriptor(args[0]);
    int flags = flags(vm, args);
    int count =
        transfer(
            descriptor,
            flags,
            () ->
                (flags & MSG_PEEK) != 0
                    ? descriptor.peek(vm, bytes, 0, bytes.length, sender)
                    : descriptor.receiveFrom(vm, bytes, 0, bytes.length, sender));
    return Arrays.copyOf(bytes, count);
  }

  private static PyObject receive(Vm vm, PyObject[] args) {
    return PyBytes.of(receive(vm, args, new SocketAddress[1]));
  }

  private static PyObject receiveFrom(Vm vm, PyObject[] args) {
    var sender = new SocketAddress[1];
    PyBytes bytes = PyBytes.of(receive(vm, args, sender));
    byte[] address = sender[0] == null ? new byte[0] : SocketAddresses.encode(sender[0]);
    return PyTuple.of(bytes, PyBytes.of(address));
  }

  private static PyObject send(Vm vm, PyObject[] args) {
    Buffer data = Ops.buffer(vm, args[1], false);
    SocketDescriptor descriptor = descriptor(args[0]);
    return PyInt.of(
        transfer(
            descriptor,
            flags(vm, args),
            () -> descriptor.write(vm, data.bytes, data.offset, data.length)));
  }

  private static PyObject sendTo(Vm vm, PyObject[] args) {
    Buffer data = Ops.buffer(vm, args[1], false);
    SocketAddress address = address(vm, args[0], args[args.length - 1]);
    SocketDescriptor descriptor = descriptor(args[0]);
    return PyInt.of(check(descriptor.sendTo(vm, data.bytes, data.offset, data.length, address)));
  }

  private static PyObject setOption(Vm vm, PyObject[] args) {
    int level = Ops.toJavaInt(vm, args[1]);
    int option = Ops.toJavaInt(vm, args[2]);
    byte[] value =
        args[3] instanceof PyInteger number
            ? new byte[] {(byte) (number.low() == 0 ? 0 : 1)}
            : Ops.buffer(vm, args[3], false).toByteArray();
    descriptor(args[0]).setOption(level, option, value);
    return PyNone.NONE;
  }

  private static PyObject setBlocking(Vm vm, PyObject self, PyObject flag) {
    descriptor(self).blocking = Ops.truth(vm, flag);
    return PyNone.NONE;
  }

  private static PyObject setTimeout(Vm vm, PyObject self, PyObject timeout) {
    SocketDescriptor descriptor = descriptor(self);
    double seconds = timeout == PyNone.NONE ? 0 : Ops.toJavaDouble(vm, timeout);
    descriptor.blocking = timeout == PyNone.NONE || seconds != 0;
    if (descriptor.blocking) {
      descriptor.timeout = (long) (seconds * NANOS);
    }
    return PyNone.NONE;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<_socket " + number + ">");
  }

  /** A socket that waits has waited long enough if there is still nothing. */
  private int timedOut(int count) {
    if (count == WOULD_BLOCK && descriptor().blocking) {
      throw Errors.os(HostErrors.ETIMEDOUT);
    }
    return count;
  }

  @Override
  public int read(Vm vm, byte[] into, int offset, int length) {
    return timedOut(descriptor().read(vm, into, offset, length));
  }

  @Override
  public int write(Vm vm, byte[] from, int offset, int length) {
    return timedOut(descriptor().write(vm, from, offset, length));
  }

  @Override
  public void finish(Vm vm) {
    ioctl(vm, CLOSE, 0);
  }

  @Override
  public long ioctl(Vm vm, int request, long argument) {
    switch (request) {
      case CLOSE -> {
        if (number >= 0) {
          Descriptors.of(vm).close(number);
          number = -1;
        }
        return 0;
      }
      case GET_FILENO -> {
        return number;
      }
      case POLL -> {
        return number < 0 ? POLL_INVALID : descriptor().poll(vm, (int) argument);
      }
      default -> throw Errors.os(HostErrors.EINVAL);
    }
  }
}
