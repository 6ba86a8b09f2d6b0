package org.mpyforge.bench;

/** A program that does nothing: what starting Java costs. */
final class Empty {

  private Empty() {}

  /** Does nothing. */
  public static void main(String[] arguments) {
    // Nothing.
  }
}
