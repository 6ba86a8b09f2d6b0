package org.mpyforge.vm.io;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyArray;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyList;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;

/** The module {@code socket} ({@code ports/unix/modsocket.c}). */
public final class SocketModule {
  private static final int UNKNOWN_HOST = -2;
  private static final int UNKNOWN_FAMILY = -6;
  private static final int BAD_SERVICE = -8;
  private static final int MAX_PORT = 65535;

  /** A part of an address of version 4: up to three digits, no zero before others. */
  private static final String NUMBER = "(0|[1-9][0-9]{0,2})";

  /** The kinds of sockets an address is good for, with their protocols. */
  private static final int[][] KINDS = {
    {PySocket.SOCK_STREAM, 6}, {PySocket.SOCK_DGRAM, 17}, {3, 0},
  };

  private SocketModule() {}

  /** Declares its names. */
  public static void declare(Members m) {
    m.value("socket", PySocket.TYPE);
    m.fn("getaddrinfo", 2, 6, SocketModule::addressInfo);
    m.fn2("inet_pton", SocketModule::toBytes);
    m.fn2("inet_ntop", SocketModule::toText);
    m.fn1("sockaddr", SocketModule::parts);
    m.value("AF_UNIX", SocketAddresses.AF_UNIX);
    m.value("AF_INET", SocketAddresses.AF_INET);
    m.value("AF_INET6", SocketAddresses.AF_INET6);
    m.value("SOCK_STREAM", PySocket.SOCK_STREAM);
    m.value("SOCK_DGRAM", PySocket.SOCK_DGRAM);
    m.value("SOCK_RAW", 3);
    m.value("MSG_DONTROUTE", 0x04);
    m.value("MSG_DONTWAIT", PySocket.MSG_DONTWAIT);
    m.value("MSG_PEEK", PySocket.MSG_PEEK);
    m.value("SOL_SOCKET", SocketOptions.SOL_SOCKET);
    m.value("SO_BROADCAST", SocketOptions.SO_BROADCAST);
    m.value("SO_ERROR", SocketOptions.SO_ERROR);
    m.value("SO_KEEPALIVE", SocketOptions.SO_KEEPALIVE);
    m.value("SO_LINGER", SocketOptions.SO_LINGER);
    m.value("SO_REUSEADDR", SocketOptions.SO_REUSEADDR);
    m.value("IP_ADD_MEMBERSHIP", SocketOptions.IP_ADD_MEMBERSHIP);
    m.value("IP_DROP_MEMBERSHIP", SocketOptions.IP_DROP_MEMBERSHIP);
  }

  private static PyRaise addressError(int code) {
    return Errors.of(Exceptions.OS_ERROR, "[addrinfo error " + code + "]");
  }

  private static PyObject addressInfo(Vm vm, PyObject[] args) {
    String host = Ops.toText(args[0]);
    String service = args[1] instanceof PyInt ? null : Ops.toText(args[1]);
    var hints = new int[4];
    for (int i = 2; i < args.length; i++) {
      hints[i - 2] = (int) Ops.toJavaLong(vm, args[i]);
    }
    int wanted = hints[0];
    if (wanted != 0 && wanted != SocketAddresses.AF_INET && wanted != SocketAddresses.AF_INET6) {
      throw addressError(UNKNOWN_FAMILY);
    }
    int port = args[1] instanceof PyInt number ? (int) number.value & MAX_PORT : port(service);
    Host.of(vm).checkNetwork();
    var list = new PyList();
    for (InetAddress address : vm.threads.blocking(() -> resolve(host))) {
      boolean four = address instanceof Inet4Address;
      int family = four ? SocketAddresses.AF_INET : SocketAddresses.AF_INET6;
      byte[] bytes = SocketAddresses.encode(new InetSocketAddress(address, port));
      for (int[] kind : KINDS) {
        if (fits(hints[0], family) && fits(hints[1], kind[0]) && fits(hints[2], kind[1])) {
          list.append(
              vm,
              PyTuple.of(
                  PyInt.of(family),
                  PyInt.of(kind[0]),
                  PyInt.of(kind[1]),
                  PyNone.NONE,
                  PyArray.bytearray(bytes.clone())));
        }
      }
    }
    if (list.size == 0) {
      throw addressError(UNKNOWN_HOST);
    }
    return list;
  }

