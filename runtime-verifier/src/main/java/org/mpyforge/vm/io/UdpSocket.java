package org.mpyforge.vm.io;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.AlreadyBoundException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.MembershipKey;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.PyStream;

/** A datagram socket. */
final class UdpSocket extends SocketDescriptor {
  private static final int EDESTADDRREQ = 89;
  private static final int EOPNOTSUPP = 95;
  private static final int IPPROTO_IP = 0;

  private final DatagramChannel channel;
  private final Map<InetAddress, MembershipKey> groups = new HashMap<>();

  private UdpSocket(DatagramChannel channel) throws IOException {
    this.channel = channel;
    channel.configureBlocking(false);
    channel.setOption(StandardSocketOptions.SO_BROADCAST, false);
  }

  static UdpSocket open(int family) {
    try {
      boolean six = family == SocketAddresses.AF_INET6;
      return new UdpSocket(
          DatagramChannel.open(six ? StandardProtocolFamily.INET6 : StandardProtocolFamily.INET));
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  @Override
  void connect(Vm vm, SocketAddress address) {
    try {
      if (channel.isConnected()) {
        channel.disconnect();
      }
      channel.connect(address);
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  @Override
  void bind(SocketAddress address) {
    try {
      channel.bind(address);
    } catch (AlreadyBoundException e) {
      throw Errors.os(HostErrors.EINVAL);
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  @Override
  void listen(int backlog) {
    throw Errors.os(EOPNOTSUPP);
  }

  @Override
  TcpSocket accept(Vm vm) {
    throw Errors.os(EOPNOTSUPP);
  }

  @Override
  SocketAddress peer() {
    throw Errors.os(HostErrors.ENOTCONN);
  }

  @Override
  int receive(Vm vm, byte[] into, int offset, int length, SocketAddress[] sender) {
    ByteBuffer buffer = ByteBuffer.wrap(into, offset, length);
    try {
      SocketAddress from = channel.receive(buffer);
      while (from == null && await(vm, SelectionKey.OP_READ)) {
        from = channel.receive(buffer);
      }
      sender[0] = from;
      return from == null ? PyStream.WOULD_BLOCK : buffer.position() - offset;
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  @Override
  boolean receivesMessages() {
    return true;
  }

  @Override
  public int write(Vm vm, byte[] from, int offset, int length) {
    try {
      return channel.write(ByteBuffer.wrap(from, offset, length));
    } catch (NotYetConnectedException e) {
      throw Errors.os(EDESTADDRREQ);
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  @Override
  int sendTo(Vm vm, byte[] from, int offset, int length, SocketAddress address) {
    ByteBuffer content = ByteBuffer.wrap(from, offset, length);
    try {
      SocketAddress usual = channel.getRemoteAddress();
      if (usual == null || usual.equals(address)) {
        return channel.send(content, address);
      }
      channel.disconnect(); // A channel that is connected sends to nobody else.
      try {
        return channel.send(content, address);
      } finally {
        channel.connect(usual);
      }
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  @Override
  void setOption(int level, int option, byte[] value) {
    try {
      if (level == IPPROTO_IP && value.length >= 8) {
        setMembership(option, value);
        return;
      }
      SocketOption<Boolean> known = SocketOptions.flag(level, option);
      if (known != null && channel.supportedOptions().contains(known)) {
        channel.setOption(known, SocketOptions.isSet(value));
      }
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  /** Joins or leaves a group: its address and that of the interface. */
  private void setMembership(int option, byte[] value) throws IOException {
    InetAddress group = SocketAddresses.inet(Arrays.copyOf(value, 4));
    InetAddress local = SocketAddresses.inet(Arrays.copyOfRange(value, 4, 8));
    if (option == SocketOptions.IP_ADD_MEMBERSHIP) {
      NetworkInterface device =
          local.isAnyLocalAddress()
              ? NetworkInterface.networkInterfaces().findFirst().orElse(null)
              : NetworkInterface.getByInetAddress(local);
      if (device == null || !group.isMulticastAddress()) {
        throw Errors.os(HostErrors.EINVAL);
      }
      groups.put(group, channel.join(group, device));
    } else if (option == SocketOptions.IP_DROP_MEMBERSHIP) {
      MembershipKey key = groups.remove(group);
      if (key != null) {
        key.drop();
      }
    }
  }

  @Override
  SelectableChannel channel() {
    return channel;
  }

  @Override
  int operations(int events) {
    return ((events & PyStream.POLL_READ) != 0 ? SelectionKey.OP_READ : 0)
        | ((events & PyStream.POLL_WRITE) != 0 ? SelectionKey.OP_WRITE : 0);
  }

  @Override
  int events(int events, int ready) {
    return ((ready & SelectionKey.OP_READ) != 0 ? PyStream.POLL_READ : 0)
        | ((ready & SelectionKey.OP_WRITE) != 0 ? PyStream.POLL_WRITE : 0);
  }
}
