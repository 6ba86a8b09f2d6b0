package org.mpyforge.cross.emit.inline;

import org.mpyforge.asm.Generation;
import org.mpyforge.asm.thumb.ThumbAssembler;
import org.mpyforge.asm.xtensa.XtensaAssembler;
import org.mpyforge.cross.emit.Generations;
import org.mpyforge.format.MpyVersion;

/**
 * The inline assemblers of a release.
 *
 * @param generation whose code they write
 * @param thumb the instructions of {@code asm_thumb}
 * @param xtensa the instructions of {@code asm_xtensa}
 * @param hasWindowedXtensa whether {@code asm_xtensa} is there for register windows too
 * @param takesWideData whether {@code data} takes numbers that are no small integers to the parser
 */
record InlineStyle(
    Generation generation,
    InstructionTable<ThumbAssembler> thumb,
    InstructionTable<XtensaAssembler> xtensa,
    boolean hasWindowedXtensa,
    boolean takesWideData) {

  private static final InlineStyle V1_17 =
      new InlineStyle(
          Generation.V1_17, ThumbTable.make(false), XtensaTable.makeFirst(), false, false);

  private static final InlineStyle V1_22 =
      new InlineStyle(Generation.V1_22, ThumbTable.make(true), V1_17.xtensa(), false, true);

  private static final InlineStyle V1_28 =
      new InlineStyle(Generation.V1_28, V1_22.thumb(), XtensaTable.make(), true, true);

  static InlineStyle of(MpyVersion version) {
    return switch (Generations.of(version)) {
      case V1_17 -> V1_17;
      case V1_22 -> V1_22;
      case V1_28 -> V1_28;
    };
  }
}
