package org.mpyforge.vm.tls;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStream;

/**
 * One side of a TLS or DTLS connection over a stream that may not be ready: every operation goes as
 * far as it can, says what it waits for, and goes on when it is called again. Closing sends nothing
 * to the peer, as in the reference.
 */
final class TlsConnection {
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
  private static final int LARGEST_CONTENT = 1 << 14;
  private static final int DATAGRAM_HEADER = 13;
  private static final int HELLO_VERIFY_REQUEST = 3;
  private static final long FIRST_TIMEOUT = TimeUnit.SECONDS.toNanos(1);
  private static final long LAST_TIMEOUT = TimeUnit.SECONDS.toNanos(60);

  /** How far an operation has come. */
  enum Progress {
    DONE,
    WANTS_READ,
    WANTS_WRITE
  }

  private final SSLEngine engine;
  private final PeerCheck check;
  private final PyStream transport;
  private final RecordReader incoming;
  private final boolean datagrams;

  /** What has been encrypted and not been sent, and decrypted and not been read. */
  private final ByteBuffer outgoing = ByteBuffer.allocate(RecordReader.LARGEST).limit(0);

  private final ByteBuffer plain = ByteBuffer.allocate(RecordReader.LARGEST).limit(0);

  private boolean begun;
  private boolean established;
  private boolean cookieSent;

  /** Bytes of the program that wait in {@link #outgoing} and that no write has told it of. */
  private int unreported;

  private long timeout = FIRST_TIMEOUT;
  private long deadline = System.nanoTime() + FIRST_TIMEOUT;

  TlsConnection(GreetedClients.Greeting greeting, PyStream transport, boolean datagrams) {
    this.engine = greeting.engine();
    this.check = greeting.check();
    this.transport = transport;
    this.datagrams = datagrams;
    this.begun = engine.getHandshakeStatus() != HandshakeStatus.NOT_HANDSHAKING;
    TlsError otherwise =
        engine.getUseClientMode() ? TlsError.SSL_INVALID_RECORD : TlsError.SSL_UNEXPECTED_MESSAGE;
    this.incoming = new RecordReader(transport, datagrams, otherwise);
  }

  /** Whether both sides have agreed. */
  boolean isEstablished() {
    return established;
  }

  /** Whether there is something to read that needs nothing from the stream. */
  boolean hasPending() {
    return plain.hasRemaining() || incoming.record().hasRemaining();
  }

  /** What both sides have agreed on. */
  SSLEngine engine() {
    return engine;
  }

  /** Makes the connection. */
  Progress handshake(Vm vm) throws TlsFailure {
    try {
      return agree(vm);
    } catch (SSLException e) {
      throw failure(vm, e);
    }
  }

  private Progress agree(Vm vm) throws SSLException, TlsFailure {
    if (!begun) {
      begun = true;
      engine.beginHandshake();
    }
    while (true) {
      if (!flush(vm)) {
        return Progress.WANTS_WRITE;
      }
      if (cookieSent) {
        throw new TlsFailure(TlsError.SSL_HELLO_VERIFY_REQUIRED);
      }
      switch (engine.getHandshakeStatus()) {
        case NEED_TASK -> runTasks();
        case NEED_WRAP -> wrap(NOTHING);
        case NEED_UNWRAP_AGAIN -> unwrap();
        case NEED_UNWRAP -> {
          if (!incoming.record().hasRemaining() && !fetch(vm)) {
            return Progress.WANTS_READ;
          }
          unwrap();
        }
        default -> {
          established = true;
          return Progress.DONE;
        }
      }
    }
  }

  private boolean isAgreeing() {
    return !established || engine.getHandshakeStatus() != HandshakeStatus.NOT_HANDSHAKING;
  }

  private void runTasks() {
    for (Runnable task; (task = engine.getDelegatedTask()) != null; ) {
      task.run();
    }
  }

  /** Gets the next record of a handshake; false if it has not come yet. */
  private boolean fetch(Vm vm) throws SSLException, TlsFailure {
    return switch (incoming.read(vm)) {
      case COMPLETE -> {
        timeout = FIRST_TIMEOUT;
        deadline = System.nanoTime() + timeout;
        yield true;
      }
      case END -> throw new TlsFailure(TlsError.SSL_CONN_EOF);
      case NOTHING_YET -> {
        if (datagrams && System.nanoTime() - deadline > 0) {
          sendAgain(vm);
        }
        yield false;
      }
    };
  }

