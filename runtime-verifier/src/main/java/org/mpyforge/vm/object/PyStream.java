package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/**
 * The stream protocol: what {@code read}, {@code readinto}, {@code write}, {@code print(file=)} and
 * {@code select} need of an object ({@code py/stream.h}). Errors are {@code OSError}s with an
 * errno; {@link #WOULD_BLOCK} stands for "nothing now, try later".
 */
public interface PyStream {

  /** The answer of a non-blocking stream that has nothing to give or no room. */
  int WOULD_BLOCK = -1;

  /** What a seek's argument has for a whence that means nothing. */
  int NO_WHENCE = 3;

  /** Requests of {@link #ioctl}. */
  int FLUSH = 1, SEEK = 2, POLL = 3, CLOSE = 4, TIMEOUT = 5, GET_FILENO = 10, GET_BUFFER_SIZE = 11;

  /** What {@link #POLL} asks for and answers. */
  int POLL_READ = 1, POLL_WRITE = 4, POLL_ERROR = 8, POLL_HANGUP = 16, POLL_INVALID = 32;

  /** Whether {@code read} gives strings rather than bytes. */
  default boolean isText() {
    return false;
  }

  /**
   * Reads at most {@code length} bytes.
   *
   * @return how many, 0 at the end, or {@link #WOULD_BLOCK}
   */
  int read(Vm vm, byte[] into, int offset, int length);

  /**
   * Writes at most {@code length} bytes.
   *
   * @return how many, or {@link #WOULD_BLOCK}
   */
  int write(Vm vm, byte[] from, int offset, int length);

  /** Does something else; a seek's argument is {@code offset << 2 | whence}. */
  long ioctl(Vm vm, int request, long argument);
}
