package org.mpyforge.vm.io;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.PyStream;

/**
 * An open file, socket or standard stream of the host: what a file descriptor stands for. Errors
 * are {@code OSError}s.
 */
public abstract class Descriptor {

  /** Reads: how many bytes, 0 at the end, or {@link PyStream#WOULD_BLOCK}. */
  public abstract int read(Vm vm, byte[] into, int offset, int length);

  /** Writes: how many bytes, or {@link PyStream#WOULD_BLOCK}. */
  public abstract int write(Vm vm, byte[] from, int offset, int length);

  /** Moves the position; gives the new one. */
  public long seek(Vm vm, long offset, int whence) {
    throw Errors.os(HostErrors.ESPIPE);
  }

  /** Brings what was written to the device. */
  public void sync(Vm vm) {}

  /** Which of the events are there now; errors and hang-ups even if not asked for. */
  public int poll(Vm vm, int events) {
    return events & (PyStream.POLL_READ | PyStream.POLL_WRITE);
  }

  /** Closes it. */
  public void close() {}
}
