package org.mpyforge.asm.debug;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.BinaryOperation;
import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.MachineTraits;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.asm.Relation;
import org.mpyforge.asm.Width;

/**
 * Writes each operation of the emitting pass as a line of {@link #listing}, and no code. Data still
 * goes to the buffer. The lines are those of the reference's {@code py/emitndebug.c}:
 *
 * <pre>
 *   ENTRY(f, num_locals=7)
 *       load(r_fun_table, r_arg1, 1)
 *   label(label_0)
 *       call_ind(nlr_pop)
 *       dead_code jump(label_0)
 *   EXIT(0)
 * </pre>
 */
public final class DebugAssembler implements NativeAssembler {
  /** The functions of the runtime table; three constants stand before them (py/nativeglue.h). */
  private static final List<String> FUNCTIONS =
      List.of(
          "convert_obj_to_native",
          "convert_native_to_obj",
          "native_swap_globals",
          "load_name",
          "load_global",
          "load_build_class",
          "load_attr",
          "load_method",
          "load_super_method",
          "store_name",
          "store_global",
          "store_attr",
          "obj_subscr",
          "obj_is_true",
          "unary_op",
          "binary_op",
          "build_tuple",
          "build_list",
          "build_map",
          "build_set",
          "store_set",
          "list_append",
          "store_map",
          "make_function_from_proto_fun",
          "native_call_function_n_kw",
          "call_method_n_kw",
          "call_method_n_kw_var",
          "native_getiter",
          "native_iternext",
          "nlr_push",
          "nlr_pop",
          "native_raise",
          "import_name",
          "import_from",
          "import_all",
          "new_slice",
          "unpack_sequence",
          "unpack_ex",
          "delete_name",
          "delete_global",
          "new_closure",
          "arg_check_num_sig",
          "setup_code_state",
          "small_int_floor_divide",
          "small_int_modulo",
          "native_yield_from",
          "setjmp");

  private static final int FIRST_FUNCTION = 3;

  private static final MachineTraits TRAITS =
      new MachineTraits(
          8,
          RegisterRoles.builder()
              .result(DebugRegister.RESULT.ordinal())
              .arguments(
                  DebugRegister.ARGUMENT1.ordinal(),
                  DebugRegister.ARGUMENT2.ordinal(),
                  DebugRegister.ARGUMENT3.ordinal(),
                  DebugRegister.ARGUMENT4.ordinal())
              .temporaries(
                  DebugRegister.TEMPORARY0.ordinal(),
                  DebugRegister.TEMPORARY1.ordinal(),
                  DebugRegister.TEMPORARY2.ordinal())
              .locals(
                  DebugRegister.LOCAL1.ordinal(),
                  DebugRegister.LOCAL2.ordinal(),
                  DebugRegister.LOCAL3.ordinal())
              .functionTable(DebugRegister.FUNCTION_TABLE.ordinal())
              .build(),
          0,
          5,
          Set.of());

  private final StringBuilder listing = new StringBuilder();
  private final CodeBuffer buffer = new CodeBuffer(this::writeLabel);

  /** A new assembler. */
  public DebugAssembler() {}

  @Override
  public MachineTraits traits() {
    return TRAITS;
  }

  @Override
  public CodeBuffer buffer() {
    return buffer;
  }

  @Override
  public String listing() {
    return listing.toString();
  }

  // Lines.

  private void writeLabel(int label) {
    listing.append("label(").append(label(label)).append(")\n");
  }

  private void write(String operation, String... operands) {
    if (buffer.isEmitting()) {
      listing.append("    ");
      writeUnindented(operation, operands);
    }
  }

  private void writeUnindented(String operation, String... operands) {
    if (buffer.isEmitting()) {
      StringJoiner line = new StringJoiner(", ", operation + "(", ")\n");
      for (String operand : operands) {
        line.add(operand);
      }
      listing.append(buffer.isSuppressed() ? "dead_code " : "").append(line);
    }
  }

  private static String register(int number) {
    return DebugRegister.values()[number].text();
  }

  private static String label(int number) {
    return "label_" + number;
  }

  private static String local(int number) {
    return "local_" + number;
  }

  // Control flow.

  @Override
  public void enter(int locals, String name) {
    writeUnindented("ENTRY", name, "num_locals=" + locals);
  }

  @Override
  public void exit() {
    writeUnindented("EXIT", "0");
  }

