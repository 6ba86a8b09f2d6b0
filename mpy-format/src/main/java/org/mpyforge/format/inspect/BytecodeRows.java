package org.mpyforge.format.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.BytecodeReader;
import org.mpyforge.format.CodeTables;
import org.mpyforge.format.Constant;
import org.mpyforge.format.Instruction;
import org.mpyforge.format.LineTable;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.Opcode;
import org.mpyforge.format.OpcodeTable;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.UnaryOperator;

/**
 * Bytecode as rows, with its operands looked up. Offsets count from the first instruction, as line
 * tables and jumps do. An operand that names nothing is shown as the number it is.
 */
final class BytecodeRows {
  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*|<[a-z]+>|\\*");
  private static final int LEAVES_ITERATOR = 0x80;

  private final MpyFile file;
  private final CodeSummary code;
  private final CodeTables tables;
  private final List<Constant> constants;

  BytecodeRows(MpyFile file, CodeSummary code) {
    this.file = file;
    this.code = code;
    this.tables = code.code().tables();
    this.constants = file.header().version().isVersion6() ? file.constants() : tables.constants();
  }

  List<Row> rows() {
    Prelude prelude = code.prelude().orElseThrow();
    boolean hasLines = !prelude.lineInfo().isEmpty();
    var lines = new LineCursor(prelude.lines());
    ByteString bytes = code.code().code();
    var reader = new BytecodeReader(OpcodeTable.of(file.header()), bytes, prelude.codeOffset());
    var rows = new ArrayList<Row>();
    while (reader.hasNext()) {
      Instruction instruction = reader.next();
      int at = prelude.codeOffset() + instruction.offset();
      rows.add(
          new Row(
              instruction.offset(),
              hasLines ? lines.lineAt(instruction.offset()) : 0,
              bytes.slice(at, at + instruction.length()),
              instruction.opcode().mnemonic(),
              operands(instruction),
              isJump(instruction) ? OptionalInt.of(instruction.target()) : OptionalInt.empty(),
              remark(instruction)));
    }
    return rows;
  }

  private static boolean isJump(Instruction instruction) {
    return instruction.opcode().operand() == Opcode.Operand.TARGET;
  }

  private String operands(Instruction instruction) {
    long operand = instruction.operand();
    return switch (instruction.opcode().operand()) {
      case NONE, TARGET -> "";
      case QSTR -> qstr(operand, instruction.opcode() == Opcode.LOAD_CONST_STRING);
      case CONSTANT -> constant(operand);
      case CHILD -> {
        boolean isClosure = instruction.opcode().extra() == Opcode.Extra.CELL_COUNT;
        yield child(operand) + (isClosure ? ", " + cells(instruction.extra()) : "");
      }
      case SMALL_INT, LOCAL, COUNT -> Long.toString(operand);
      case ARGUMENTS -> arguments(instruction);
      case LEFT_RIGHT -> (operand & 0xff) + ", *, " + (operand >> 8);
      case COLLECTION -> collection(operand);
      case UNARY_OPERATOR -> UnaryOperator.ofNumber((int) operand).symbol();
      case BINARY_OPERATOR -> BinaryOperator.ofNumber((int) operand).symbol();
    };
  }

  private String qstr(long index, boolean isValue) {
    if (index >= file.qstrs().size()) {
      return "qstr " + index;
    }
    String text = file.qstrs().get((int) index).toString();
    return !isValue && PLAIN_NAME.matcher(text).matches() ? text : PythonText.quote(text);
  }

  private String constant(long operand) {
    long index = tables.constantIndex(operand);
    return isConstant(index) ? PythonText.repr(constants.get((int) index)) : "constant " + index;
  }

  private boolean isConstant(long index) {
    return index >= 0 && index < constants.size();
  }

  private String child(long operand) {
    long index = tables.childIndex(operand);
    return isChild(index) ? code.children().get((int) index).name() : "child " + index;
  }

  private boolean isChild(long index) {
    return index >= 0 && index < code.children().size();
  }

  private static String cells(int count) {
    return count == 1 ? "1 cell" : count + " cells";
  }

  private static String arguments(Instruction instruction) {
    int keywords = instruction.keywordArguments();
    String positional = instruction.positionalArguments() + " positional";
    return keywords == 0 ? positional : positional + ", " + keywords + " keyword";
  }

  private static String collection(long operand) {
    String kind =
        switch ((int) operand & 3) {
          case 0 -> "list";
          case 1 -> "dict";
          default -> "set";
        };
    return kind + ", " + (operand >> 2) + " deep";
  }

  private String remark(Instruction instruction) {
    long operand = instruction.operand();
    return switch (instruction.opcode().operand()) {
      case CONSTANT -> {
        long index = tables.constantIndex(operand);
        yield isConstant(index) ? "constant " + index : "";
      }
      case CHILD -> {
        long index = tables.childIndex(operand);
        yield isChild(index) ? "child " + index : "";
      }
      case QSTR -> instruction.row().hasExtraByte() ? "cache " + instruction.extra() : "";
      case LOCAL -> operand < code.arguments().size() ? code.arguments().get((int) operand) : "";
      case TARGET -> instruction.opcode().extra() == Opcode.Extra.UNWIND ? unwind(instruction) : "";
      default -> "";
    };
  }

  private static String unwind(Instruction instruction) {
    int handlers = instruction.extra() & ~LEAVES_ITERATOR;
    return "leaves "
        + (handlers == 1 ? "1 handler" : handlers + " handlers")
        + ((instruction.extra() & LEAVES_ITERATOR) != 0 ? " and an iterator" : "");
  }

  /** Finds lines of ever higher offsets without starting over. */
  private static final class LineCursor {
    private final List<LineTable.Entry> entries;
    private int next;
    private int line = 1;

    LineCursor(LineTable table) {
      this.entries = table.entries();
    }

    int lineAt(int offset) {
      while (next < entries.size() && entries.get(next).codeOffset() <= offset) {
        line = entries.get(next++).line();
      }
      return line;
    }
  }
}
