package org.mpyforge.vm.io;

import java.net.SocketAddress;
import java.util.Arrays;

/** What a socket has received for a program that only wanted to look at it. */
final class KeptInput {
  private final byte[] bytes;

  /** Whether it is one message, of which the rest is lost once it is read. */
  private final boolean whole;

  private final SocketAddress source;

  KeptInput(byte[] bytes, boolean whole, SocketAddress source) {
    this.bytes = bytes;
    this.whole = whole;
    this.source = source;
  }

  /** Copies the first bytes; gives how many. */
  int copy(byte[] into, int offset, int length, SocketAddress[] sender) {
    int count = Math.min(length, bytes.length);
    System.arraycopy(bytes, 0, into, offset, count);
    sender[0] = source;
    return count;
  }

  /** What is left once the first bytes are read, or null. */
  KeptInput without(int count) {
    return whole || count == bytes.length
        ? null
        : new KeptInput(Arrays.copyOfRange(bytes, count, bytes.length), false, source);
  }
}
