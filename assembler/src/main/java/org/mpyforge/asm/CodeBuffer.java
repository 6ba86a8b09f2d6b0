package org.mpyforge.asm;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The bytes of one function, and the labels in them. Every byte of machine code goes through this
 * class, and it alone knows about passes: an encoder writes the same instructions in each pass and
 * need not ask which one it is in.
 *
 * <p>A {@link Pass#COMPUTE} pass only moves the position and notes labels. A {@link Pass#EMIT} pass
 * writes into an array as long as the last computing pass was, and throws if any label has moved
 * since, because branches chosen by the earlier pass would then be wrong. Bytes skipped over (by
 * {@link #align}, or {@link #reserve} without a {@link #set}) are zero.
 *
 * <p>After {@link #suppress} nothing is written or counted until the next label: that is how dead
 * code behind a jump disappears. Alignment is not suppressed.
 *
 * <p>Multi-byte values are little-endian, as on every architecture we know. The rules are those of
 * the reference's {@code py/asmbase.c}. One buffer serves many functions, one after the other; it
 * is not thread-safe.
 */
public final class CodeBuffer {
  /** The {@linkplain #labelPosition position} of a label not yet seen. */
  public static final int UNASSIGNED = -1;

  private final IntConsumer labelListener;
  private Pass pass = Pass.COMPUTE;
  private boolean suppressed;
  private int position;
  private byte[] code = {};
  private int[] labels = new int[16];

  /** An empty buffer, in a computing pass. */
  public CodeBuffer() {
    this(label -> {});
  }

  /**
   * An empty buffer, in a computing pass.
   *
   * @param labelListener is told each label that an emitting pass assigns
   */
  public CodeBuffer(IntConsumer labelListener) {
    this.labelListener = labelListener;
    Arrays.fill(labels, UNASSIGNED);
  }

  /**
   * Starts again at position 0. A computing pass forgets all labels; an emitting pass keeps them,
   * and allocates as many bytes as the pass before it counted.
   */
  public void startPass(Pass next) {
    if (next == Pass.EMIT) {
      code = new byte[position];
    } else {
      Arrays.fill(labels, UNASSIGNED);
    }
    pass = next;
    suppressed = false;
    position = 0;
  }

  /** Whether bytes are being written, rather than counted. */
  public boolean isEmitting() {
    return pass == Pass.EMIT;
  }

  /** Offset of the next byte from the start of the code, in bytes. */
  public int position() {
    return position;
  }

  /** Drops all that follows as dead code, until the next label. */
  public void suppress() {
    suppressed = true;
  }

  /** Whether code is being dropped as dead. */
  public boolean isSuppressed() {
    return suppressed;
  }

  /**
   * Advances over some bytes, for the caller to fill with {@link #set}.
   *
   * @param bytes how many
   * @return the offset of the first, or -1 when this pass writes nothing here
   * @throws AssemblyException when the emitting pass grows longer than the pass before it
   */
  public int reserve(int bytes) {
    if (suppressed) {
      return -1;
    }
    int at = position;
    position += bytes;
    if (pass == Pass.COMPUTE) {
      return -1;
    }
    if (position > code.length) {
      throw new AssemblyException(
          AssemblyException.Kind.CONTRACT,
          "emitting pass is longer than the %d bytes computed".formatted(code.length));
    }
    return at;
  }

  /**
   * Overwrites bytes of this pass.
   *
   * @param at offset of the first, as {@link #reserve} returned it
   * @param bytes how many, at most 8
   * @param value the value, of which the low bytes are written
   */
  public void set(int at, int bytes, long value) {
    for (int i = 0; i < bytes; i++) {
      code[at + i] = (byte) (value >> (8 * i));
    }
  }

  /** Appends one byte. */
  public void write8(int value) {
    int at = reserve(1);
    if (at >= 0) {
      code[at] = (byte) value;
    }
  }

  /** Appends two bytes, little-endian. */
  public void write16(int value) {
    int at = reserve(2);
    if (at >= 0) {
      code[at] = (byte) value;
      code[at + 1] = (byte) (value >> 8);
    }
  }

  /** Appends three bytes, little-endian. */
  public void write24(int value) {
    write(3, value);
  }

  /** Appends four bytes, little-endian. */
  public void write32(int value) {
    write(4, value);
  }

  /**
   * Appends the low bytes of a value, little-endian.
   *
   * @param bytes how many, 0 to 8
   * @param value the value
   */
  public void write(int bytes, long value) {
    int at = reserve(bytes);
    if (at >= 0) {
      set(at, bytes, value);
    }
  }

  /**
   * Advances to a multiple of some size, even in dead code.
   *
   * @param bytes the size, a power of two
   */
  public void align(int bytes) {
    position = (position + bytes - 1) & -bytes;
  }

  /**
   * Puts a label here, and ends a stretch of dead code.
   *
   * @param label its number, from 0; small numbers are best, they index an array
   * @throws AssemblyException when a computing pass has this label already, or an emitting pass
   *     finds it elsewhere than the pass before
   */
  public void assignLabel(int label) {
    suppressed = false;
    if (label >= labels.length) {
      int known = labels.length;
      labels = Arrays.copyOf(labels, Math.max(label + 1, 2 * known));
      Arrays.fill(labels, known, labels.length, UNASSIGNED);
    }
    if (pass == Pass.COMPUTE) {
      AssemblyException.require(
          labels[label] == UNASSIGNED, "label %d is set twice".formatted(label));
      labels[label] = position;
    } else {
      AssemblyException.require(
          labels[label] == position,
          "label %d moved from %d to %d".formatted(label, labels[label], position));
      labelListener.accept(label);
    }
  }

  /**
   * Where a label lies, in bytes from the start of the code, or {@link #UNASSIGNED}. In a computing
   * pass that tells backward branches, whose distance is final, from forward ones.
   */
  public int labelPosition(int label) {
    return label < labels.length ? labels[label] : UNASSIGNED;
  }

  /**
   * The code of the last emitting pass, a fresh copy. It is as long as the last computing pass
   * counted, zero-padded if the emitting one stopped short.
   */
  public byte[] toBytes() {
    return code.clone();
  }
}