  private static boolean fits(int wanted, int value) {
    return wanted == 0 || wanted == value;
  }

  private static int port(String service) {
    try {
      int port = Integer.parseInt(service);
      if (port >= 0 && port <= MAX_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw addressError(BAD_SERVICE);
    }
    throw addressError(BAD_SERVICE);
  }

  private static InetAddress[] resolve(String host) {
    try {
      if (host.isEmpty()) {
        throw addressError(UNKNOWN_HOST);
      }
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw addressError(UNKNOWN_HOST);
    }
  }

  private static PyObject toBytes(Vm vm, PyObject familyObject, PyObject text) {
    int family = (int) Ops.toJavaLong(vm, familyObject);
    String address = Ops.toText(text);
    boolean four = family == SocketAddresses.AF_INET;
    if (!four && family != SocketAddresses.AF_INET6) {
      throw Errors.os(HostErrors.EAFNOSUPPORT);
    }
    String digits = four ? NUMBER + "(\\." + NUMBER + "){3}" : "[0-9a-fA-F:.]*:[0-9a-fA-F:.]*";
    if (!address.matches(digits)) {
      throw Errors.os(HostErrors.EINVAL);
    }
    try {
      // All digits and dots or colons: this asks no name server.
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return PyBytes.of(four || bytes.length == 16 ? bytes : mapped(bytes));
    } catch (UnknownHostException e) {
      throw Errors.os(HostErrors.EINVAL);
    }
  }

  /** An address of version 4 as one of version 6, which Java shortens. */
  private static byte[] mapped(byte[] four) {
    var six = new byte[16];
    six[10] = (byte) 0xff;
    six[11] = (byte) 0xff;
    System.arraycopy(four, 0, six, 12, 4);
    return six;
  }

  private static PyObject toText(Vm vm, PyObject familyObject, PyObject bytes) {
    int family = (int) Ops.toJavaLong(vm, familyObject);
    Buffer buffer = Ops.buffer(vm, bytes, false);
    boolean four = family == SocketAddresses.AF_INET;
    if (!four && family != SocketAddresses.AF_INET6) {
      throw Errors.os(HostErrors.EAFNOSUPPORT);
    }
    if (buffer.length < (four ? 4 : 16)) {
      throw Errors.os(HostErrors.EINVAL);
    }
    byte[] address = java.util.Arrays.copyOf(buffer.toByteArray(), four ? 4 : 16);
    return PyStr.of(
        four ? SocketAddresses.inet(address).getHostAddress() : Inet6Text.format(address));
  }

  private static PyObject parts(Vm vm, PyObject address) {
    Buffer buffer = Ops.buffer(vm, address, false);
    int family = SocketAddresses.family(buffer);
    if (family == SocketAddresses.AF_INET || family == SocketAddresses.AF_INET6) {
      SocketAddresses.decodeInternet(buffer);
      PyObject host = PyBytes.of(SocketAddresses.host(buffer));
      PyObject port = PyInt.of(SocketAddresses.port(buffer));
      return family == SocketAddresses.AF_INET
          ? PyTuple.of(PyInt.of(family), host, port)
          : PyTuple.of(PyInt.of(family), host, port, PyInt.ZERO, PyInt.ZERO);
    }
    byte[] all = buffer.toByteArray();
    byte[] rest = java.util.Arrays.copyOfRange(all, Math.min(2, all.length), all.length);
    return PyTuple.of(PyInt.of(family), PyBytes.of(rest));
  }
}