  @Override
  public void jump(int label) {
    write("jump", label(label));
  }

  @Override
  public void jumpIfZero(int register, int label, boolean isBoolean) {
    write("jump_if_reg_zero", register(register), label(label), Boolean.toString(isBoolean));
  }

  @Override
  public void jumpIfNonZero(int register, int label, boolean isBoolean) {
    write("jump_if_reg_nonzero", register(register), label(label), Boolean.toString(isBoolean));
  }

  @Override
  public void jumpIfEqual(int left, int right, int label) {
    write("jump_if_reg_eq", register(left), register(right), label(label));
  }

  @Override
  public void jumpTo(int register) {
    write("jump_reg", register(register));
  }

  @Override
  public void call(int index, int arguments) {
    int function = index - FIRST_FUNCTION;
    AssemblyException.require(
        function >= 0 && function < FUNCTIONS.size(), "no function %d".formatted(index));
    write("call_ind", FUNCTIONS.get(function));
  }

  // Registers, constants and locals.

  @Override
  public void move(int destination, int source) {
    write("mov_reg_reg", register(destination), register(source));
  }

  @Override
  public void moveImmediate(int destination, long value) {
    int low = (int) value;
    write("mov_reg_imm", register(destination), low + "=0x" + Integer.toHexString(low));
  }

  @Override
  public void loadLocal(int destination, int local) {
    write("mov_reg_local", register(destination), local(local));
  }

  @Override
  public void storeLocal(int local, int source) {
    write("mov_local_reg", local(local), register(source));
  }

  @Override
  public void moveLocalAddress(int destination, int local) {
    write("mov_reg_local_addr", register(destination), local(local));
  }

  @Override
  public void moveLabelAddress(int destination, int label) {
    write("mov_reg_pcrel", register(destination), label(label));
  }

  @Override
  public void clear(int register) {
    write("clr", register(register));
  }

  // Arithmetic.

  @Override
  public void negate(int register) {
    write("neg", register(register));
  }

  @Override
  public void complement(int register) {
    write("not", register(register));
  }

  @Override
  public void combine(BinaryOperation operation, int destination, int source) {
    String name =
        switch (operation) {
          case OR -> "or";
          case XOR -> "xor";
          case AND -> "and";
          case ADD -> "add";
          case SUBTRACT -> "sub";
          case MULTIPLY -> "mul";
          case SHIFT_LEFT -> "lsl";
          case SHIFT_RIGHT_UNSIGNED -> "lsr";
          case SHIFT_RIGHT_SIGNED -> "asr";
        };
    write(name, register(destination), register(source));
  }

  /** Relations are numbered: six that take words as unsigned, then six as signed. */
  @Override
  public void compare(Relation relation, boolean signed, int destination, int left, int right) {
    int number = relation.ordinal() + (signed ? Relation.values().length : 0);
    write(
        "setcc", Integer.toString(number), register(destination), register(left), register(right));
  }

  // Memory.

  @Override
  public void loadWord(int destination, int base, int offset) {
    write("load", register(destination), register(base), Integer.toString(offset));
  }

  @Override
  public void storeWord(int source, int base, int offset) {
    write("store", register(source), register(base), Integer.toString(offset));
  }

  /** The halfword load is the only one that takes an offset. */
  @Override
  public boolean loadsAt(Width width, long offset) {
    return width == Width.HALFWORD || offset == 0;
  }

  @Override
  public boolean storesAt(Width width, long offset) {
    return offset == 0;
  }

  @Override
  public void load(Width width, int destination, int base, int offset) {
    if (width == Width.HALFWORD) {
      write("load16", register(destination), register(base), Integer.toString(offset));
    } else {
      requireNoOffset(offset);
      loadAt(width, destination, base);
    }
  }

  @Override
  public void store(Width width, int source, int base, int offset) {
    requireNoOffset(offset);
    write("store" + 8 * width.bytes(), register(source), register(base));
  }

  @Override
  public void loadIndexed(Width width, int destination, int base, int index) {
    for (int i = 0; i < width.bytes(); i++) {
      combine(BinaryOperation.ADD, base, index);
    }
    loadAt(width, destination, base);
  }

  private void loadAt(Width width, int destination, int base) {
    write("load" + 8 * width.bytes(), register(destination), register(base));
  }

  private static void requireNoOffset(int offset) {
    AssemblyException.require(offset == 0, "there are no offsets, but for the halfword load");
  }
}
