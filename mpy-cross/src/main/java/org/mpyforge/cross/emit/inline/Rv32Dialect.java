package org.mpyforge.cross.emit.inline;

import java.util.List;
import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.Pass;
import org.mpyforge.asm.rv32.Rv32Assembler;
import org.mpyforge.asm.rv32.Rv32Instruction;
import org.mpyforge.asm.rv32.Rv32Registers;

/**
 * {@code @micropython.asm_rv32}. Functions have no frame, so they save nothing.
 *
 * <p>Source: py/emitinlinerv32.c.
 */
final class Rv32Dialect implements Dialect {

  private static final InstructionTable<Rv32Assembler> TABLE = Rv32Table.make();

  private static final Parameters PARAMETERS =
      new Parameters(
          Rv32Registers.A0,
          Rv32Kinds::registerNumber,
          "can only have up to 4 parameters for RV32 assembly",
          "parameters must be registers in sequence a0 to a3");

  private final Rv32Assembler assembler;
  private final int features;

  /**
   * The inline assembler for a core.
   *
   * @param flags the core's extensions, as {@link Rv32Assembler} has them
   */
  Rv32Dialect(int flags) {
    this.assembler = new Rv32Assembler(flags);
    this.features = flags;
  }

  @Override
  public CodeBuffer buffer() {
    return assembler.buffer();
  }

  @Override
  public void startPass(Pass pass) {
    assembler.startPass(pass);
  }

  @Override
  public void endPass() {
    assembler.emit(Rv32Instruction.C_JR, Rv32Registers.RA);
    assembler.endPass();
  }

  @Override
  public Parameters parameters() {
    return PARAMETERS;
  }

  @Override
  public void assemble(Line.Instruction instruction, Reading reading) {
    String mnemonic = instruction.mnemonic();
    List<Row<Rv32Assembler>> forms = TABLE.forms(mnemonic, features);
    if (forms.isEmpty()) {
      reading.error("invalid RV32 instruction '%s'".formatted(mnemonic));
    } else if (!forms.get(0).takes(instruction.operands())) {
      int count = forms.get(0).operands().size();
      reading.error("opcode '%s': expecting %d arguments".formatted(mnemonic, count));
    } else {
      forms.get(0).read(reading);
      if (reading.error() == null) {
        forms.get(0).encoder().encode(assembler, reading);
      }
    }
  }
}
