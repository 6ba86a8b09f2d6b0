package org.mpyforge.vm.tls;

import java.nio.ByteBuffer;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.PyStream;

/**
 * Reads records from a stream (RFC 5246 section 6.2.1), and never a byte more than the next one
 * has, so that polling the stream tells whether there is another; or datagrams with records in
 * them.
 */
final class RecordReader {
  private static final int HEADER = 5;
  private static final int FIRST_TYPE = 20;
  private static final int LAST_TYPE = 23;
  private static final int MAJOR_VERSION = 3;

  /** Content of 2^14 bytes, expansion of 2^11, and the header. */
  static final int LARGEST = (1 << 14) + (1 << 11) + 16;

  /** How a read went. */
  enum Outcome {
    COMPLETE,
    NOTHING_YET,
    END
  }

  private final PyStream transport;
  private final boolean datagrams;
  private final byte[] bytes = new byte[LARGEST];
  private final ByteBuffer record = ByteBuffer.wrap(bytes).limit(0);
  private int have;

  /** What it is if something else than a record comes; first of all another protocol may. */
  private TlsError otherwise;

  RecordReader(PyStream transport, boolean datagrams, TlsError otherwise) {
    this.transport = transport;
    this.datagrams = datagrams;
    this.otherwise = otherwise;
  }

  /** The record or datagram that was read last, as far as nobody has taken it. */
  ByteBuffer record() {
    return record;
  }

  /** Reads on; a record that cannot be one is an error. */
  Outcome read(Vm vm) throws TlsFailure {
    Outcome outcome = datagrams ? fill(vm, LARGEST, 1) : fill(vm, HEADER, HEADER);
    if (outcome == Outcome.COMPLETE && !datagrams) {
      int size = HEADER + length();
      outcome = fill(vm, size, size);
    }
    if (outcome != Outcome.COMPLETE) {
      return outcome;
    }
    otherwise = TlsError.SSL_INVALID_RECORD;
    record.position(0).limit(have);
    have = 0;
    return Outcome.COMPLETE;
  }

  /** Reads at most so many bytes of the record, until there are so many at least. */
  private Outcome fill(Vm vm, int most, int least) {
    while (have < least) {
      int count = transport.read(vm, bytes, have, most - have);
      if (count <= 0) {
        return count == PyStream.WOULD_BLOCK ? Outcome.NOTHING_YET : Outcome.END;
      }
      have += count;
    }
    return Outcome.COMPLETE;
  }

  /** The length that the header tells. */
  private int length() throws TlsFailure {
    int length = (bytes[3] & 0xff) << 8 | bytes[4] & 0xff;
    if (bytes[0] < FIRST_TYPE || bytes[0] > LAST_TYPE || bytes[1] != MAJOR_VERSION || length == 0) {
      throw new TlsFailure(otherwise);
    }
    if (length > LARGEST - HEADER) {
      throw new TlsFailure(TlsError.SSL_BAD_INPUT_DATA);
    }
    return length;
  }
}
