package org.mpyforge.vm.tls;

import java.nio.charset.StandardCharsets;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStream;
import org.mpyforge.vm.object.Streams;
import org.mpyforge.vm.tls.GreetedClients.Greeting;

/**
 * What {@code wrap_socket} does: a connection over a stream, made at once or when it is first used.
 *
 * @param hostname the name of the server as the client knows it, or None
 * @param clientId what a DTLS server knows its client by: bytes of its address, for instance
 */
record Wrapping(PyTlsContext context, PyObject hostname, PyObject clientId) {
  private static final int LONGEST_NAME = 255;

  /** Wraps a stream; gives the socket. */
  PyObject wrap(Vm vm, PyObject socket, boolean handshake) {
    PyStream stream = Streams.of(socket);
    byte[] host = host();
    byte[] client = context.isServer() && context.usesDatagrams() ? client(vm) : null;
    vm.heap.need(128);
    Greeting greeting = context.greeted.remove(client);
    if (greeting == null) {
      var name = host == null ? null : new String(host, StandardCharsets.UTF_8);
      var check = new PeerCheck(vm, context, name);
      greeting = new Greeting(context.engine(check, host), check);
    }
    var connection = new TlsConnection(greeting, stream, context.usesDatagrams());
    if (handshake) {
      try {
        finish(vm, connection);
      } catch (TlsFailure e) {
        if (e.error() == TlsError.SSL_HELLO_VERIFY_REQUIRED) {
          context.greeted.add(client, greeting);
        }
        throw e.raise();
      }
    }
    return new PyTlsSocket(connection, socket);
  }

  private byte[] host() {
    byte[] host = hostname == PyNone.NONE ? null : Ops.textData(hostname);
    if (host != null && host.length > LONGEST_NAME) {
      throw TlsError.SSL_BAD_INPUT_DATA.raise();
    }
    if (host == null && !context.isServer() && context.verifyMode == PyTlsContext.CERT_REQUIRED) {
      throw Errors.value("CERT_REQUIRED requires server_hostname");
    }
    return host;
  }

  private byte[] client(Vm vm) {
    Buffer id = clientId.buffer(vm, false);
    if (id == null) {
      throw TlsError.SSL_BAD_INPUT_DATA.raise();
    }
    return id.toByteArray();
  }

  /** Makes the connection, even if the stream below does not wait. */
  private static void finish(Vm vm, TlsConnection connection) throws TlsFailure {
    while (connection.handshake(vm) != TlsConnection.Progress.DONE) {
      vm.threads.blocking(
          () -> {
            Thread.sleep(1);
            return null;
          });
      vm.poll();
    }
  }
}
