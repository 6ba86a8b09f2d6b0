package org.mpyforge.vm.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketAddress;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.PyStream;

/**
 * An open socket. Its channel never blocks; a socket that should is waited for here, so that other
 * threads run meanwhile and timeouts are possible.
 */
abstract class SocketDescriptor extends Descriptor {
  /** How long to wait before looking for callbacks and interrupts, milliseconds. */
  static final long LONGEST_WAIT = 50;

  /** More than the largest datagram. */
  private static final int ROOM_TO_KEEP = 1 << 16;

  /** Whether operations wait. */
  boolean blocking = true;

  /** How long they wait, nanoseconds; 0 means for ever. */
  long timeout;

  /** What has come and been looked at, and not been read; or null. */
  private KeptInput kept;

  private Selector selector;

  /** Other selectors that know the channel: it is really closed once they have forgotten it. */
  private final Set<Selector> selectors = new HashSet<>();

  /** Connects; a connection that is still being made is an {@code EINPROGRESS}. */
  abstract void connect(Vm vm, SocketAddress address);

  /** Binds to a local address. */
  abstract void bind(SocketAddress address);

  /** Listens for connections. */
  abstract void listen(int backlog);

  /** Accepts a connection; null if there is none (yet). */
  abstract TcpSocket accept(Vm vm);

  /** The address of the other side of an accepted connection. */
  abstract SocketAddress peer();

  /** Sends to an address: how many bytes, or {@link PyStream#WOULD_BLOCK}. */
  abstract int sendTo(Vm vm, byte[] from, int offset, int length, SocketAddress address);

  /** Receives from the channel; the sender goes into {@code sender[0]}. */
  abstract int receive(Vm vm, byte[] into, int offset, int length, SocketAddress[] sender);

  /** Whether what comes has bounds, beyond which the rest of it is lost. */
  abstract boolean receivesMessages();

  /** Sets an option. */
  abstract void setOption(int level, int option, byte[] value);

  /** The channel, for selecting. */
  abstract SelectableChannel channel();

  /** What to select for events. */
  abstract int operations(int events);

  /** Which events there are if the channel is ready for these operations. */
  abstract int events(int events, int ready);

  @Override
  public final int read(Vm vm, byte[] into, int offset, int length) {
    return receiveFrom(vm, into, offset, length, new SocketAddress[1]);
  }

  /** Receives; the sender goes into {@code sender[0]}. */
  final int receiveFrom(Vm vm, byte[] into, int offset, int length, SocketAddress[] sender) {
    if (kept == null) {
      return receive(vm, into, offset, length, sender);
    }
    int count = kept.copy(into, offset, length, sender);
    kept = kept.without(count);
    return count;
  }

  /** Receives, and leaves what comes to be received again. */
  final int peek(Vm vm, byte[] into, int offset, int length, SocketAddress[] sender) {
    if (kept == null) {
      var bytes = new byte[Math.max(length, ROOM_TO_KEEP)];
      int count = receive(vm, bytes, 0, bytes.length, sender);
      if (count <= 0) {
        return count;
      }
      kept = new KeptInput(Arrays.copyOf(bytes, count), receivesMessages(), sender[0]);
    }
    return kept.copy(into, offset, length, sender);
  }

  /** Which events there are if the channel is ready for these operations, and of what is kept. */
  final int allEvents(int events, int ready) {
    int found = events(events, ready);
    return kept != null ? found | (events & PyStream.POLL_READ) : found;
  }

  /** Waits until the channel is ready; gives whether it is before the timeout. */
  final boolean await(Vm vm, int operation) {
    if (!blocking) {
      return false;
    }
    vm.flush();
    long end = System.nanoTime() + timeout;
    try {
      Selector own = selectorFor(operation);
      while (true) {
        long left = timeout == 0 ? Long.MAX_VALUE : end - System.nanoTime();
        if (left <= 0) {
          return false;
        }
        long millis = Math.min(LONGEST_WAIT, TimeUnit.NANOSECONDS.toMillis(left) + 1);
        if (vm.threads.blocking(() -> select(own, millis)) > 0) {
          return true;
        }
        vm.poll();
      }
    } catch (IOException e) {
      throw HostErrors.of(e);
    } catch (UncheckedIOException e) {
      throw HostErrors.of(e.getCause());
    }
  }

  private Selector selectorFor(int operation) throws IOException {
    if (selector == null) {
      selector = Selector.open();
    }
    SelectionKey key = channel().keyFor(selector);
    if (key == null) {
      channel().register(selector, operation);
    } else {
      key.interestOps(operation);
    }
    return selector;
  }

  /** Registers the channel with a selector that belongs to somebody else. */
  final SelectionKey register(Selector with, int operations) throws IOException {
    SelectionKey key = channel().keyFor(with);
    if (key != null && key.isValid()) {
      return key.interestOps(operations);
    }
    selectors.add(with);
    return channel().register(with, operations);
  }

  static int select(Selector selector, long millis) {
    try {
      selector.selectedKeys().clear();
      return millis == 0 ? selector.selectNow() : selector.select(millis);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a key is ready for after a selection, or 0 if that did not select it. */
  static int ready(Selector selector, SelectionKey key) {
    return key != null && key.isValid() && selector.selectedKeys().contains(key)
        ? key.readyOps()
        : 0;
  }

  @Override
  public int poll(Vm vm, int events) {
    try {
      int operations = operations(events);
      int ready = 0;
      if (operations != 0) {
        Selector own = selectorFor(operations);
        select(own, 0);
        ready = ready(own, channel().keyFor(own));
      }
      return allEvents(events, ready);
    } catch (IOException e) {
      throw HostErrors.of(e);
    } catch (UncheckedIOException e) {
      throw HostErrors.of(e.getCause());
    }
  }

  /** Closes the channel, and has all selectors forget it. */
  @Override
  public void close() {
    try {
      channel().close();
      if (selector != null) {
        selector.close();
        selector = null;
      }
      for (Selector other : selectors) {
        if (other.isOpen()) {
          other.selectNow();
        }
      }
      selectors.clear();
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }
}
