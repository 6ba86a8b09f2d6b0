package org.mpyforge.format;

import static org.mpyforge.format.OpcodeTable.OperandFormat.FORWARD_OFFSET;
import static org.mpyforge.format.OpcodeTable.OperandFormat.IMPLIED;
import static org.mpyforge.format.OpcodeTable.OperandFormat.NONE;
import static org.mpyforge.format.OpcodeTable.OperandFormat.SIGNED_OFFSET;
import static org.mpyforge.format.OpcodeTable.OperandFormat.SIGNED_OFFSET_16;
import static org.mpyforge.format.OpcodeTable.OperandFormat.SIGNED_VINT;
import static org.mpyforge.format.OpcodeTable.OperandFormat.U16;
import static org.mpyforge.format.OpcodeTable.OperandFormat.U8;
import static org.mpyforge.format.OpcodeTable.OperandFormat.VUINT;
import static org.mpyforge.format.StackEffect.stack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mpyforge.format.StackEffect.Scale;

/**
 * The opcodes of one bytecode generation: for each, its byte or bytes, how its operand is laid out
 * and what it does to the stack. Emitter, disassembler, verifier and virtual machine all read this.
 *
 * <p>Bytes and formats are those of {@code py/bc0.h}; stack effects follow {@code py/vm.c}, and the
 * change of depth of each is what {@code py/emitbc.c} counts.
 */
public final class OpcodeTable {

  /** How an operand is laid out behind (or in) its opcode. */
  public enum OperandFormat {
    /** There is none. */
    NONE,
    /** In the opcode itself: its distance from the first byte of the range, from some number on. */
    IMPLIED,
    /** A {@link Vuint}. */
    VUINT,
    /** A signed number in groups of seven bits (see {@link Vuint}). */
    SIGNED_VINT,
    /**
     * One byte 0 to 127; or two, with bit 7 of the first set, its low 7 bits being the low ones.
     */
    FORWARD_OFFSET,
    /** The same less 64, or less 16,384 if it takes two bytes. */
    SIGNED_OFFSET,
    /** One byte. */
    U8,
    /** Two bytes, low byte first. */
    U16,
    /** The same less 32,768. */
    SIGNED_OFFSET_16
  }

  /**
   * A row: one opcode.
   *
   * @param opcode which
   * @param firstByte its byte, or the first of its range, 0 to 255
   * @param byteCount the number of bytes in its range, 1 if it has just one byte
   * @param firstOperand the operand that the first byte of a range stands for
   * @param format how the operand is laid out
   * @param hasExtraByte whether a byte follows the operand: {@link Opcode#extra()}, or a cache
   * @param effect what it does to the stack
   */
  public record Row(
      Opcode opcode,
      int firstByte,
      int byteCount,
      int firstOperand,
      OperandFormat format,
      boolean hasExtraByte,
      StackEffect effect) {

    /** The same, but with an operand laid out differently. */
    private Row with(OperandFormat other) {
      return new Row(opcode, firstByte, byteCount, firstOperand, other, hasExtraByte, effect);
    }

    /** The same, but doing something else to the stack. */
    private Row with(StackEffect other) {
      return new Row(opcode, firstByte, byteCount, firstOperand, format, hasExtraByte, other);
    }

    /** The same, but with a byte for a cache behind the operand. */
    private Row withCache() {
      return new Row(opcode, firstByte, byteCount, firstOperand, format, true, effect);
    }

    /** Whether an operand in the opcode itself can have this value. */
    public boolean implies(long operand) {
      return format == IMPLIED && operand >= firstOperand && operand < firstOperand + byteCount;
    }

    /** The byte of an opcode with its operand in itself; for others, the one byte it has. */
    public int byteFor(long operand) {
      return format == IMPLIED ? firstByte + (int) operand - firstOperand : firstByte;
    }
  }

  /** The bytes of a qstr in code of version 5. */
  static final int QSTR_SIZE = 2;

  /** In {@link #shape}: how many bytes of fixed number follow a qstr or a number. */
  static final int SHAPE_FIXED_BYTES = 3;

  /** In {@link #shape}: a qstr follows the opcode. */
  static final int SHAPE_QSTR = 4;

