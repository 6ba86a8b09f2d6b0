package org.mpyforge.vm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A machine's standard input. What would wait for it is done by a Java thread of its own, so that
 * whoever reads can be interrupted, lets other threads run, and runs callbacks meanwhile. Bytes
 * that nobody has taken yet stay here, in their order.
 */
public final class StandardInput {
  private static final int CHUNK = 1 << 12;

  /** How often whoever waits looks around, and a watched input is looked at, milliseconds. */
  private static final long GLANCE_MILLIS = 20;

  private static final long NANOS_PER_MILLI = 1_000_000;

  /** Who uses the terminal that the input comes from in a way that a program does not expect. */
  @FunctionalInterface
  public interface Tenant {
    /** Puts the terminal back as it was; says whether it was otherwise before. */
    boolean leave();
  }

  private final InputStream in;
  private byte[] queue = new byte[CHUNK];
  private int first;
  private int end;
  private boolean ended;
  private IOException failure;

  /** Null as long as nobody has had to wait. */
  private Thread reader;

  private boolean wanted;
  private boolean closed;
  private IntPredicate watch;
  private Tenant tenant;

  /** The input that comes from a stream. */
  public StandardInput(InputStream in) {
    this.in = in;
  }

  /**
   * Reads at least one byte, waiting for it if need be.
   *
   * @return how many bytes, or -1 at the end
   */
  public int read(Vm vm, byte[] into, int offset, int length) throws IOException {
    try {
      while (true) {
        int count = vm.threads.blocking(() -> take(into, offset, length));
        if (count <= 0) {
          vm.attend(); // An interrupt first, even at the end.
        }
        if (count != 0) {
          return count;
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Reads one byte, or -1 at the end. */
  public int read(Vm vm) throws IOException {
    var one = new byte[1];
    return read(vm, one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /** Reads all there is, up to the end. */
  public byte[] readAll(Vm vm) throws IOException {
    var all = new ByteArrayOutputStream();
    var chunk = new byte[CHUNK];
    for (int n; (n = read(vm, chunk, 0, CHUNK)) >= 0; ) {
      all.write(chunk, 0, n);
    }
    return all.toByteArray();
  }

  /** How many bytes are there without waiting. */
  public synchronized int available() throws IOException {
    return end - first + in.available();
  }

  /** Skips the end of a line, if that has come already and is next. */
  public synchronized void skipLineEnd() {
    if (first < end && (queue[first] == '\r' || queue[first] == '\n')) {
      first++;
    }
  }

  /** Says who has the terminal; it is asked to leave whenever a program wants to read. */
  public synchronized void setTenant(Tenant newTenant) {
    tenant = newTenant;
  }

  /** Has the terminal as a program expects it, which is about to read, or to run another. */
  public synchronized void claim() {
    if (tenant != null && tenant.leave()) {
      watch = null;
      for (int i = first; i < end; i++) {
        if (queue[i] == '\r') {
          queue[i] = '\n'; // As the terminal itself would have had it.
        }
      }
    }
  }

  /**
   * Takes what comes even while nobody reads, and shows each byte to a predicate; those for which
   * it holds go no further.
   *
   * @param newWatch null for an end of that
   */
  public synchronized void watch(IntPredicate newWatch) {
    watch = newWatch;
    if (watch != null) {
      startReader();
      notifyAll();
    }
  }

  /** Ends the thread that waits. */
  public synchronized void close() {
    closed = true;
    if (reader != null) {
      reader.interrupt();
    }
  }

  /** Takes bytes: how many, -1 at the end, 0 if none came for a while. */
  private synchronized int take(byte[] into, int offset, int length) throws InterruptedException {
    if (first == end && reader == null) {
      fillAtOnce();
    }
    if (nothingCame()) {
      awaitReader();
    }
    if (first < end) {
      int count = Math.min(length, end - first);
      System.arraycopy(queue, first, into, offset, count);
      first += count;
      return count;
    }
    if (failure != null) {
      IOException thrown = failure;
      failure = null;
      throw new UncheckedIOException(thrown);
    }
    boolean atEnd = ended;
    ended = false; // A terminal may go on after an end.
    return atEnd ? -1 : 0;
  }

  private synchronized boolean nothingCame() {
    return first == end && !ended && failure == null;
  }

  private synchronized void awaitReader() throws InterruptedException {
    startReader();
    wanted = true;
    notifyAll();
    long until = System.nanoTime() + GLANCE_MILLIS * NANOS_PER_MILLI;
    for (long left; nothingCame() && (left = until - System.nanoTime()) > 0; ) {
      wait(left / NANOS_PER_MILLI + 1);
    }
  }

  private void fillAtOnce() {
    try {
      if (in.available() > 0) {
        first = 0;
        end = Math.max(0, in.read(queue, 0, CHUNK));
      }
    } catch (IOException e) {
      failure = e;
    }
  }

  private void startReader() {
    if (reader == null && !closed) {
      reader = new Thread(this::readOnRequest, "standard-input");
      reader.setDaemon(true);
      reader.start();
    }
  }

  private void readOnRequest() {
    var chunk = new byte[CHUNK];
    try {
      while (true) {
        try {
          awaitRequest();
          arrived(chunk, in.read(chunk, 0, CHUNK));
        } catch (IOException e) {
          failed(e);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // close() wants it so.
    }
  }

  private synchronized void awaitRequest() throws InterruptedException, IOException {
    while (!wanted && !(watch != null && in.available() > 0)) {
      wait(watch == null ? 0 : GLANCE_MILLIS);
    }
  }

  private synchronized void arrived(byte[] chunk, int count) {
    if (first == end) {
      first = 0;
      end = 0;
    }
    if (queue.length - end < count) {
      queue = Arrays.copyOf(queue, 2 * queue.length + count);
    }
    for (int i = 0; i < count; i++) {
      if (watch == null || !watch.test(chunk[i] & 0xff)) {
        queue[end++] = chunk[i];
      }
    }
    ended |= count < 0;
    wanted = false;
    notifyAll();
  }

  private synchronized void failed(IOException e) {
    failure = e;
    wanted = false;
    watch = null;
    notifyAll();
  }
}
