package org.mpyforge.vm.io;

import java.net.SocketOption;
import java.net.StandardSocketOptions;

/** The options of sockets that Java knows, by Linux's numbers. Others have no effect. */
final class SocketOptions {
  static final int SOL_SOCKET = 1;
  static final int SO_REUSEADDR = 2;
  static final int SO_ERROR = 4;
  static final int SO_BROADCAST = 6;
  static final int SO_KEEPALIVE = 9;
  static final int SO_LINGER = 13;
  static final int IP_ADD_MEMBERSHIP = 35;
  static final int IP_DROP_MEMBERSHIP = 36;

  private static final int IPPROTO_TCP = 6;
  private static final int TCP_NODELAY = 1;

  private SocketOptions() {}

  /** The option that is on or off, or null. */
  static SocketOption<Boolean> flag(int level, int option) {
    if (level == IPPROTO_TCP) {
      return option == TCP_NODELAY ? StandardSocketOptions.TCP_NODELAY : null;
    }
    if (level != SOL_SOCKET) {
      return null;
    }
    return switch (option) {
      case SO_REUSEADDR -> StandardSocketOptions.SO_REUSEADDR;
      case SO_BROADCAST -> StandardSocketOptions.SO_BROADCAST;
      case SO_KEEPALIVE -> StandardSocketOptions.SO_KEEPALIVE;
      default -> null;
    };
  }

  /** Whether a value is not zero. */
  static boolean isSet(byte[] value) {
    for (byte b : value) {
      if (b != 0) {
        return true;
      }
    }
    return false;
  }
}