  /** In {@link #shape}: a number in groups of seven bits follows the opcode. */
  static final int SHAPE_VARIABLE = 8;

  /** The {@link #shape} of a byte that is no opcode. */
  static final int SHAPE_UNKNOWN = 16;

  private static final OpcodeTable MICROPYTHON_1_19 =
      new OpcodeTable(
          List.of(
              // 0x10: an operand that is a qstr.
              row(0x10, Opcode.LOAD_CONST_STRING, VUINT, stack(0, 1)),
              row(0x11, Opcode.LOAD_NAME, VUINT, stack(0, 1)),
              row(0x12, Opcode.LOAD_GLOBAL, VUINT, stack(0, 1)),
              row(0x13, Opcode.LOAD_ATTR, VUINT, stack(1, 1)),
              row(0x14, Opcode.LOAD_METHOD, VUINT, stack(1, 2)),
              row(0x15, Opcode.LOAD_SUPER_METHOD, VUINT, stack(3, 2)),
              row(0x16, Opcode.STORE_NAME, VUINT, stack(1, 0)),
              row(0x17, Opcode.STORE_GLOBAL, VUINT, stack(1, 0)),
              row(0x18, Opcode.STORE_ATTR, VUINT, stack(2, 0)),
              row(0x19, Opcode.DELETE_NAME, VUINT, stack(0, 0)),
              row(0x1a, Opcode.DELETE_GLOBAL, VUINT, stack(0, 0)),
              row(0x1b, Opcode.IMPORT_NAME, VUINT, stack(2, 1)),
              row(0x1c, Opcode.IMPORT_FROM, VUINT, stack(1, 2)),

              // 0x20 and 0x30: an operand that is another number.
              row(0x20, Opcode.MAKE_CLOSURE, VUINT, stack(0, Scale.EXTRA, 1, Scale.FIXED)),
              row(0x21, Opcode.MAKE_CLOSURE_DEFARGS, VUINT, stack(2, Scale.EXTRA, 1, Scale.FIXED)),
              row(0x22, Opcode.LOAD_CONST_SMALL_INT, SIGNED_VINT, stack(0, 1)),
              row(0x23, Opcode.LOAD_CONST_OBJ, VUINT, stack(0, 1)),
              row(0x24, Opcode.LOAD_FAST_N, VUINT, stack(0, 1)),
              row(0x25, Opcode.LOAD_DEREF, VUINT, stack(0, 1)),
              row(0x26, Opcode.STORE_FAST_N, VUINT, stack(1, 0)),
              row(0x27, Opcode.STORE_DEREF, VUINT, stack(1, 0)),
              row(0x28, Opcode.DELETE_FAST, VUINT, stack(0, 0)),
              row(0x29, Opcode.DELETE_DEREF, VUINT, stack(0, 0)),
              row(0x2a, Opcode.BUILD_TUPLE, VUINT, stack(0, Scale.OPERAND, 1, Scale.FIXED)),
              row(0x2b, Opcode.BUILD_LIST, VUINT, stack(0, Scale.OPERAND, 1, Scale.FIXED)),
              row(0x2c, Opcode.BUILD_MAP, VUINT, stack(0, 1)),
              row(0x2d, Opcode.BUILD_SET, VUINT, stack(0, Scale.OPERAND, 1, Scale.FIXED)),
              row(0x2e, Opcode.BUILD_SLICE, VUINT, stack(0, Scale.OPERAND, 1, Scale.FIXED)),
              row(0x2f, Opcode.STORE_COMP, VUINT, stack(1, Scale.DICT_VALUE, 0, Scale.FIXED)),
              row(0x30, Opcode.UNPACK_SEQUENCE, VUINT, stack(1, Scale.FIXED, 0, Scale.OPERAND)),
              row(0x31, Opcode.UNPACK_EX, VUINT, stack(1, Scale.FIXED, 1, Scale.LEFT_RIGHT)),
              row(0x32, Opcode.MAKE_FUNCTION, VUINT, stack(0, 1)),
              row(0x33, Opcode.MAKE_FUNCTION_DEFARGS, VUINT, stack(2, 1)),
              // Function, arguments; with stars, a bitmap of which; methods have an object, too.
              row(0x34, Opcode.CALL_FUNCTION, VUINT, call(1)),
              row(0x35, Opcode.CALL_FUNCTION_VAR_KW, VUINT, call(2)),
              row(0x36, Opcode.CALL_METHOD, VUINT, call(2)),
              row(0x37, Opcode.CALL_METHOD_VAR_KW, VUINT, call(3)),

              // 0x40: an operand that is a place in the code.
              row(
                  0x40,
                  Opcode.UNWIND_JUMP,
                  SIGNED_OFFSET,
                  stack(0, 0).taken(0, Scale.UNWOUND_ITERATOR, 0).scratch(2)),
              row(0x42, Opcode.JUMP, SIGNED_OFFSET, stack(0, 0)),
              row(0x43, Opcode.POP_JUMP_IF_TRUE, SIGNED_OFFSET, stack(1, 0)),
              row(0x44, Opcode.POP_JUMP_IF_FALSE, SIGNED_OFFSET, stack(1, 0)),
              row(0x45, Opcode.JUMP_IF_TRUE_OR_POP, FORWARD_OFFSET, taken(1, 0, 1, 1)),
              row(0x46, Opcode.JUMP_IF_FALSE_OR_POP, FORWARD_OFFSET, taken(1, 0, 1, 1)),
              row(
                  0x47,
                  Opcode.SETUP_WITH,
                  FORWARD_OFFSET,
                  taken(1, 3, 1, 3).scratch(1).handlers(1)),
              row(0x48, Opcode.SETUP_EXCEPT, FORWARD_OFFSET, taken(0, 0, 0, 1).handlers(1)),
              row(0x49, Opcode.SETUP_FINALLY, FORWARD_OFFSET, taken(0, 0, 0, 1).handlers(1)),
              row(0x4a, Opcode.POP_EXCEPT_JUMP, FORWARD_OFFSET, stack(0, 0).handlers(-1)),
              row(0x4b, Opcode.FOR_ITER, FORWARD_OFFSET, taken(4, 5, 4, 0)),

              // 0x50 and 0x60: no operand.
              row(0x50, Opcode.LOAD_CONST_FALSE, NONE, stack(0, 1)),
              row(0x51, Opcode.LOAD_CONST_NONE, NONE, stack(0, 1)),
              row(0x52, Opcode.LOAD_CONST_TRUE, NONE, stack(0, 1)),
              row(0x53, Opcode.LOAD_NULL, NONE, stack(0, 1)),
              row(0x54, Opcode.LOAD_BUILD_CLASS, NONE, stack(0, 1)),
              row(0x55, Opcode.LOAD_SUBSCR, NONE, stack(2, 1)),
              row(0x56, Opcode.STORE_SUBSCR, NONE, stack(3, 0)),
              row(0x57, Opcode.DUP_TOP, NONE, stack(1, 2)),
              row(0x58, Opcode.DUP_TOP_TWO, NONE, stack(2, 4)),
              row(0x59, Opcode.POP_TOP, NONE, stack(1, 0)),
              row(0x5a, Opcode.ROT_TWO, NONE, stack(2, 2)),
              row(0x5b, Opcode.ROT_THREE, NONE, stack(3, 3)),
              // __exit__, its object and None or an exception become the latter. (Two values that
              // say where a return or jump goes on stay both; no path through code shows that.)
              row(0x5c, Opcode.WITH_CLEANUP, NONE, stack(3, 1).scratch(2)),
              row(0x5d, Opcode.END_FINALLY, NONE, stack(1, 0).handlers(-1)),
              row(0x5e, Opcode.GET_ITER, NONE, stack(1, 1)),
              row(0x5f, Opcode.GET_ITER_STACK, NONE, stack(1, StackEffect.ITERATOR_SLOTS)),
              row(0x62, Opcode.STORE_MAP, NONE, stack(3, 1)),
              row(0x63, Opcode.RETURN_VALUE, NONE, stack(1, 0)),
              row(0x64, Opcode.RAISE_LAST, NONE, stack(0, 0)),
              row(0x65, Opcode.RAISE_OBJ, NONE, stack(1, 0)),
              row(0x66, Opcode.RAISE_FROM, NONE, stack(2, 0)),
              row(0x67, Opcode.YIELD_VALUE, NONE, stack(1, 1)),
              row(0x68, Opcode.YIELD_FROM, NONE, stack(2, 1)),
              row(0x69, Opcode.IMPORT_STAR, NONE, stack(1, 0)),

              // 0x70 on: the operand is in the opcode.
              range(0x70, 64, -16, Opcode.LOAD_CONST_SMALL_INT_MULTI, stack(0, 1)),
              range(0xb0, 16, 0, Opcode.LOAD_FAST_MULTI, stack(0, 1)),
              range(0xc0, 16, 0, Opcode.STORE_FAST_MULTI, stack(1, 0)),
              range(0xd0, 4, 0, Opcode.UNARY_OP_MULTI, stack(1, 1)),
              range(0xd7, 35, 0, Opcode.BINARY_OP_MULTI, stack(2, 1))));

