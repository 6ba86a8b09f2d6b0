package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpyforge.format.OpcodeTable.OperandFormat;
import org.mpyforge.format.OpcodeTable.Row;

/** The opcode table of 1.19 and later, against the rules that the bytes follow. */
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
    assertThrows(IllegalArgumentException.class, () -> OpcodeTable.of(MpyVersion.V5));
  }
}
