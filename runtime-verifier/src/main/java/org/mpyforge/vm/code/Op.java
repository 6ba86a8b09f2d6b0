package org.mpyforge.vm.code;

/**
 * The VM's own instructions: one int each, the operation in the low byte and an operand of 24 bits
 * above it. Every bytecode generation is translated to them when it is loaded ({@link CodeLoader}):
 * operands are indices into the {@link Code}'s tables, jump targets are indices of instructions.
 */
final class Op {
  /** The greatest operand. */
  static final int MAX_OPERAND = (1 << 23) - 1;

  static final int LOAD_CONST = 0;
  static final int LOAD_FAST = 1;
  static final int STORE_FAST = 2;
  static final int LOAD_GLOBAL = 3;
  static final int LOAD_NAME = 4;
  static final int LOAD_ATTR = 5;
  static final int LOAD_METHOD = 6;
  static final int CALL_FUNCTION = 7;
  static final int CALL_METHOD = 8;
  static final int POP_TOP = 9;
  static final int JUMP = 10;
  static final int POP_JUMP_IF_TRUE = 11;
  static final int POP_JUMP_IF_FALSE = 12;
  static final int JUMP_IF_TRUE_OR_POP = 13;
  static final int JUMP_IF_FALSE_OR_POP = 14;
  static final int FOR_ITER = 15;
  static final int RETURN_VALUE = 16;
  static final int BINARY_OP = 17;
  static final int ADD = 18;
  static final int SUBTRACT = 19;
  static final int MULTIPLY = 20;
  static final int LESS = 21;
  static final int MORE = 22;
  static final int EQUAL = 23;
  static final int LESS_EQUAL = 24;
  static final int MORE_EQUAL = 25;
  static final int NOT_EQUAL = 26;
  static final int AND = 27;
  static final int NOT = 28;
  static final int LOAD_SUBSCR = 29;
  static final int STORE_SUBSCR = 30;
  static final int STORE_ATTR = 31;
  static final int LOAD_DEREF = 32;
  static final int STORE_DEREF = 33;
  static final int DUP_TOP = 34;
  static final int DUP_TOP_TWO = 35;
  static final int ROT_TWO = 36;
  static final int ROT_THREE = 37;
  static final int LOAD_NULL = 38;
  static final int STORE_NAME = 39;
  static final int STORE_GLOBAL = 40;
  static final int GET_ITER_STACK = 41;
  static final int SETUP_EXCEPT = 42;
  static final int SETUP_FINALLY = 43;
  static final int POP_EXCEPT_JUMP = 44;
  static final int YIELD_VALUE = 45;
  static final int YIELD_FROM = 46;
  static final int BUILD_TUPLE = 47;
  static final int BUILD_LIST = 48;
  static final int UNARY_OP = 49;
  static final int STORE_COMP = 50;

  // Operations that the interpreter hands to SlowOps, without a word on where to go on.
  static final int FIRST_SLOW = 51;
  static final int LOAD_SUPER_METHOD = 51;
  static final int LOAD_BUILD_CLASS = 52;
  static final int DELETE_FAST = 53;
  static final int DELETE_DEREF = 54;
  static final int DELETE_NAME = 55;
  static final int DELETE_GLOBAL = 56;
  static final int GET_ITER = 57;
  static final int BUILD_MAP = 58;
  static final int STORE_MAP = 59;
  static final int BUILD_SET = 60;
  static final int BUILD_SLICE = 61;
  static final int UNPACK_SEQUENCE = 62;
  static final int UNPACK_EX = 63;
  static final int RAISE_LAST = 64;
  static final int RAISE_OBJ = 65;
  static final int RAISE_FROM = 66;
  static final int MAKE_FUNCTION = 67;
  static final int MAKE_FUNCTION_DEFARGS = 68;
  static final int MAKE_CLOSURE = 69;
  static final int MAKE_CLOSURE_DEFARGS = 70;
  static final int CALL_FUNCTION_VAR_KW = 71;
  static final int CALL_METHOD_VAR_KW = 72;
  static final int IMPORT_NAME = 73;
  static final int IMPORT_FROM = 74;
  static final int IMPORT_STAR = 75;
  static final int WITH_CLEANUP = 76;
  static final int SETUP_WITH = 77;

  // Operations that decide where to go on.
  static final int UNWIND_JUMP = 78;
  static final int END_FINALLY = 79;

  // Two instructions in one. The second stays behind the first, so that jumps to it still work.
  // Their operand is the first's, with the second's 12 bits above.

  static final int LOAD_FAST_FAST = 80;
  static final int LOAD_FAST_CONST = 81;
  static final int ADD_CONST = 82;
  static final int SUBTRACT_CONST = 83;
  static final int LOAD_FAST_ATTR = 84;
  static final int LESS_JUMP = 85;
  static final int MORE_JUMP = 86;
  static final int EQUAL_JUMP = 87;
  static final int COMPARE_JUMP = 88;
  static final int LOAD_FAST_METHOD = 89;

  // What answers PendingTests; the interpreter hands it to SlowOps, too.
  static final int IS_EXCEPTION = 90;

  /** The greatest operand of each of two instructions in one. */
  static final int MAX_FUSED_OPERAND = (1 << 12) - 1;

  private Op() {}
}