  /**
   * The tables of version 5, in a class of their own: who compiles for 6.x does not wait for them.
   */
  private static final class FixedWidth {
    static final OpcodeTable MICROPYTHON = fixedWidth(MICROPYTHON_1_19);
    static final OpcodeTable MICROPYTHON_CACHING = cachingLookups(MICROPYTHON);
    static final OpcodeTable PYCOPY = pycopy(MICROPYTHON);
    static final OpcodeTable PYCOPY_CACHING = cachingLookups(PYCOPY);
  }

  private final List<Row> rows;
  private final Row[] byByte = new Row[256];
  private final byte[] shapes = new byte[256];
  private final Map<Opcode, Row> byOpcode = new EnumMap<>(Opcode.class);

  private OpcodeTable(List<Row> rows) {
    this.rows = rows;
    Arrays.fill(shapes, (byte) SHAPE_UNKNOWN);
    for (Row row : rows) {
      Arrays.fill(byByte, row.firstByte(), row.firstByte() + row.byteCount(), row);
      Arrays.fill(shapes, row.firstByte(), row.firstByte() + row.byteCount(), shapeOf(row));
      byOpcode.put(row.opcode(), row);
    }
  }

  /** The table for files of a version, without lookup caches. */
  public static OpcodeTable of(MpyVersion version) {
    return of(version, false);
  }

