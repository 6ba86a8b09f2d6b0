package org.mpyforge.vm.io;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.AlreadyBoundException;
import java.nio.channels.AlreadyConnectedException;
import java.nio.channels.ConnectionPendingException;
import java.nio.channels.NetworkChannel;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStream;

/**
 * A stream socket, of the internet or of the host alone. Java has one class for those that connect
 * and another for those that listen, so listening replaces the channel by one with the same local
 * address.
 */
final class TcpSocket extends SocketDescriptor {
  private static final int EPIPE = 32;
  private static final int EISCONN = 106;
  private static final int EALREADY = 114;
  private static final int LOCAL_BACKLOG = 128;

  /** Whether it connects programs of one host, by a path ({@code AF_UNIX}). */
  private final boolean local;

  private SocketChannel channel;
  private ServerSocketChannel server;
  private PyRaise connectError;
  private final Map<SocketOption<Boolean>, Boolean> options = new LinkedHashMap<>();

  private TcpSocket(SocketChannel channel, boolean local) throws IOException {
    this.channel = channel;
    this.local = local;
    channel.configureBlocking(false);
  }

  static TcpSocket open(boolean local) {
    try {
      SocketChannel channel =
          local ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
      return new TcpSocket(channel, local);
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  @Override
  void bind(SocketAddress address) {
    try {
      if (local) {
        // Its file can be made only once, and is made for listening in nearly all programs.
        serve(ServerSocketChannel.open(StandardProtocolFamily.UNIX), address, LOCAL_BACKLOG);
        return;
      }
      channel.bind(address);
    } catch (AlreadyBoundException e) {
      throw Errors.os(HostErrors.EINVAL);
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  @Override
  void listen(int backlog) {
    try {
      if (server != null) {
        return;
      }
      SocketAddress address = channel.getLocalAddress();
      close();
      ServerSocketChannel opened = ServerSocketChannel.open();
      opened.setOption(StandardSocketOptions.SO_REUSEADDR, false);
      apply(opened);
      serve(opened, address, backlog);
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  private void serve(ServerSocketChannel opened, SocketAddress address, int backlog)
      throws IOException {
    opened.bind(address, Math.max(1, backlog));
    opened.configureBlocking(false);
    server = opened;
  }

  private void apply(NetworkChannel to) throws IOException {
    for (Map.Entry<SocketOption<Boolean>, Boolean> option : options.entrySet()) {
      if (to.supportedOptions().contains(option.getKey())) {
        to.setOption(option.getKey(), option.getValue());
      }
    }
  }

  @Override
  TcpSocket accept(Vm vm) {
    if (server == null) {
      throw Errors.os(HostErrors.EINVAL);
    }
    try {
      SocketChannel accepted = server.accept();
      while (accepted == null && await(vm, SelectionKey.OP_ACCEPT)) {
        accepted = server.accept();
      }
      return accepted == null ? null : new TcpSocket(accepted, local);
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  @Override
  SocketAddress peer() {
    try {
      return channel.getRemoteAddress();
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  @Override
  void connect(Vm vm, SocketAddress address) {
    if (server != null) {
      throw Errors.os(EISCONN);
    }
    try {
      if (channel.isConnectionPending()) {
        finishConnect();
        if (channel.isConnectionPending()) {
          throw Errors.os(EALREADY);
        }
        throwConnectError();
        return;
      }
      if (channel.connect(address)) {
        return;
      }
      if (!blocking) {
        throw Errors.os(HostErrors.EINPROGRESS);
      }
      if (!await(vm, SelectionKey.OP_CONNECT)) {
        throw Errors.os(HostErrors.ETIMEDOUT);
      }
      finishConnect();
      throwConnectError();
    } catch (AlreadyConnectedException e) {
      throw Errors.os(EISCONN);
    } catch (ConnectionPendingException e) {
      throw Errors.os(EALREADY);
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  /** Ends making a connection if it has come so far. */
  private void finishConnect() {
    if (server == null && channel.isConnectionPending()) {
      try {
        channel.finishConnect();
      } catch (IOException e) {
        connectError = HostErrors.of(e);
      }
    }
  }

  private void throwConnectError() {
    PyRaise error = connectError;
    if (error != null) {
      connectError = null;
      throw error;
    }
  }

  private void checkConnected(int errno) {
    finishConnect();
    throwConnectError();
    if (server != null || (!channel.isConnected() && !channel.isConnectionPending())) {
      throw Errors.os(errno);
    }
  }

  @Override
  boolean receivesMessages() {
    return false;
  }

  @Override
  int receive(Vm vm, byte[] into, int offset, int length, SocketAddress[] sender) {
    checkConnected(HostErrors.ENOTCONN);
    if (length == 0) {
      return 0;
    }
    try {
      ByteBuffer buffer = ByteBuffer.wrap(into, offset, length);
      int count = pendingConnect(vm) ? 0 : channel.read(buffer);
      while (count == 0 && await(vm, SelectionKey.OP_READ)) {
        count = channel.read(buffer);
      }
      return count == 0 ? PyStream.WOULD_BLOCK : Math.max(0, count);
    } catch (NotYetConnectedException e) {
      return PyStream.WOULD_BLOCK;
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  @Override
  public int write(Vm vm, byte[] from, int offset, int length) {
    checkConnected(EPIPE);
    if (length == 0) {
      return 0;
    }
    try {
      ByteBuffer buffer = ByteBuffer.wrap(from, offset, length);
      int count = pendingConnect(vm) ? 0 : channel.write(buffer);
      while (count == 0 && await(vm, SelectionKey.OP_WRITE)) {
        count = channel.write(buffer);
      }
      return count == 0 ? PyStream.WOULD_BLOCK : count;
    } catch (NotYetConnectedException e) {
      return PyStream.WOULD_BLOCK;
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  /** Whether the connection is still being made; a socket that waits waits for it first. */
  private boolean pendingConnect(Vm vm) {
    if (channel.isConnectionPending() && await(vm, SelectionKey.OP_CONNECT)) {
      finishConnect();
      throwConnectError();
    }
    return channel.isConnectionPending();
  }

  @Override
  int sendTo(Vm vm, byte[] from, int offset, int length, SocketAddress address) {
    return write(vm, from, offset, length);
  }

  @Override
  void setOption(int level, int option, byte[] value) {
    SocketOption<Boolean> known = SocketOptions.flag(level, option);
    if (known != null) {
      options.put(known, SocketOptions.isSet(value));
      try {
        apply(server != null ? server : channel);
      } catch (IOException e) {
        throw HostErrors.of(e);
      }
    }
  }

  @Override
  SelectableChannel channel() {
    return server != null ? server : channel;
  }

  private boolean isIdle() {
    return server == null && !channel.isConnected() && !channel.isConnectionPending();
  }

  @Override
  int operations(int events) {
    if (server != null) {
      return (events & PyStream.POLL_READ) != 0 ? SelectionKey.OP_ACCEPT : 0;
    }
    if (isIdle() || connectError != null) {
      return 0;
    }
    if (channel.isConnectionPending()) {
      return SelectionKey.OP_CONNECT;
    }
    return ((events & PyStream.POLL_READ) != 0 ? SelectionKey.OP_READ : 0)
        | ((events & PyStream.POLL_WRITE) != 0 ? SelectionKey.OP_WRITE : 0);
  }

  @Override
  int events(int events, int ready) {
    if ((ready & SelectionKey.OP_CONNECT) != 0) {
      finishConnect();
      if (connectError == null && channel.isConnected()) {
        return events & PyStream.POLL_WRITE;
      }
    }
    if (connectError != null) {
      return (events & (PyStream.POLL_READ | PyStream.POLL_WRITE))
          | PyStream.POLL_ERROR
          | PyStream.POLL_HANGUP;
    }
    if (isIdle()) {
      return (events & PyStream.POLL_WRITE) | PyStream.POLL_HANGUP;
    }
    int readable = SelectionKey.OP_READ | SelectionKey.OP_ACCEPT;
    return ((ready & readable) != 0 ? PyStream.POLL_READ : 0)
        | ((ready & SelectionKey.OP_WRITE) != 0 ? PyStream.POLL_WRITE : 0);
  }
}
