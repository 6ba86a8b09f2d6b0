package org.mpyforge.vm;

/** A part of a machine that has something to do when the machine ends: closing files, say. */
@FunctionalInterface
public interface Closing {
  /** The machine ends. */
  void close();
}
