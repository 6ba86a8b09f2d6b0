package org.mpyforge.cross.number;

/**
 * An integer constant that was folded but is too large to be written. The reference stops with a
 * {@code MemoryError} that has no traceback, and this exception's message is that error's.
 */
public final class ConstantTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ConstantTooLargeException(long bytes) {
    super("memory allocation failed, allocating " + bytes + " bytes");
  }
}