  /** The table for a file with the given header. */
  public static OpcodeTable of(MpyHeader header) {
    return of(header.version(), header.features().contains(MpyFeature.INLINE_CACHING));
  }

  /**
   * The table for files of a version.
   *
   * @param cachesLookups whether a byte for the runtime's cache follows the names that it looks up:
   *     {@link MpyFeature#INLINE_CACHING}; from version 6 on, none does
   */
  public static OpcodeTable of(MpyVersion version, boolean cachesLookups) {
    return switch (version.generation()) {
      case MICROPYTHON_1_12 ->
          cachesLookups ? FixedWidth.MICROPYTHON_CACHING : FixedWidth.MICROPYTHON;
      case PYCOPY -> cachesLookups ? FixedWidth.PYCOPY_CACHING : FixedWidth.PYCOPY;
      case MICROPYTHON_1_19 -> MICROPYTHON_1_19;
    };
  }

  /**
   * The table of MicroPython 1.12: the later one, but for how qstrs and jumps are laid out, and
   * that a call with stars finds a sequence and a dictionary on the stack instead of a bitmap.
   */
  private static OpcodeTable fixedWidth(OpcodeTable later) {
    return changed(
        later,
        row ->
            switch (row.opcode().operand()) {
              case QSTR -> row.with(U16);
              case TARGET ->
                  row.with(
                      switch (row.opcode()) {
                        case JUMP_IF_TRUE_OR_POP, JUMP_IF_FALSE_OR_POP -> SIGNED_OFFSET_16;
                        default -> row.format() == SIGNED_OFFSET ? SIGNED_OFFSET_16 : U16;
                      });
              case ARGUMENTS ->
                  switch (row.opcode()) {
                    case CALL_FUNCTION_VAR_KW -> row.with(call(3));
                    case CALL_METHOD_VAR_KW -> row.with(call(4));
                    default -> row;
                  };
              default -> row;
            });
  }

  /** The table with a cache byte behind those names that the runtime looks up in a map. */
  private static OpcodeTable cachingLookups(OpcodeTable table) {
    return changed(
        table,
        row ->
            switch (row.opcode()) {
              case LOAD_NAME, LOAD_GLOBAL, LOAD_ATTR, STORE_ATTR -> row.withCache();
              default -> row;
            });
  }

