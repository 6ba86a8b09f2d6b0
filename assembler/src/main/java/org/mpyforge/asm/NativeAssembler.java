package org.mpyforge.asm;

/**
 * The abstract register machine that native code is written for. An emitter speaks to this
 * interface only, once for all architectures; each architecture implements it over its encoder.
 *
 * <p>Registers are numbers of the architecture, got from {@link #traits() roles}. Values are
 * machine words. Locals are words of the stack frame, numbered from 0 at the stack pointer. Labels
 * are numbers of the caller's choice, from 0.
 *
 * <p>One function is assembled as {@code startPass(COMPUTE)}, its operations, {@code endPass()},
 * any number of times, then the same once with {@code EMIT}; the code is then in {@link #buffer()}.
 * The operations must be the same in each pass. An assembler is used for many functions in turn and
 * <em>may carry state from one to the next</em>, as the reference does: for equal bytes, use one
 * assembler for all functions of a module, in their order.
 *
 * <p>Operations throw {@link AssemblyException} for what cannot be encoded, as each architecture's
 * class says. Not thread-safe.
 */
public interface NativeAssembler {

  /** What there is to know of the machine. Always the same object; read it once. */
  MachineTraits traits();

  /** The bytes and labels: for positions, labels, dead code, data and the result. */
  CodeBuffer buffer();

  /**
   * The operations as text, for an assembler that writes a listing rather than code: of all
   * functions whose emitting pass has begun, in their order.
   */
  default String listing() {
    return "";
  }

  /** Starts a pass over a function. */
  default void startPass(Pass pass) {
    buffer().startPass(pass);
  }

  /** Ends a pass over a function. */
  default void endPass() {}

  /**
   * The start of a function: saves registers and makes room on the stack. To be called before
   * anything but data.
   *
   * @param locals how many words the frame must have
   * @param name the function's name, for assemblers that write listings
   */
  void enter(int locals, String name);

  /** The end of a function: undoes {@link #enter} and returns. May occur more than once. */
  void exit();

  /**
   * Makes our own argument available in {@link RegisterRoles#callerArgument}. Emits nothing on
   * machines that pass arguments in registers.
   *
   * @param index the argument, 0 to 3
   */
  default void receiveArgument(int index) {}

  /**
   * Copies our own argument to a register. It must not have been overwritten since {@link #enter}.
   *
   * @param destination the register
   * @param index the argument, 0 to 3
   */
  default void moveArgument(int destination, int index) {
    move(destination, traits().roles().callerArgument(index));
  }

  /** Jumps to a label, at any distance. */
  void jump(int label);

  /**
   * Jumps to a label if a register is zero.
   *
   * @param register the register
   * @param label where to
   * @param isBoolean whether the register holds a C {@code bool}, of which only the low byte counts
   */
  void jumpIfZero(int register, int label, boolean isBoolean);

  /**
   * Jumps to a label if a register is not zero.
   *
   * @param register the register
   * @param label where to
   * @param isBoolean whether the register holds a C {@code bool}, of which only the low byte counts
   */
  void jumpIfNonZero(int register, int label, boolean isBoolean);

  /** Jumps to a label if two registers are equal. */
  void jumpIfEqual(int left, int right, int label);

  /** Jumps to the address in a register. */
  void jumpTo(int register);

  /**
   * Calls a function of the runtime table. Its arguments are in the argument registers; it may
   * destroy all registers but the locals and the function table.
   *
   * @param index the function's index in the table, in words
   * @param arguments how many arguments it takes
   */
  void call(int index, int arguments);

  /**
   * Calls a function that takes four arguments. Where {@link #call} uses the fourth argument's
   * register to hold the address, this uses {@link RegisterRoles#local1} instead.
   *
   * @param index the function's index in the table, in words
   */
  default void callWithFourArguments(int index) {
    call(index, 4);
  }

  /** Copies a register. */
  void move(int destination, int source);

  /** Loads a constant; machines of 32 bits take its low word. */
  void moveImmediate(int destination, long value);

  /**
   * Loads a constant in a form whose size does not depend on its value, for a loader to overwrite.
   *
   * @param width how much of the value may change: a halfword or a machine word
   * @param destination the register
   * @param value what is there until then
   * @return where the loader is to write, in bytes from the start of the code; of no meaning before
   *     the emitting pass
   * @throws AssemblyException of kind {@link AssemblyException.Kind#CONTRACT} on machines that came
   *     after such constants had gone, that is after {@link Generation#V1_17}
   */
  default int movePatchable(Width width, int destination, long value) {
    throw new AssemblyException(
        AssemblyException.Kind.CONTRACT, "this machine has no constants to be patched");
  }

