package org.mpyforge.asm;

/**
 * Which register plays which part in native code. Registers are the architecture's own numbers; the
 * same register may play several parts.
 *
 * @param result holds what a called function returned
 * @param argument1 first argument of a function to be called
 * @param argument2 second argument
 * @param argument3 third argument
 * @param argument4 fourth argument
 * @param callerResult where our own function leaves its result. Differs from {@code result} only
 *     where a call renames registers, as windowed Xtensa does
 * @param callerArgument1 where our own first argument arrived
 * @param callerArgument2 where our own second argument arrived
 * @param callerArgument3 where our own third argument arrived
 * @param callerArgument4 where our own fourth argument arrived
 * @param temporary0 scratch, lost in calls
 * @param temporary1 scratch, lost in calls
 * @param temporary2 scratch, lost in calls
 * @param local1 kept over calls
 * @param local2 kept over calls
 * @param local3 kept over calls
 * @param functionTable points to the table of runtime functions, throughout
 * @param zero reads as 0 on machines that have such a register, otherwise {@code temporary0}
 * @param shiftCount the only register that can count a shift, or {@link #ANY}
 */
public record RegisterRoles(
    int result,
    int argument1,
    int argument2,
    int argument3,
    int argument4,
    int callerResult,
    int callerArgument1,
    int callerArgument2,
    int callerArgument3,
    int callerArgument4,
    int temporary0,
    int temporary1,
    int temporary2,
    int local1,
    int local2,
    int local3,
    int functionTable,
    int zero,
    int shiftCount) {

  /** In place of a register: any will do. */
  public static final int ANY = -1;

  /**
   * Argument {@code index} of a function to be called.
   *
   * @param index 0 to 3
   */
  public int argument(int index) {
    return switch (index) {
      case 0 -> argument1;
      case 1 -> argument2;
      case 2 -> argument3;
      case 3 -> argument4;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  /**
   * Where our own argument {@code index} arrived.
   *
   * @param index 0 to 3
   */
  public int callerArgument(int index) {
    return switch (index) {
      case 0 -> callerArgument1;
      case 1 -> callerArgument2;
      case 2 -> callerArgument3;
      case 3 -> callerArgument4;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  /** Starts a map of roles; {@code result} and all the rest are given by the methods of it. */
  public static Builder builder() {
    return new Builder();
  }

  /** Names the registers by part. What is not set has the default said at {@link RegisterRoles}. */
  public static final class Builder {
    private int result;
    private int[] arguments;
    private int callerResult = ANY;
    private int[] callerArguments;
    private int[] temporaries;
    private int[] locals;
    private int functionTable;
    private int zero = ANY;
    private int shiftCount = ANY;

    private Builder() {}

    /** What a called function returned. */
    public Builder result(int register) {
      result = register;
      return this;
    }

    /** The four arguments of a function to be called. */
    public Builder arguments(int first, int second, int third, int fourth) {
      arguments = new int[] {first, second, third, fourth};
      return this;
    }

    /** Where our own result goes; by default the register that called functions return in. */
    public Builder callerResult(int register) {
      callerResult = register;
      return this;
    }

    /** Where our own arguments arrived; by default the registers called functions expect. */
    public Builder callerArguments(int first, int second, int third, int fourth) {
      callerArguments = new int[] {first, second, third, fourth};
      return this;
    }

    /** Three scratch registers. */
    public Builder temporaries(int first, int second, int third) {
      temporaries = new int[] {first, second, third};
      return this;
    }

    /** Three registers kept over calls. */
    public Builder locals(int first, int second, int third) {
      locals = new int[] {first, second, third};
      return this;
    }

    /** The pointer to the runtime functions. */
    public Builder functionTable(int register) {
      functionTable = register;
      return this;
    }

    /** A register that reads as 0; by default there is none. */
    public Builder zero(int register) {
      zero = register;
      return this;
    }

    /** The only register that can count a shift; by default any can. */
    public Builder shiftCount(int register) {
      shiftCount = register;
      return this;
    }

    /** The finished map. */
    public RegisterRoles build() {
      int[] callers = callerArguments == null ? arguments : callerArguments;
      return new RegisterRoles(
          result,
          arguments[0],
          arguments[1],
          arguments[2],
          arguments[3],
          callerResult == ANY ? result : callerResult,
          callers[0],
          callers[1],
          callers[2],
          callers[3],
          temporaries[0],
          temporaries[1],
          temporaries[2],
          locals[0],
          locals[1],
          locals[2],
          functionTable,
          zero == ANY ? temporaries[0] : zero,
          shiftCount);
    }
  }
}
