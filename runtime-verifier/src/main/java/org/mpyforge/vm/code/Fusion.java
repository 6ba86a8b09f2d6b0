package org.mpyforge.vm.code;

/**
 * Makes one instruction of two that often follow each other. The first gives way to an instruction
 * that does both; the second stays where it is, for those who jump to it.
 */
final class Fusion {
  private Fusion() {}

  static void fuse(int[] ops) {
    for (int i = 0; i + 1 < ops.length; i++) {
      int fused = fused(ops[i], ops[i + 1]);
      if (fused >= 0) {
        ops[i] = fused;
        i++;
      }
    }
  }

  /** The instruction that does both, or -1 if there is none. */
  private static int fused(int first, int second) {
    int a = first >> 8;
    int b = second >> 8;
    int next = second & 0xff;
    return switch (first & 0xff) {
      case Op.LOAD_FAST ->
          switch (next) {
            case Op.LOAD_FAST -> both(Op.LOAD_FAST_FAST, a, b);
            case Op.LOAD_CONST -> both(Op.LOAD_FAST_CONST, a, b);
            case Op.LOAD_ATTR -> both(Op.LOAD_FAST_ATTR, a, b);
            case Op.LOAD_METHOD -> both(Op.LOAD_FAST_METHOD, a, b);
            default -> -1;
          };
      case Op.LOAD_CONST ->
          switch (next) {
            case Op.ADD -> both(Op.ADD_CONST, a, b);
            case Op.SUBTRACT -> both(Op.SUBTRACT_CONST, a, b);
            default -> -1;
          };
      case Op.LESS -> jumps(next) ? Op.LESS_JUMP : -1;
      case Op.MORE -> jumps(next) ? Op.MORE_JUMP : -1;
      case Op.EQUAL -> jumps(next) ? Op.EQUAL_JUMP : -1;
      case Op.LESS_EQUAL, Op.MORE_EQUAL, Op.NOT_EQUAL ->
          jumps(next) ? a << 8 | Op.COMPARE_JUMP : -1;
      default -> -1;
    };
  }

  private static boolean jumps(int op) {
    return op == Op.POP_JUMP_IF_FALSE || op == Op.POP_JUMP_IF_TRUE;
  }

  private static int both(int op, int a, int b) {
    return a <= Op.MAX_FUSED_OPERAND && b <= Op.MAX_FUSED_OPERAND / 2 ? b << 20 | a << 8 | op : -1;
  }
}
