package org.mpyforge.asm;

/**
 * Code that cannot be assembled. The text is for the user: where the reference assembler prints
 * one, it is the reference's.
 */
public final class AssemblyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why assembling stopped. */
  public enum Kind {
    /** The architecture has no encoding for this, and the reference says so in words. */
    NOT_IMPLEMENTED,

    /** A branch, literal or address does not reach, and the reference says so in words. */
    OUT_OF_RANGE,

    /**
     * The operations contradict the assembler's contract: a pass that differs from the one before,
     * a label set twice, an operand that no caller may pass. The reference would abort here.
     */
    CONTRACT
  }

  private final Kind kind;

  /**
   * Code that cannot be assembled.
   *
   * @param kind why
   * @param message what to tell the user
   */
  public AssemblyException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** Why assembling stopped. */
  public Kind kind() {
    return kind;
  }

  /**
   * Holds a caller to the contract.
   *
   * @param holds what must be true
   * @param message what to say when it is not
   * @throws AssemblyException of kind {@link Kind#CONTRACT} when {@code holds} is false
   */
  public static void require(boolean holds, String message) {
    if (!holds) {
      throw new AssemblyException(Kind.CONTRACT, message);
    }
  }
}
