package org.mpyforge.asm.x86;

import java.util.List;
import java.util.Set;
import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.Generation;
import org.mpyforge.asm.MachineTraits;
import org.mpyforge.asm.Quirk;
import org.mpyforge.asm.RegisterRoles;

/**
 * The abstract machine on 32-bit x86, as the reference's {@code py/asmx86.c} lays it out.
 *
 * <p>The calling convention is cdecl: arguments go on the stack, the last one first. The abstract
 * machine wants them in registers, so {@link #call} pushes the registers of the argument roles, and
 * {@link #receiveArgument} fetches our own.
 */
public final class X86Assembler extends IntelAssembler {
  private static final int EAX = 0;
  private static final int ECX = 1;
  private static final int EDX = 2;
  private static final int EBX = 3;
  private static final int ESP = 4;
  private static final int EBP = 5;
  private static final int ESI = 6;
  private static final int EDI = 7;

  private static final List<Integer> SAVED = List.of(EBP, EBX, ESI, EDI);
  private static final int WORD_SIZE = 4;

  /** Words between the last local and our own first argument: saved registers, return address. */
  private static final int WORDS_TO_ARGUMENTS = SAVED.size() + 1;

  /** A stack aligned to 16 bytes is aligned to this many words. */
  private static final int ALIGNMENT = 4;

  private static final MachineTraits TRAITS =
      new MachineTraits(
          WORD_SIZE,
          RegisterRoles.builder()
              .result(EAX)
              .arguments(EAX, ECX, EDX, EBX)
              .temporaries(EAX, ECX, EDX)
              .locals(EBX, ESI, EDI)
              .functionTable(EBP)
              .shiftCount(ECX)
              .build(),
          6,
          List.of(5, 7, 6),
          Set.of(Quirk.STORES_FROM_THIRD_ARGUMENT));

  /** A new assembler of a generation. */
  public X86Assembler(Generation generation) {
    super(IntelMode.BITS32, generation, ESP);
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
    // With four saved registers and the return address: 3 modulo 4.
    return wanted | 3;
  }

  @Override
  public void receiveArgument(int index) {
    moveArgument(TRAITS.roles().callerArgument(index), index);
  }

  @Override
  public void moveArgument(int destination, int index) {
    encoder().loadWord(destination, ESP, (locals() + WORDS_TO_ARGUMENTS + index) * WORD_SIZE);
  }

  @Override
  public void call(int index, int arguments) {
    AssemblyException.require(arguments <= 4, "call with %d arguments".formatted(arguments));
    int padding = -arguments & (ALIGNMENT - 1);
    if (padding > 0) {
      encoder().subtractImmediate(ESP, padding * WORD_SIZE);
    }
    for (int i = arguments - 1; i >= 0; i--) {
      encoder().push(TRAITS.roles().argument(i));
    }
    callThrough(EAX, index);
    if (arguments > 0) {
      encoder().addImmediate(ESP, (arguments + padding) * WORD_SIZE);
    }
  }

  @Override
  public void moveImmediate(int destination, long value) {
    encoder().moveImmediate32(destination, (int) value);
  }

  /** There is no address relative to the instruction pointer; a call reveals it. */
  @Override
  public void moveLabelAddress(int destination, int label) {
    encoder().callNext();
    int distance = encoder().distance(label);
    encoder().pop(destination);
    encoder().addImmediate32(destination, distance);
  }
}
