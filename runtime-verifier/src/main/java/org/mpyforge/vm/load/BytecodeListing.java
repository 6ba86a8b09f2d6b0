package org.mpyforge.vm.load;

import java.util.IdentityHashMap;
import java.util.List;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.BytecodeReader;
import org.mpyforge.format.Instruction;
import org.mpyforge.format.LineTable;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.Opcode;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.RawCode;
import org.mpyforge.format.UnaryOperator;
import org.mpyforge.vm.AddressSpace;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.code.Program;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.BytesPrinter;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.PyObject;

/**
 * What {@code micropython -v -v} prints of code that it compiles, scope by scope: the bytes, what
 * the prelude says, the lines, the instructions. Names and constants are shown themselves, not
 * their indexes. Source: the output of {@code py/showbc.c} of MicroPython 1.28.0.
 *
 * <p>A raw code has an address here only for its parent's {@code MAKE_FUNCTION} to name it by; it
 * is another one in each run.
 */
final class BytecodeListing {
  private static final int BYTES_PER_LINE = 16;

  /** What a raw code's descriptor takes in the reference, bytes; only its address is used. */
  private static final int DESCRIPTOR_SIZE = 32;

  private final Vm vm;
  private final MpyFile file;
  private final List<PyObject> constants;
  private final IdentityHashMap<RawCode, String> descriptors = new IdentityHashMap<>();
  private final BytesPrinter out = new BytesPrinter();

  /** A listing of code from a file of version 6. */
  BytecodeListing(Vm vm, MpyFile file) {
    this.vm = vm;
    this.file = file;
    this.constants = Program.constants(vm, file);
  }

  /** Prints raw codes in the given order; those that are not bytecode are left out. */
  void print(List<RawCode> codes) {
    for (RawCode code : codes) {
      if (code instanceof RawCode.Bytecode bytecode) {
        header(bytecode);
        for (Instruction i : BytecodeReader.readAll(bytecode, file.header().version())) {
          out.print("%02d %s".formatted(i.offset(), i.opcode().mnemonic()));
          operand(bytecode, i);
          out.print("\n");
        }
      }
    }
    vm.stdout().write(out.toByteArray());
  }

  private void header(RawCode.Bytecode raw) {
    Prelude prelude = file.prelude(raw).orElseThrow();
    ByteString code = raw.code();
    out.print("File ");
    name(prelude.sourceFile());
    out.print(", code block '");
    name(prelude.name());
    out.print(
        "' (descriptor: %s, bytecode @%s %d bytes)\n"
            .formatted(descriptor(raw), address(code.toByteArray()), code.length()));
    int preludeSize = prelude.codeOffset();
    out.print(
        "Raw bytecode (code_info_size=%d, bytecode_size=%d):\n"
            .formatted(preludeSize, code.length() - preludeSize));
    for (int i = 0; i < code.length(); i++) {
      out.print((i > 0 && i % BYTES_PER_LINE == 0 ? "\n %02x" : " %02x").formatted(code.at(i)));
    }
    out.print("\narg names:");
    for (int argument : prelude.argumentNames()) {
      out.print(" ");
      name(argument);
    }
    out.print("\n(N_STATE " + prelude.stateSize() + ")\n");
    out.print("(N_EXC_STACK " + prelude.exceptionStackSize() + ")\n");
    for (int i = 0; i < prelude.cells().length(); i++) {
      out.print("(INIT_CELL " + prelude.cells().at(i) + ")\n");
    }
    for (LineTable.Entry entry : prelude.lines().entries()) {
      out.print("  bc=" + entry.codeOffset() + " line=" + entry.line() + "\n");
    }
  }

  private void operand(RawCode raw, Instruction i) {
    switch (i.opcode().operand()) {
      case NONE -> {
        // Its name says all.
      }
      case QSTR -> {
        String quote = isQuoted(i.opcode()) ? "'" : "";
        out.print(" " + quote);
        name((int) i.operand());
        out.print(quote);
      }
      case CONSTANT -> {
        PyObject value = constants.get((int) raw.tables().constantIndex(i.operand()));
        out.print(" " + Ops.address(value) + "=");
        value.print(vm, out, PrintKind.REPR);
      }
      case CHILD -> {
        int index = (int) raw.tables().childIndex(i.operand());
        out.print(" " + descriptor(raw.children().get(index)));
      }
      case ARGUMENTS -> out.print(" n=" + i.positionalArguments() + " nkw=" + i.keywordArguments());
      case TARGET -> out.print(" " + i.target());
      case UNARY_OPERATOR -> operator(i, UnaryOperator.ofNumber((int) i.operand()).method());
      case BINARY_OPERATOR -> operator(i, method(BinaryOperator.ofNumber((int) i.operand())));
      case SMALL_INT, LOCAL, COUNT, LEFT_RIGHT, COLLECTION -> out.print(" " + i.operand());
    }
    if (i.opcode().extra() != Opcode.Extra.NONE) {
      out.print(" " + i.extra());
    }
  }

  /** An operator is its number and its method; the space before the method is always there. */
  private void operator(Instruction i, String method) {
    out.print(" " + i.operand() + " " + method);
  }

  /**
   * The method that the unix port looks up for an operator of bytecode: of those in place just two,
   * and none for {@code in}, which asks the other operand.
   */
  private static String method(BinaryOperator operator) {
    return switch (operator) {
      case IN,
          INPLACE_OR,
          INPLACE_XOR,
          INPLACE_AND,
          INPLACE_LSHIFT,
          INPLACE_RSHIFT,
          INPLACE_MULTIPLY,
          INPLACE_MAT_MULTIPLY,
          INPLACE_FLOOR_DIVIDE,
          INPLACE_TRUE_DIVIDE,
          INPLACE_MODULO,
          INPLACE_POWER ->
          "";
      default -> operator.method();
    };
  }

  /** Texts and modules are quoted, variables and attributes are not. */
  private static boolean isQuoted(Opcode opcode) {
    return switch (opcode) {
      case LOAD_CONST_STRING, IMPORT_NAME, IMPORT_FROM -> true;
      default -> false;
    };
  }

  /** Prints a qstr up to its first zero byte, where C ends a string. */
  private void name(int qstr) {
    byte[] utf8 = file.qstrs().get(qstr).toByteArray();
    int end = 0;
    while (end < utf8.length && utf8[end] != 0) {
      end++;
    }
    out.write(utf8, 0, end);
  }

  private String descriptor(RawCode code) {
    return descriptors.computeIfAbsent(code, c -> address(new byte[DESCRIPTOR_SIZE]));
  }

  private String address(byte[] memory) {
    return Long.toHexString(AddressSpace.of(vm).addressOf(Buffer.of(memory)));
  }
}