  /** The table of Pycopy ({@code py/bc0.h} of Pycopy 3.6.1): one opcode to raise, two to store. */
  private static OpcodeTable pycopy(OpcodeTable base) {
    var rows =
        new ArrayList<>(
            List.of(
                row(0x1d, Opcode.STORE_NAME_CONST, U16, stack(1, 0)),
                row(0x1e, Opcode.STORE_GLOBAL_CONST, U16, stack(1, 0)),
                row(0x60, Opcode.RAISE_VARARGS, U8, stack(0, Scale.OPERAND, 0, Scale.FIXED)),
                row(0x64, Opcode.YIELD_VALUE, NONE, stack(1, 1)),
                row(0x65, Opcode.YIELD_FROM, NONE, stack(2, 1)),
                row(0x66, Opcode.IMPORT_STAR, NONE, stack(1, 0))));
    for (Row row : base.rows) {
      switch (row.opcode()) {
        case RAISE_LAST, RAISE_OBJ, RAISE_FROM, YIELD_VALUE, YIELD_FROM, IMPORT_STAR -> {}
        default -> rows.add(row);
      }
    }
    rows.sort(Comparator.comparingInt(Row::firstByte));
    return new OpcodeTable(List.copyOf(rows));
  }

  private static OpcodeTable changed(OpcodeTable table, UnaryOperator<Row> change) {
    return new OpcodeTable(table.rows.stream().map(change).toList());
  }

  /** What follows an opcode, in a number that is quick to use. */
  private static byte shapeOf(Row row) {
    int shape =
        switch (row.format()) {
          case NONE, IMPLIED -> 0;
          case U8 -> 1;
          case U16 -> row.opcode().operand() == Opcode.Operand.QSTR ? SHAPE_QSTR : 2;
          case SIGNED_OFFSET_16 -> 2;
          case VUINT, SIGNED_VINT -> SHAPE_VARIABLE;
          case FORWARD_OFFSET, SIGNED_OFFSET -> 1; // version 6, where nobody asks
        };
    return (byte) (row.hasExtraByte() ? shape + 1 : shape);
  }

  /** What follows an opcode of version 5: the {@code SHAPE_} bits above. */
  int shape(int opcodeByte) {
    return shapes[opcodeByte];
  }

  /** Whether a qstr of two bytes follows an opcode. */
  boolean holdsQstr(int opcodeByte) {
    return (shapes[opcodeByte] & SHAPE_QSTR) != 0;
  }

  /** All rows, by their bytes. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * The row that a byte belongs to, if any.
   *
   * @param opcodeByte 0 to 255
   */
  public Optional<Row> find(int opcodeByte) {
    return Optional.ofNullable(byByte[opcodeByte]);
  }

  /**
   * The row of an opcode.
   *
   * @throws IllegalArgumentException if this generation does not have it
   */
  public Row row(Opcode opcode) {
    Row row = byOpcode.get(opcode);
    if (row == null) {
      throw new IllegalArgumentException("this bytecode generation has no " + opcode);
    }
    return row;
  }

  /** The row that a byte belongs to, null if there is none. */
  Row rowOrNull(int opcodeByte) {
    return byByte[opcodeByte];
  }

  private static Row row(int opcodeByte, Opcode opcode, OperandFormat format, StackEffect effect) {
    boolean hasExtraByte = opcode.extra() != Opcode.Extra.NONE;
    return new Row(opcode, opcodeByte, 1, 0, format, hasExtraByte, effect);
  }

  private static Row range(
      int firstByte, int byteCount, int firstOperand, Opcode opcode, StackEffect effect) {
    return new Row(opcode, firstByte, byteCount, firstOperand, IMPLIED, false, effect);
  }

  private static StackEffect call(int besidesArguments) {
    return stack(besidesArguments, Scale.ARGUMENTS, 1, Scale.FIXED);
  }

  private static StackEffect taken(int pops, int pushes, int takenPops, int takenPushes) {
    return stack(pops, pushes).taken(takenPops, Scale.FIXED, takenPushes);
  }
}
