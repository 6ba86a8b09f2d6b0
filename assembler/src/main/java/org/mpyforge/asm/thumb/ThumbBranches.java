package org.mpyforge.asm.thumb;

import static org.mpyforge.asm.AssemblyException.require;

import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.arm.Condition;

/**
 * Branches to labels. A backward branch knows its distance in the first pass, so it takes the
 * shortest form that reaches; a forward branch cannot know and takes the longest. Those that inline
 * assembler asks for by name have one size, and say whether they reach. The choices are those of
 * the reference's {@code py/asmthumb.c}.
 */
public final class ThumbBranches {
  /** A branch counts from two instructions on, where the program counter reads. */
  private static final int PREFETCH = 4;

  private final ThumbEncoder encoder;
  private final CodeBuffer buffer;
  private final ThumbVariant variant;
  private final ThumbStyle style;

  /** Branches for a core, written through an encoder. */
  ThumbBranches(ThumbEncoder encoder, ThumbVariant variant, ThumbStyle style) {
    this.encoder = encoder;
    this.buffer = encoder.buffer();
    this.variant = variant;
    this.style = style;
  }

  /** Distance to a label, in bytes as a branch at the current position counts it. */
  private int distanceTo(int label) {
    return buffer.labelPosition(label) - buffer.position() - PREFETCH;
  }

  private static boolean fits(int value, int bits) {
    return value >= -1 << (bits - 1) && value < 1 << (bits - 1);
  }

  /** A branch that only an emitting pass can judge: before, a forward label has no position. */
  private boolean reaches(int distance, int bits) {
    return !buffer.isEmitting() || fits(distance, bits);
  }

  /**
   * {@code b} as 16 bits.
   *
   * @return whether it reaches; a computing pass always says so
   */
  public boolean branchNarrow(int label) {
    int distance = distanceTo(label);
    narrow(distance);
    return reaches(distance, 12);
  }

  /**
   * A conditional branch as 16 bits.
   *
   * @return whether it reaches; a computing pass always says so
   */
  public boolean branchNarrow(Condition condition, int label) {
    int distance = distanceTo(label);
    narrow(condition, distance);
    return reaches(distance, 9);
  }

  /** A conditional branch as 32 bits. Thumb-2. It is not checked for reach, which is 1 MiB. */
  public void branchWide(Condition condition, int label) {
    wide(condition, distanceTo(label));
  }

  /**
   * {@code bl}: a call, 32 bits everywhere.
   *
   * @return whether it reaches; a computing pass always says so
   */
  public boolean call(int label) {
    int distance = distanceTo(label);
    encoder.wide(0xf000 | distance >> 12 & 0x7ff, 0xf800 | distance >> 1 & 0x7ff);
    return reaches(distance, 23);
  }

  private void narrow(int distance) {
    encoder.narrow(0xe000 | distance >> 1 & 0x7ff);
  }

  private void narrow(Condition condition, int distance) {
    encoder.narrow(0xd000 | condition.code() << 8 | distance >> 1 & 0xff);
  }

  private void wide(Condition condition, int distance) {
    int first = 0xf000 | condition.code() << 6 | distance >> 10 & 0x400;
    if (style.branchesFar()) {
      encoder.wide(
          first | distance >> 12 & 0x3f,
          0x8000 | distance >> 5 & 0x2000 | distance >> 8 & 0x800 | distance >> 1 & 0x7ff);
    } else {
      encoder.wide(
          first | distance >> 14 & 0x3f, 0x8000 | distance & 0x2000 | distance >> 1 & 0xfff);
    }
  }

  /** Whether a branch goes back far enough to be final in the first pass. */
  private boolean isBackward(int label, int distance) {
    return buffer.labelPosition(label) != CodeBuffer.UNASSIGNED && distance <= -PREFETCH;
  }

  /** Branches to a label at any distance. On cores without Thumb-2, r1 may be lost. */
  void branch(int label) {
    int distance = distanceTo(label);
    if (isBackward(label, distance) && fits(distance, 12)) {
      narrow(distance);
    } else if (variant.hasThumb2()) {
      encoder.wide(0xf000 | distance >> 12 & 0x7ff, 0xb800 | distance >> 1 & 0x7ff);
    } else if (style.jumpsFar()) {
      branchLong(distance);
    } else {
      branchShort(label, distance);
    }
  }

  /** A branch without Thumb-2 that takes 2 bytes and must do. */
  private void branchShort(int label, int distance) {
    if (!fits(distance, 12) && buffer.labelPosition(label) != CodeBuffer.UNASSIGNED) {
      throw new AssemblyException(AssemblyException.Kind.NOT_IMPLEMENTED, "native method too big");
    }
    narrow(distance);
  }

  /**
   * A branch without Thumb-2 that takes 8 bytes, or 10 if it does not start on a word, whether it
   * turns out to need them or not: {@code ldr r1, =distance; add pc, r1}.
   */
  private void branchLong(int distance) {
    boolean aligned = (buffer.position() & 2) == 0;
    if (fits(distance, 12)) {
      narrow(distance);
      for (int i = aligned ? 3 : 4; i > 0; i--) {
        encoder.nop();
      }
      return;
    }
    int fromAddition = distance - 2;
    if (!aligned) {
      encoder.nop();
      fromAddition -= 2;
    }
    // r0 cannot be the scratch register: on the way to the exit it holds the function's result.
    encoder.loadLiteral(1, 0);
    encoder.addAny(ThumbEncoder.PC, 1);
    encoder.wide(fromAddition, fromAddition >> 16);
  }

  /** Branches on a condition to a label at any distance. Without Thumb-2, r1 may be lost. */
  void branch(Condition condition, int label) {
    int distance = distanceTo(label);
    if (isBackward(label, distance) && fits(distance, 9)) {
      narrow(condition, distance);
    } else if (variant.hasThumb2()) {
      wide(condition, distance);
    } else {
      // The inverse condition skips a branch whose size is only known once it is written.
      int start = buffer.position();
      int skip = buffer.reserve(2);
      branch(label);
      if (skip >= 0) {
        int bytes = buffer.position() - start - PREFETCH;
        buffer.set(skip, 2, 0xd000 | condition.inverse().code() << 8 | bytes >> 1 & 0xff);
      }
    }
  }

  /** Branches over a few instructions. */
  void skip(Condition condition, int bytes) {
    require(fits(bytes - PREFETCH, 9), "branch too far");
    narrow(condition, bytes - PREFETCH);
  }

  /** Branches over a few instructions. */
  void skip(int bytes) {
    require(fits(bytes - PREFETCH, 12), "branch too far");
    narrow(bytes - PREFETCH);
  }
}
