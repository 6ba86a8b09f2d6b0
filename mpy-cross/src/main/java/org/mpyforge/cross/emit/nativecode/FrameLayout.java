package org.mpyforge.cross.emit.nativecode;

import org.mpyforge.asm.MachineTraits;

/**
 * Where the words of a frame are that belong to the handling of exceptions.
 *
 * @param registerLocals how many locals may live in registers
 * @param result where the value to be returned is
 * @param unwindTarget where the address is to go on at after a {@code finally}
 * @param thrown where a generator finds what is thrown into it
 */
record FrameLayout(int registerLocals, Place result, Place unwindTarget, Place thrown) {

  /** A word of the frame. */
  enum Place {
    /** The word of the jump buffer with the exception caught. */
    EXCEPTION(0),
    /** The word of the jump buffer that restores the register of the second local. */
    LOCAL_2(0),
    /** The word of the jump buffer that restores the register of the third local. */
    LOCAL_3(0),
    /** The first word behind the jump buffer. */
    BEHIND_1(1),
    /** The second word behind it. */
    BEHIND_2(2),
    /** The third word behind it. */
    BEHIND_3(3);

    private final int behind;

    Place(int behind) {
      this.behind = behind;
    }

    /**
     * The word's index in the frame.
     *
     * @param jumpBuffer the words of the jump buffer
     * @param traits the machine
     */
    int word(int jumpBuffer, MachineTraits traits) {
      return switch (this) {
        case EXCEPTION -> Frame.EXCEPTION;
        case LOCAL_2 -> traits.jumpBufferLocal(2);
        case LOCAL_3 -> traits.jumpBufferLocal(3);
        default -> jumpBuffer + behind - 1;
      };
    }
  }

  /** Whether arming a non-local jump overwrites where to go on after a {@code finally}. */
  boolean unwindIsInBuffer() {
    return unwindTarget.behind == 0;
  }

  /** How many words a guarded function has behind the jump buffer. */
  int wordsBehindBuffer(boolean hasBlocks, boolean generator) {
    int words = result.behind;
    if (hasBlocks) {
      words = Math.max(words, unwindTarget.behind);
    }
    return generator ? Math.max(words, thrown.behind) : words;
  }

  static final FrameLayout V1_28 =
      new FrameLayout(2, Place.BEHIND_1, Place.BEHIND_2, Place.BEHIND_3);

  static final FrameLayout V1_17 =
      new FrameLayout(3, Place.LOCAL_3, Place.LOCAL_2, Place.EXCEPTION);

  static final FrameLayout V1_19 =
      new FrameLayout(2, Place.BEHIND_1, Place.BEHIND_2, Place.EXCEPTION);
}
