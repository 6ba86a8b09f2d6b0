package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpyforge.format.OpcodeTable.OperandFormat;
import org.mpyforge.format.OpcodeTable.Row;

/** The opcode tables, against the rules that the bytes follow. */
class OpcodeTableTest {
  private static final OpcodeTable TABLE = OpcodeTable.of(MpyVersion.V6_3);

  /**
   * Which bytes are opcodes, sixteen a line from 0x10 on: {@code #} is one, {@code -} is none (the
   * maps in the comments of {@code py/bc0.h}).
   */
  private static final String USED =
      """
      #############---
      ################
      ########--------
      #-##########----
      ################
      --########------
      """
          .replace("\n", "");

  @Test
  void hasEachOpcodeOnceAndInOrder() {
    Set<Opcode> opcodes = EnumSet.noneOf(Opcode.class);
    int last = -1;
    for (Row row : TABLE.rows()) {
      assertTrue(opcodes.add(row.opcode()), row::toString);
      assertTrue(row.firstByte() > last, row::toString);
      last = row.firstByte() + row.byteCount() - 1;
      assertSame(row, TABLE.row(row.opcode()));
    }
    // All but those of Pycopy.
    opcodes.addAll(
        List.of(Opcode.STORE_NAME_CONST, Opcode.STORE_GLOBAL_CONST, Opcode.RAISE_VARARGS));
    assertEquals(EnumSet.allOf(Opcode.class), opcodes);
  }

  @Test
  void bytesOfTheTable() {
    for (int b = 0; b < 0x10; b++) {
      assertTrue(TABLE.find(b).isEmpty());
    }
    for (int b = 0x10; b < 0x70; b++) {
      assertEquals(USED.charAt(b - 0x10) == '#', TABLE.find(b).isPresent(), "byte " + b);
    }
    // Only four of seven bytes for unary operators are used; those for binary ones end at 0xf9.
    for (int b = 0x70; b < 0x100; b++) {
      boolean used = b < 0xd4 || (b >= 0xd7 && b < 0xfa);
      assertEquals(used, TABLE.find(b).isPresent(), "byte " + b);
    }
  }

  @Test
  void theHighNibbleGivesTheFormat() {
    for (Row row : TABLE.rows()) {
      OperandFormat format = row.format();
      switch (row.firstByte() >> 4) {
        case 1, 2, 3 ->
            assertTrue(
                format == OperandFormat.VUINT
                    || (format == OperandFormat.SIGNED_VINT
                        && row.opcode() == Opcode.LOAD_CONST_SMALL_INT));
        case 4 ->
            // Signed up to POP_JUMP_IF_FALSE.
            assertEquals(
                row.firstByte() <= 0x44
                    ? OperandFormat.SIGNED_OFFSET
                    : OperandFormat.FORWARD_OFFSET,
                format);
        case 5, 6 -> assertEquals(OperandFormat.NONE, format);
        default -> assertEquals(OperandFormat.IMPLIED, format);
      }
    }
  }

  @Test
  void aBitPatternTellsWhichHaveAnExtraByte() {
    for (Row row : TABLE.rows()) {
      assertEquals((row.firstByte() & 0x9e) == 0, row.hasExtraByte(), row::toString);
    }
  }

  @Test
  void rangesHoldTheirOperand() {
    Row small = TABLE.row(Opcode.LOAD_CONST_SMALL_INT_MULTI);
    assertEquals(0x70, small.byteFor(-16));
    assertEquals(0x80, small.byteFor(0));
    assertEquals(0xaf, small.byteFor(47));
    assertTrue(small.implies(47));
    assertFalse(small.implies(48));
    assertFalse(small.implies(-17));
    assertEquals(UnaryOperator.values().length, TABLE.row(Opcode.UNARY_OP_MULTI).byteCount());
    assertEquals(BinaryOperator.values().length, TABLE.row(Opcode.BINARY_OP_MULTI).byteCount());
    assertEquals("LOAD_FAST", Opcode.LOAD_FAST_MULTI.mnemonic());
  }

  @ParameterizedTest
  @CsvSource({
    // opcode, operand, extra byte, needed on the stack, change of depth
    "LOAD_FAST_N,          3,     0, 0,  1",
    "LOAD_METHOD,          3,     0, 1,  1",
    "STORE_SUBSCR,         0,     0, 3, -3",
    "BUILD_LIST,           5,     0, 5, -4",
    "BUILD_MAP,            5,     0, 0,  1",
    "UNPACK_SEQUENCE,      3,     0, 1,  2",
    "UNPACK_EX,            0x102, 0, 1,  3",
    "STORE_COMP,           8,     0, 1, -1",
    "STORE_COMP,           9,     0, 2, -2",
    "MAKE_CLOSURE,         0,     3, 3, -2",
    "MAKE_CLOSURE_DEFARGS, 0,     3, 5, -4",
    "CALL_FUNCTION,        0x102, 0, 5, -4",
    "CALL_FUNCTION_VAR_KW, 0x102, 0, 6, -5",
    "CALL_METHOD,          0x102, 0, 6, -5",
    "CALL_METHOD_VAR_KW,   0x102, 0, 7, -6",
    "FOR_ITER,             9,     0, 4,  1",
    "GET_ITER_STACK,       0,     0, 1,  3",
    "SETUP_WITH,           9,     0, 1,  2",
    "WITH_CLEANUP,         0,     0, 3, -2",
  })
  void stackEffects(Opcode opcode, String operand, int extra, int needed, int delta) {
    StackEffect effect = TABLE.row(opcode).effect();
    assertEquals(needed, effect.popped(Long.decode(operand), extra));
    assertEquals(delta, effect.delta(Long.decode(operand), extra));
  }

