package org.mpyforge.vm.io;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.Errors;

/**
 * Addresses of sockets as bytes: the layout of Linux's {@code sockaddr_in}, {@code sockaddr_in6}
 * and {@code sockaddr_un}.
 */
final class SocketAddresses {
  static final int AF_UNIX = 1;
  static final int AF_INET = 2;
  static final int AF_INET6 = 10;

  private static final int FAMILY_BYTES = 2;
  private static final int IPV4_BYTES = 16;
  private static final int IPV6_BYTES = 28;
  private static final int IPV4_AT = 4;
  private static final int IPV6_AT = 8;

  private SocketAddresses() {}

  /** The address family. */
  static int family(Buffer address) {
    return address.length < 2 ? 0 : u8(address, 0) | u8(address, 1) << 8;
  }

  private static int u8(Buffer address, int at) {
    return address.bytes[address.offset + at] & 0xff;
  }

  /** The port. */
  static int port(Buffer address) {
    return u8(address, 2) << 8 | u8(address, 3);
  }

  /** The bytes of the internet address. */
  static byte[] host(Buffer address) {
    boolean six = family(address) == AF_INET6;
    int from = address.offset + (six ? IPV6_AT : IPV4_AT);
    return Arrays.copyOfRange(address.bytes, from, from + (six ? 16 : 4));
  }

  /**
   * What the bytes mean for a socket of a family; a path begins at the current folder. One of the
   * newer internet protocol takes addresses of the older.
   */
  static SocketAddress decode(Vm vm, Buffer address, int socketFamily) {
    if (socketFamily == AF_INET && address.length < IPV4_BYTES) {
      throw Errors.os(HostErrors.EINVAL);
    }
    boolean path = family(address) == AF_UNIX;
    if (path && socketFamily != AF_UNIX) {
      boolean tooShort = socketFamily == AF_INET6 && address.length < IPV6_BYTES;
      throw Errors.os(tooShort ? HostErrors.EINVAL : HostErrors.EAFNOSUPPORT);
    }
    if (!path && socketFamily == AF_UNIX) {
      throw Errors.os(HostErrors.EINVAL);
    }
    if (path) {
      return decodePath(vm, address);
    }
    InetSocketAddress decoded = decodeInternet(address);
    if (socketFamily == AF_INET && !(decoded.getAddress() instanceof Inet4Address)) {
      throw Errors.os(HostErrors.EAFNOSUPPORT);
    }
    return decoded;
  }

  private static SocketAddress decodePath(Vm vm, Buffer address) {
    int end = FAMILY_BYTES;
    while (end < address.length && address.bytes[address.offset + end] != 0) {
      end++;
    }
    int from = address.offset + FAMILY_BYTES;
    int length = end - FAMILY_BYTES;
    String path = new String(address.bytes, from, length, StandardCharsets.UTF_8);
    try {
      return UnixDomainSocketAddress.of(Path.of(Host.of(vm).files().currentFolder()).resolve(path));
    } catch (InvalidPathException e) {
      throw Errors.os(HostErrors.EINVAL);
    }
  }

  /** An internet address. */
  static InetSocketAddress decodeInternet(Buffer address) {
    int family = family(address);
    boolean known = family == AF_INET || family == AF_INET6;
    int length = family == AF_INET6 ? IPV6_BYTES : IPV4_BYTES;
    if (!known) {
      throw Errors.os(HostErrors.EAFNOSUPPORT);
    }
    if (address.length < length) {
      throw Errors.os(HostErrors.EINVAL);
    }
    return new InetSocketAddress(inet(host(address)), port(address));
  }

  /** An address of 4 or 16 bytes. */
  static InetAddress inet(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw Errors.os(HostErrors.EINVAL);
    }
  }

  /** The bytes for an address. */
  static byte[] encode(SocketAddress address) {
    return address instanceof UnixDomainSocketAddress local
        ? encodePath(local.getPath().toString())
        : encodeInternet((InetSocketAddress) address);
  }

  private static byte[] encodePath(String path) {
    byte[] utf8 = path.getBytes(StandardCharsets.UTF_8);
    // One that has no name has no end of a name either.
    var bytes = new byte[FAMILY_BYTES + (utf8.length == 0 ? 0 : utf8.length + 1)];
    bytes[0] = AF_UNIX;
    System.arraycopy(utf8, 0, bytes, FAMILY_BYTES, utf8.length);
    return bytes;
  }

  private static byte[] encodeInternet(InetSocketAddress address) {
    byte[] host = address.getAddress().getAddress();
    boolean four = address.getAddress() instanceof Inet4Address;
    var bytes = new byte[four ? IPV4_BYTES : IPV6_BYTES];
    bytes[0] = (byte) (four ? AF_INET : AF_INET6);
    bytes[2] = (byte) (address.getPort() >> 8);
    bytes[3] = (byte) address.getPort();
    System.arraycopy(host, 0, bytes, four ? IPV4_AT : IPV6_AT, host.length);
    return bytes;
  }
}