  /** Loads a local into a register. */
  void loadLocal(int destination, int local);

  /** Stores a register into a local. */
  void storeLocal(int local, int source);

  /** Loads the address of a local. */
  void moveLocalAddress(int destination, int local);

  /** Loads the address of a label, as {@link #jumpTo} wants it. */
  void moveLabelAddress(int destination, int label);

  /** Sets a register to zero. */
  void clear(int register);

  /**
   * Sets a local to zero.
   *
   * @param local the local
   * @param scratch a register that may be lost
   */
  default void clearLocal(int local, int scratch) {
    clear(scratch);
    storeLocal(local, scratch);
  }

  /** Negates a register, two's complement. */
  void negate(int register);

  /** Inverts all bits of a register; see {@link Quirk#NO_COMPLEMENT}. */
  void complement(int register);

  /**
   * Combines two registers.
   *
   * @param operation how
   * @param destination the left operand, replaced by the result
   * @param source the right operand; for shifts, see {@link RegisterRoles#shiftCount}
   */
  void combine(BinaryOperation operation, int destination, int source);

  /**
   * Compares two registers and sets a third to 1 or 0.
   *
   * @param relation what to test
   * @param signed whether the words are signed
   * @param destination the register to set; must be neither of the others
   * @param left the left operand
   * @param right the right operand
   */
  void compare(Relation relation, boolean signed, int destination, int left, int right);

  /**
   * Loads a machine word.
   *
   * @param destination the register to load
   * @param base the register with the address
   * @param offset what to add to the address, in machine words
   */
  void loadWord(int destination, int base, int offset);

  /**
   * Stores a machine word.
   *
   * @param source the register to store
   * @param base the register with the address
   * @param offset what to add to the address, in machine words
   */
  void storeWord(int source, int base, int offset);

  /**
   * Whether {@link #load} takes an offset. If not, the address must be added up in a register, and
   * loaded from with offset 0.
   *
   * @param width the size of the value
   * @param offset in units of {@code width}
   */
  default boolean loadsAt(Width width, long offset) {
    return true;
  }

  /**
   * Whether {@link #store} takes an offset. If not, the address must be added up in a register, and
   * stored to with offset 0; but see {@link Quirk#STORES_FAR_BY_INDEX}.
   *
   * @param width the size of the value
   * @param offset in units of {@code width}
   */
  default boolean storesAt(Width width, long offset) {
    return true;
  }

  /**
   * Loads a value and extends it with zeros.
   *
   * @param width its size
   * @param destination the register to load
   * @param base the register with the address
   * @param offset what to add to the address, in units of {@code width}; one that {@link #loadsAt}
   *     agrees to
   */
  void load(Width width, int destination, int base, int offset);

  /**
   * Stores the low part of a register.
   *
   * @param width its size
   * @param source the register to store
   * @param base the register with the address
   * @param offset what to add to the address, in units of {@code width}; one that {@link #storesAt}
   *     agrees to
   */
  void store(Width width, int source, int base, int offset);

  /**
   * Loads a halfword of a table, at any offset, and extends it with zeros.
   *
   * @param destination the register to load
   * @param table the register with the table's address
   * @param index which entry
   */
  default void loadEntry(int destination, int table, int index) {
    load(Width.HALFWORD, destination, table, index);
  }

  /**
   * Loads an element of an array and extends it with zeros. By default the index is added to the
   * base, once for each byte of {@code width}: {@code base} is lost.
   *
   * @param width the size of an element
   * @param destination the register to load
   * @param base the register with the array's address; may be lost
   * @param index the register with the element's number
   */
  default void loadIndexed(Width width, int destination, int base, int index) {
    addScaled(width, base, index);
    load(width, destination, base, 0);
  }

  /**
   * Stores into an element of an array. By default the index is added to the base, once for each
   * byte of {@code width}: {@code base} is lost.
   *
   * @param width the size of an element
   * @param source the register to store
   * @param base the register with the array's address; may be lost
   * @param index the register with the element's number
   */
  default void storeIndexed(Width width, int source, int base, int index) {
    addScaled(width, base, index);
    store(width, source, base, 0);
  }

  private void addScaled(Width width, int base, int index) {
    for (int i = 0; i < width.bytes(); i++) {
      combine(BinaryOperation.ADD, base, index);
    }
  }
}
