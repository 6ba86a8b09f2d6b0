package org.mpyforge.cross.emit.nativecode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The table's layout is part of the file format: code that is loaded calls through it. */
class RuntimeEntryTest {

  @Test
  void isAsLongAsTheReferences() {
    assertEquals(50, RuntimeEntry.values().length);
  }

  /** Landmarks of {@code mp_fun_kind_t} in py/nativeglue.h, spread over the table. */
  @Test
  void hasItsEntriesWhereTheRunTimeHasThem() {
    assertEquals(0, RuntimeEntry.CONST_NONE.index());
    assertEquals(6, RuntimeEntry.LOAD_NAME.index());
    assertEquals(15, RuntimeEntry.SUBSCRIPT.index());
    assertEquals(18, RuntimeEntry.BINARY.index());
    assertEquals(27, RuntimeEntry.CALL_FUNCTION.index());
    assertEquals(34, RuntimeEntry.RAISE.index());
    assertEquals(45, RuntimeEntry.SETUP_CODE_STATE.index());
    assertEquals(49, RuntimeEntry.SETJMP.index());
  }
}
