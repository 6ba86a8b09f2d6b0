package org.mpyforge.cross.emit.inline;

import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.Pass;
import org.mpyforge.asm.thumb.ThumbAssembler;
import org.mpyforge.asm.thumb.ThumbVariant;

/**
 * {@code @micropython.asm_thumb}.
 *
 * <p>Source: py/emitinlinethumb.c.
 */
final class ThumbDialect implements Dialect {

  private static final Parameters PARAMETERS =
      new Parameters(
          0,
          ThumbKinds::registerNumber,
          "can only have up to 4 parameters to Thumb assembly",
          "parameters must be registers in sequence r0 to r3");

  private final InstructionTable<ThumbAssembler> table;
  private final ThumbAssembler assembler;
  private final int features;

  /** The inline assembler for a core. */
  ThumbDialect(InlineStyle style, ThumbVariant core) {
    this.table = style.thumb();
    this.assembler = new ThumbAssembler(core, style.generation());
    ThumbVariant variant = assembler.variant();
    this.features =
        (variant.hasThumb2() ? ThumbTable.THUMB2 : 0)
            | (variant.hasFloatingPoint() ? ThumbTable.VFP : 0);
  }

  @Override
  public CodeBuffer buffer() {
    return assembler.buffer();
  }

  @Override
  public void startPass(Pass pass) {
    assembler.startPass(pass);
    assembler.enter(0, "");
  }

  @Override
  public void endPass() {
    assembler.exit();
    assembler.endPass();
  }

  @Override
  public Parameters parameters() {
    return PARAMETERS;
  }

  @Override
  public void assemble(Line.Instruction instruction, Reading reading) {
    if (!table.assemble(assembler, features, instruction, reading)) {
      ThumbKinds.unsupported(reading);
    }
  }
}
