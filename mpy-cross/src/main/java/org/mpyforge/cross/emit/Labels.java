package org.mpyforge.cross.emit;

/** Hands out the numbers of a scope's labels, the same ones in each pass. */
public final class Labels {

  private int next;

  /** Makes a counter for labels, from 0. */
  public Labels() {}

  /** Starts again at 0, for another pass. */
  public void reset() {
    next = 0;
  }

  /**
   * A label not handed out in this pass.
   *
   * @return its number
   */
  public int next() {
    return next++;
  }

  /**
   * Leaves out some labels, for use by the emitter.
   *
   * @param count how many
   */
  public void reserve(int count) {
    next += count;
  }

  /**
   * How many labels there are so far.
   *
   * @return one more than the highest label handed out
   */
  public int count() {
    return next;
  }
}
