package org.mpyforge.vm.tls;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLEngine;

/**
 * The clients that a DTLS server has sent a cookie to (RFC 6347 section 4.2.1): the server's
 * program is told to forget the connection, and meets its engine again when the same client comes
 * back. As anybody can say hello, only the last ones are kept.
 */
final class GreetedClients {
  private static final int MOST = 16;

  /** An engine in the middle of a handshake, and what judges the peer for it. */
  record Greeting(SSLEngine engine, PeerCheck check) {}

  private final Map<ByteBuffer, Greeting> greetings = new LinkedHashMap<>();

  void add(byte[] client, Greeting greeting) {
    greetings.put(ByteBuffer.wrap(client), greeting);
    if (greetings.size() > MOST) {
      greetings.remove(greetings.keySet().iterator().next());
    }
  }

  /** The greeting of a client, which is forgotten; or null. */
  Greeting remove(byte[] client) {
    return client == null ? null : greetings.remove(ByteBuffer.wrap(client));
  }
}