  /** Datagrams can get lost: after a while, each time a longer one, the last ones go out again. */
  private void sendAgain(Vm vm) throws SSLException {
    timeout = Math.min(2 * timeout, LAST_TIMEOUT);
    deadline = System.nanoTime() + timeout;
    while (true) {
      wrap(NOTHING);
      if (!outgoing.hasRemaining() || !flush(vm)) {
        return;
      }
    }
  }

  private void unwrap() throws SSLException {
    plain.clear();
    SSLEngineResult result = engine.unwrap(incoming.record(), plain);
    plain.flip();
    if (result.getStatus() == SSLEngineResult.Status.BUFFER_UNDERFLOW) {
      incoming.record().position(incoming.record().limit()); // Cut off: as good as lost.
    }
  }

  private int wrap(ByteBuffer content) throws SSLException {
    outgoing.clear();
    SSLEngineResult result = engine.wrap(content, outgoing);
    outgoing.flip();
    cookieSent =
        datagrams
            && !engine.getUseClientMode()
            && !established
            && outgoing.limit() > DATAGRAM_HEADER
            && outgoing.get(DATAGRAM_HEADER) == HELLO_VERIFY_REQUEST;
    return result.bytesConsumed();
  }

  /** Sends what has been encrypted; false if the stream does not take all of it now. */
  private boolean flush(Vm vm) {
    while (outgoing.hasRemaining()) {
      int at = outgoing.position();
      int count = transport.write(vm, outgoing.array(), at, outgoing.remaining());
      if (count <= 0) {
        return false;
      }
      outgoing.position(datagrams ? outgoing.limit() : at + count);
    }
    return true;
  }

  /** Tells the peer that something is wrong, and gives what it is. */
  private TlsFailure failure(Vm vm, SSLException e) {
    PyRaise refusal = check.refusal();
    TlsError error = refusal != null ? TlsError.X509_CERT_VERIFY_FAILED : TlsError.of(e);
    var failure = new TlsFailure(error, refusal);
    try {
      while (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP) {
        wrap(NOTHING);
        if (!outgoing.hasRemaining() || !flush(vm)) {
          break;
        }
      }
    } catch (SSLException | PyRaise second) {
      failure.addSuppressed(second); // The first one counts.
    }
    return failure;
  }

  /** A count of bytes, or what it takes to get on. */
  record Transfer(int count, Progress progress) {
    static Transfer of(int count) {
      return new Transfer(count, Progress.DONE);
    }
  }

  /** Reads; a count of 0 is the end. */
  Transfer read(Vm vm, byte[] into, int offset, int length) throws TlsFailure {
    try {
      while (!plain.hasRemaining()) {
        if (isAgreeing()) {
          Progress progress = agree(vm);
          if (progress != Progress.DONE) {
            return new Transfer(0, progress);
          }
          continue;
        }
        if (engine.isInboundDone()) {
          return Transfer.of(0);
        }
        if (!incoming.record().hasRemaining()) {
          switch (incoming.read(vm)) {
            case END -> {
              return Transfer.of(0);
            }
            case NOTHING_YET -> {
              return new Transfer(0, Progress.WANTS_READ);
            }
            case COMPLETE -> {}
          }
        }
        unwrap();
      }
    } catch (SSLException e) {
      throw failure(vm, e);
    }
    int count = Math.min(length, plain.remaining());
    plain.get(into, offset, count);
    return Transfer.of(count);
  }

  /** Writes; where the stream is full, the next write is taken for the same one. */
  Transfer write(Vm vm, byte[] from, int offset, int length) throws TlsFailure {
    try {
      if (isAgreeing()) {
        Progress progress = agree(vm);
        if (progress != Progress.DONE) {
          return new Transfer(0, progress);
        }
      }
      if (!flush(vm)) {
        return new Transfer(0, Progress.WANTS_WRITE);
      }
      if (unreported == 0) {
        unreported = wrap(ByteBuffer.wrap(from, offset, Math.min(length, LARGEST_CONTENT)));
        if (!flush(vm)) {
          return new Transfer(0, Progress.WANTS_WRITE);
        }
      }
      int count = Math.min(unreported, length);
      unreported = 0;
      return Transfer.of(count);
    } catch (SSLException e) {
      throw failure(vm, e);
    }
  }
}
