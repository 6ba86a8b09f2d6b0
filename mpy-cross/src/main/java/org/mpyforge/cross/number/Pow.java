package org.mpyforge.cross.number;

/** The C library's {@code pow}. */
final class Pow {

  private Pow() {}

  static double pow(double x, double y) {
    return Math.pow(x, y);
  }
}
