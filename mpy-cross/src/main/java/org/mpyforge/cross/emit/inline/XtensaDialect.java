package org.mpyforge.cross.emit.inline;

import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.Pass;
import org.mpyforge.asm.xtensa.XtensaAssembler;

/**
 * {@code @micropython.asm_xtensa}.
 *
 * <p>Source: py/emitinlinextensa.c.
 */
final class XtensaDialect implements Dialect {

  private static final Parameters PARAMETERS =
      new Parameters(
          2,
          XtensaKinds::registerNumber,
          "can only have up to 4 parameters to Xtensa assembly",
          "parameters must be registers in sequence a2 to a5");

  private final InstructionTable<XtensaAssembler> table;
  private final XtensaAssembler assembler;

  /** The inline assembler for a calling convention. */
  XtensaDialect(InlineStyle style, XtensaAssembler assembler) {
    this.table = style.xtensa();
    this.assembler = assembler;
  }

  @Override
  public CodeBuffer buffer() {
    return assembler.buffer();
  }

  /** The first pass counts the numbers in the table before the code, the second has the table. */
  @Override
  public int computingPasses() {
    return 2;
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
    if (!table.assemble(assembler, 0, instruction, reading)) {
      XtensaKinds.unsupported(reading);
    }
  }
}
