package org.mpyforge.format;

/**
 * What an instruction does to the value stack, as numbers that an emitter can add up, a verifier
 * can check and a listing can print.
 *
 * <p>{@code pops} counts every slot that must be there, even those left as they are; so {@code
 * pushes - pops} is the change, and {@code pops} the depth needed. Parts that depend on the operand
 * are a {@link Scale}.
 *
 * @param pops slots taken, at the least
 * @param popsScale further slots taken
 * @param pushes slots put, at the least
 * @param pushesScale further slots put
 * @param takenPops slots taken when control goes to the target
 * @param takenScale further slots taken when control goes to the target
 * @param takenPushes slots put when control goes to the target; for a handler, what its first
 *     instruction finds above the slots that were not taken: at least the exception
 * @param scratch slots above the stack that are used in between
 * @param handlers the change in the number of open exception handlers: 1, 0 or -1
 */
public record StackEffect(
    int pops,
    Scale popsScale,
    int pushes,
    Scale pushesScale,
    int takenPops,
    Scale takenScale,
    int takenPushes,
    int scratch,
    int handlers) {

  /** A number of slots that an instruction's operand or extra byte gives. */
  public enum Scale {
    /** None. */
    FIXED,
    /** The operand. */
    OPERAND,
    /** Arguments: one for each positional and two for each keyword argument. */
    ARGUMENTS,
    /** Both sides of a star. */
    LEFT_RIGHT,
    /** One more if the collection is a dictionary. */
    DICT_VALUE,
    /** The extra byte. */
    EXTRA,
    /** The four slots of an iterator if bit 7 of the extra byte is set. */
    UNWOUND_ITERATOR;

    /** The number of slots. */
    int of(long operand, int extra) {
      int n = (int) operand;
      return switch (this) {
        case FIXED -> 0;
        case OPERAND -> n;
        case ARGUMENTS -> (n & 0xff) + 2 * (n >> 8 & 0xff);
        case LEFT_RIGHT -> (n & 0xff) + (n >>> 8);
        case DICT_VALUE -> (n & 3) == 1 ? 1 : 0;
        case EXTRA -> extra;
        case UNWOUND_ITERATOR -> (extra & 0x80) != 0 ? ITERATOR_SLOTS : 0;
      };
    }
  }

  /** The stack slots that the iterator of a for loop takes ({@code MP_OBJ_ITER_BUF_NSLOTS}). */
  public static final int ITERATOR_SLOTS = 4;

  /** Takes and puts fixed numbers of slots, wherever control goes. */
  static StackEffect stack(int pops, int pushes) {
    return stack(pops, Scale.FIXED, pushes, Scale.FIXED);
  }

  /** Takes and puts numbers of slots that depend on the operand. */
  static StackEffect stack(int pops, Scale popsScale, int pushes, Scale pushesScale) {
    return new StackEffect(pops, popsScale, pushes, pushesScale, pops, Scale.FIXED, pushes, 0, 0);
  }

  /** The same, but other numbers when control goes to the target. */
  StackEffect taken(int pops, Scale scale, int pushes) {
    return new StackEffect(
        this.pops, popsScale, this.pushes, pushesScale, pops, scale, pushes, scratch, handlers);
  }

  /** The same, but using slots above the stack in between. */
  StackEffect scratch(int slots) {
    return new StackEffect(
        pops, popsScale, pushes, pushesScale, takenPops, takenScale, takenPushes, slots, handlers);
  }

  /** The same, but opening or closing a handler. */
  StackEffect handlers(int change) {
    return new StackEffect(
        pops, popsScale, pushes, pushesScale, takenPops, takenScale, takenPushes, scratch, change);
  }

  /** The slots that must be on the stack. */
  public int popped(long operand, int extra) {
    return pops + popsScale.of(operand, extra);
  }

  /** The slots there instead of those, when control goes to the next instruction. */
  public int pushed(long operand, int extra) {
    return pushes + pushesScale.of(operand, extra);
  }

  /** The change of depth when control goes to the next instruction, as an emitter counts it. */
  public int delta(long operand, int extra) {
    return pushed(operand, extra) - popped(operand, extra);
  }

  /** The change of depth when control goes to the target. */
  public int takenDelta(int extra) {
    return takenPushes - takenPops - takenScale.of(0, extra);
  }
}
