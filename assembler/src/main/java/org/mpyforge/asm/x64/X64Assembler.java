package org.mpyforge.asm.x64;

import java.util.List;
import java.util.Set;
import org.mpyforge.asm.Generation;
import org.mpyforge.asm.MachineTraits;
import org.mpyforge.asm.Quirk;
import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.asm.x86.IntelAssembler;
import org.mpyforge.asm.x86.IntelMode;

/**
 * The abstract machine on x64, as the reference's {@code py/asmx64.c} lays it out, with the calling
 * convention of the System V ABI: arguments arrive in registers.
 */
public final class X64Assembler extends IntelAssembler {
  private static final int RAX = 0;
  private static final int RCX = 1;
  private static final int RDX = 2;
  private static final int RBX = 3;
  private static final int RSP = 4;
  private static final int RBP = 5;
  private static final int RSI = 6;
  private static final int RDI = 7;
  private static final int R12 = 12;
  private static final int R13 = 13;

  private static final List<Integer> SAVED = List.of(RBP, RBX, R12, R13);

  private static final MachineTraits TRAITS =
      new MachineTraits(
          8,
          RegisterRoles.builder()
              .result(RAX)
              .arguments(RDI, RSI, RDX, RCX)
              .temporaries(RAX, RDI, RSI)
              .locals(RBX, R12, R13)
              .functionTable(RBP)
              .shiftCount(RCX)
              .build(),
          10,
          5,
          Set.of(Quirk.STORES_FROM_THIRD_ARGUMENT));

  /** A new assembler of a generation. */
  public X64Assembler(Generation generation) {
    super(IntelMode.BITS64, generation, RSP);
  }

  @Override
  public MachineTraits traits() {
    return TRAITS;
  }

  @Override
  protected List<Integer> savedRegisters() {
    return SAVED;
  }

  @Override
  protected int alignedLocals(int wanted) {
    // With four saved registers and the return address: an odd number.
    return wanted | 1;
  }

  @Override
  public void call(int index, int arguments) {
    callThrough(RAX, index);
  }

  @Override
  public void moveImmediate(int destination, long value) {
    if (value >>> 32 == 0) {
      encoder().moveImmediate32(destination, (int) value);
    } else {
      encoder().moveImmediate64(destination, value);
    }
  }

  @Override
  public void moveLabelAddress(int destination, int label) {
    encoder().loadLabelAddress(destination, label);
  }
}
