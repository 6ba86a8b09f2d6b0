package org.mpyforge.cross;

/**
 * How to compile one source.
 *
 * @param optLevel {@code -O}: from 1 on assertions vanish and {@code __debug__} is false; from 3 on
 *     there are no line numbers
 * @param emit the default kind of code
 */
public record CompileOptions(int optLevel, EmitMode emit) {

  /** No optimisation, bytecode. */
  public static final CompileOptions DEFAULT = new CompileOptions(0, EmitMode.BYTECODE);

  /**
   * Whether assertions are compiled and {@code __debug__} is true.
   *
   * @return true at level 0
   */
  public boolean debug() {
    return optLevel == 0;
  }

  /**
   * Whether line numbers are stored.
   *
   * @return true below level 3
   */
  public boolean lineNumbers() {
    return optLevel < 3;
  }
}
