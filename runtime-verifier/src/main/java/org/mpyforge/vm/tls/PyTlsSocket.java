package org.mpyforge.vm.tls;

import java.security.cert.CertificateEncodingException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errno;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyStreamObject;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.PyType;
import org.mpyforge.vm.object.StreamMethods;
import org.mpyforge.vm.object.Streams;
import org.mpyforge.vm.tls.TlsConnection.Progress;
import org.mpyforge.vm.tls.TlsConnection.Transfer;

/** {@code SSLSocket}: a stream over another one, which carries it encrypted. */
final class PyTlsSocket extends PyStreamObject {
  /** The type; programs get instances from a context. */
  static final PyType TYPE = PyType.builder("SSLSocket").members(PyTlsSocket::declare).build();

  private static final PyStr SET_BLOCKING = PyStr.name("setblocking");
  private static final int BOTH = POLL_READ | POLL_WRITE;

  private final TlsConnection connection;

  /** The stream below; null once this one is closed. */
  private PyObject socket;

  /** What the protocol needs next, if that is not what the program asked for: a poll's event. */
  private int needs;

  /** What has gone wrong for good, or null. */
  private TlsError broken;

  PyTlsSocket(TlsConnection connection, PyObject socket) {
    this.connection = connection;
    this.socket = socket;
  }

  private static void declare(Members m) {
    StreamMethods.declare(m, "read", "readinto", "readline", "write");
    StreamMethods.declare(m, "recv", "recv_into", "send", "sendall");
    m.fn2("setblocking", PyTlsSocket::setBlocking);
    StreamMethods.declare(m, "close", "__del__");
    m.fn2("getpeercert", PyTlsSocket::peerCertificate);
    m.fn1("cipher", PyTlsSocket::cipher);
  }

  private static PyObject setBlocking(Vm vm, PyObject self, PyObject flag) {
    PyObject socket = ((PyTlsSocket) self).socket;
    if (socket == null) {
      throw TlsError.SSL_BAD_INPUT_DATA.raise();
    }
    return Calls.callMethod(vm, socket, SET_BLOCKING, flag);
  }

  private static PyObject peerCertificate(Vm vm, PyObject self, PyObject binary) {
    if (!Ops.truth(vm, binary)) {
      throw Errors.with(Exceptions.NOT_IMPLEMENTED_ERROR);
    }
    try {
      SSLSession session = ((PyTlsSocket) self).connection.engine().getSession();
      return PyBytes.of(session.getPeerCertificates()[0].getEncoded());
    } catch (SSLPeerUnverifiedException e) {
      return PyNone.NONE; // It has shown none.
    } catch (CertificateEncodingException e) {
      throw TlsError.SSL_BAD_CERTIFICATE.raise();
    }
  }

  private static PyObject cipher(Vm vm, PyObject self) {
    TlsConnection connection = ((PyTlsSocket) self).connection;
    if (!connection.isEstablished()) {
      return PyNone.NONE;
    }
    SSLSession session = connection.engine().getSession();
    return PyTuple.of(
        PyStr.of(CipherSuites.nameOf(session.getCipherSuite())), PyStr.of(session.getProtocol()));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<SSLSocket>");
  }

  /** A transfer between the program and the connection. */
  @FunctionalInterface
  private interface Operation {
    Transfer run() throws TlsFailure;
  }

  /**
   * Does a transfer, and remembers what it waits for if that is not what it is expected to.
   *
   * @param usual what such a transfer waits for
   */
  private int transfer(Progress usual, Operation operation) {
    needs = 0;
    if (broken != null) {
      throw broken.raise();
    }
    if (socket == null) {
      throw TlsError.SSL_BAD_INPUT_DATA.raise();
    }
    try {
      Transfer transfer = operation.run();
      if (transfer.progress() == Progress.DONE) {
        return transfer.count();
      }
      if (transfer.progress() != usual) {
        needs = transfer.progress() == Progress.WANTS_READ ? POLL_READ : POLL_WRITE;
      }
      return WOULD_BLOCK;
    } catch (TlsFailure e) {
      broken = e.error();
      if (!connection.isEstablished() && broken != TlsError.SSL_CONN_EOF) {
        socket = null;
      }
      throw e.raise();
    }
  }

  @Override
  public int read(Vm vm, byte[] into, int offset, int length) {
    return transfer(Progress.WANTS_READ, () -> connection.read(vm, into, offset, length));
  }

  @Override
  public int write(Vm vm, byte[] from, int offset, int length) {
    return transfer(Progress.WANTS_WRITE, () -> connection.write(vm, from, offset, length));
  }

  @Override
  public long ioctl(Vm vm, int request, long argument) {
    return switch (request) {
      case CLOSE -> {
        PyObject below = socket;
        socket = null;
        yield below == null ? 0 : Streams.of(below).ioctl(vm, CLOSE, argument);
      }
      case POLL -> poll(vm, (int) argument);
      default -> throw Errors.os(Errno.EINVAL);
    };
  }

  /** What is ready: of what has been decrypted, or of the stream below, as the protocol needs. */
  private int poll(Vm vm, int events) {
    if (socket == null || broken != null) {
      return POLL_INVALID;
    }
    int asked = events & BOTH;
    int below = needs != 0 && asked != 0 ? events & ~BOTH | needs : events;
    int ready = (below & POLL_READ) != 0 && connection.hasPending() ? POLL_READ : 0;
    if (ready != 0 && below == POLL_READ) {
      return ready;
    }
    ready |= (int) Streams.of(socket).ioctl(vm, POLL, below);
    // What it needs has come: the program tries again what it wanted, and so gets on.
    return (ready & needs) != 0 ? ready | asked : ready;
  }
}