  @ParameterizedTest
  @CsvSource({"V5, 7, 8", "PYCOPY, 7, 8", "V6_0, 6, 7", "V6_3, 6, 7"})
  void aCallWithStarsHasTwoSlotsForThemBeforeVersion6(MpyVersion version, int call, int method) {
    OpcodeTable table = OpcodeTable.of(version);
    assertEquals(call, table.row(Opcode.CALL_FUNCTION_VAR_KW).effect().popped(0x102, 0));
    assertEquals(method, table.row(Opcode.CALL_METHOD_VAR_KW).effect().popped(0x102, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "JUMP_IF_TRUE_OR_POP, 0, 0",
    "POP_JUMP_IF_TRUE, 0, -1",
    "FOR_ITER, 0, -4",
    "SETUP_EXCEPT, 0, 1",
    "SETUP_WITH, 0, 2",
    "UNWIND_JUMP, 1, 0",
    "UNWIND_JUMP, 129, -4"
  })
  void stackEffectsAtTheTarget(Opcode opcode, int extra, int delta) {
    assertEquals(delta, TABLE.row(opcode).effect().takenDelta(extra));
  }

  @Test
  void operatorsHaveTheirNumbers() {
    assertEquals(3, UnaryOperator.NOT.number());
    assertEquals(8, BinaryOperator.EXCEPTION_MATCH.number());
    assertEquals(9, BinaryOperator.INPLACE_OR.number());
    assertEquals(22, BinaryOperator.OR.number());
    assertEquals(34, BinaryOperator.POWER.number());
    assertSame(BinaryOperator.ADD, BinaryOperator.ofNumber(27));
  }

  @Test
  void allOf6SharesOneTable() {
    assertSame(TABLE, OpcodeTable.of(MpyVersion.V6_0));
    assertSame(TABLE, OpcodeTable.of(MpyVersion.V6_0, true));
  }

  /** {@code MP_BC_FORMAT} in {@code py/bc0.h} of MicroPython 1.17: what the high nibble says. */
  @ParameterizedTest
  @EnumSource(names = {"V5", "PYCOPY"})
  void inVersion5TheHighNibbleGivesTheFormatOfFixedWidth(MpyVersion version) {
    for (Row row : OpcodeTable.of(version).rows()) {
      OperandFormat format = row.format();
      switch (row.firstByte() >> 4) {
        case 1 -> assertEquals(OperandFormat.U16, format);
        case 2, 3 ->
            assertEquals(
                row.opcode() == Opcode.LOAD_CONST_SMALL_INT
                    ? OperandFormat.SIGNED_VINT
                    : OperandFormat.VUINT,
                format);
        case 4 ->
            // Signed up to JUMP_IF_FALSE_OR_POP.
            assertEquals(
                row.firstByte() <= 0x46 ? OperandFormat.SIGNED_OFFSET_16 : OperandFormat.U16,
                format);
        case 5, 6 ->
            assertEquals(
                row.opcode() == Opcode.RAISE_VARARGS ? OperandFormat.U8 : OperandFormat.NONE,
                format);
        default -> assertEquals(OperandFormat.IMPLIED, format);
      }
    }
  }

  @Test
  void inVersion5SomeNamesHaveAByteForACache() {
    var cached =
        OpcodeTable.of(MpyVersion.V5, true).rows().stream()
            .filter(row -> row.hasExtraByte() && row.opcode().extra() == Opcode.Extra.NONE)
            .map(Row::opcode)
            .toList();
    assertEquals(
        List.of(Opcode.LOAD_NAME, Opcode.LOAD_GLOBAL, Opcode.LOAD_ATTR, Opcode.STORE_ATTR), cached);
  }

  @ParameterizedTest
  @CsvSource({
    "0x64, RAISE_LAST,  YIELD_VALUE",
    "0x65, RAISE_OBJ,   YIELD_FROM",
    "0x66, RAISE_FROM,  IMPORT_STAR",
    "0x67, YIELD_VALUE,",
    "0x68, YIELD_FROM,",
    "0x69, IMPORT_STAR,",
    "0x60,            , RAISE_VARARGS",
    "0x1d,            , STORE_NAME_CONST",
    "0x1e,            , STORE_GLOBAL_CONST",
    "0x63, RETURN_VALUE, RETURN_VALUE"
  })
  void pycopyHasOtherOpcodes(String opcodeByte, Opcode micropython, Opcode pycopy) {
    int b = Integer.decode(opcodeByte);
    var inMicropython = OpcodeTable.of(MpyVersion.V5).find(b).map(Row::opcode);
    assertEquals(Optional.ofNullable(micropython), inMicropython);
    var inPycopy = OpcodeTable.of(MpyVersion.PYCOPY).find(b).map(Row::opcode);
    assertEquals(Optional.ofNullable(pycopy), inPycopy);
  }
}
