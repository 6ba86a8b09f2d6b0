package org.mpyforge.cross.number;

/** How a release reads decimal literals. */
interface FloatReader {

  /**
   * Reads a decimal literal, imaginary if it ends in {@code j}.
   *
   * @param text ASCII text
   * @param from where the literal begins
   * @param to where it ends
   * @return a {@link FloatValue} or a {@link ComplexValue}
   * @throws NumberSyntaxException if it is not such a literal
   */
  NumberValue read(byte[] text, int from, int to);
}
