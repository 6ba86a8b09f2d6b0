package org.mpyforge.cross.emit.inline;

import org.mpyforge.asm.Generation;
import org.mpyforge.asm.thumb.ThumbAssembler;
import org.mpyforge.asm.xtensa.XtensaAssembler;
import org.mpyforge.format.MpyVersion;

/**
 * The inline assemblers of a release.
 *
 * @param generation whose code they write
 * @param thumb the instructions of {@code asm_thumb}
 * @param xtensa the instructions of {@code asm_xtensa}
 * @param hasWindowedXtensa whether {@code asm_xtensa} is there for register windows too
 * @param commaMakesAddress whether a list with a comma is an address whatever is in it: one with an
 *     offset that makes no sense, unless it is of two parts and ends in none; otherwise two parts
 *     are an address
 * @param toldSizes the bits of a size that a message tells
 * @param takesWideData whether {@code data} takes numbers that are no small integers to the parser
 */
record InlineStyle(
    Generation generation,
    InstructionTable<ThumbAssembler> thumb,
    InstructionTable<XtensaAssembler> xtensa,
    boolean hasWindowedXtensa,
    boolean commaMakesAddress,
    long toldSizes,
    boolean takesWideData) {

  private static final long UNSIGNED_INT = 0xffff_ffffL;

  private static final InlineStyle V1_17 =
      new InlineStyle(
          Generation.V1_17,
          ThumbTable.make(false),
          XtensaTable.makeFirst(),
          false,
          true,
          UNSIGNED_INT,
          false);

  private static final InlineStyle V1_19 =
      new InlineStyle(
          Generation.V1_22,
          ThumbTable.make(true),
          V1_17.xtensa(),
          false,
          false,
          UNSIGNED_INT,
          false);

  private static final InlineStyle V1_22 =
      new InlineStyle(
          Generation.V1_22, V1_19.thumb(), V1_19.xtensa(), false, false, UNSIGNED_INT, true);

  private static final InlineStyle V1_28 =
      new InlineStyle(Generation.V1_28, V1_22.thumb(), XtensaTable.make(), true, false, -1L, true);

  static InlineStyle of(MpyVersion version) {
    return switch (version) {
      case V5, PYCOPY -> V1_17;
      case V6_0 -> V1_19;
      case V6_1, V6_2 -> V1_22;
      case V6_3 -> V1_28;
    };
  }
}
