package org.mpyforge.cross;

/**
 * How to compile one source.
 *
 * @param optLevel {@code -O}: from 1 on assertions vanish and {@code __debug__} is false; from 3 on
 *     there are no line numbers
 * @param emit the default kind of code
 * @param input what the source is
 */
public record CompileOptions(int optLevel, EmitMode emit, Input input) {

  /** What a source is: which rule of the grammar it is parsed by. */
  public enum Input {
    /** A module: any number of statements. */
    MODULE,
    /** One expression; the code returns its value. As for {@code eval()}. */
    EXPRESSION,
    /** One statement; the value of an expression goes to {@code __repl_print__}. As at a prompt. */
    INTERACTIVE
  }

  /** No optimisation, bytecode. */
  public static final CompileOptions DEFAULT = new CompileOptions(0, EmitMode.BYTECODE);

  /** Options for a module. */
  public CompileOptions(int optLevel, EmitMode emit) {
    this(optLevel, emit, Input.MODULE);
  }

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
