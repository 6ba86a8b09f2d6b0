package org.mpyforge.asm.x86;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.BinaryOperation;
import org.mpyforge.asm.Generation;
import org.mpyforge.asm.MachineTraits;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.Quirk;
import org.mpyforge.asm.Relation;
import org.mpyforge.asm.x64.X64Assembler;

/** What the abstract machines promise, and what they refuse. */
class IntelAssemblerTest {
  private static final int R12 = 12;

  private final NativeAssembler x86 = new X86Assembler(Generation.LATEST);
  private final NativeAssembler x64 = new X64Assembler(Generation.LATEST);

  @Test
  void theMachinesHaveTheirWordSizeAndJumpBuffers() {
    MachineTraits small = x86.traits();
    MachineTraits large = x64.traits();
    assertEquals(4, small.wordSize());
    assertEquals(8, large.wordSize());
    assertEquals(6, small.jumpBufferRegisters());
    assertEquals(10, large.jumpBufferRegisters());
    assertTrue(small.has(Quirk.STORES_FROM_THIRD_ARGUMENT));
    assertTrue(large.has(Quirk.STORES_FROM_THIRD_ARGUMENT));
  }

  @Test
  void theCallingConventionOfX86HasFourArgumentsAtMost() {
    refuses(() -> x86.call(0, 5));
  }

  @Test
  void shiftsCountInOneRegisterOnly() {
    int result = x64.traits().roles().result();
    refuses(() -> x64.combine(BinaryOperation.SHIFT_LEFT, result, result));
  }

  @Test
  void operationsOnBytesAndBranchesToRegistersTakeTheLowEightRegistersOnly() {
    refuses(() -> x64.jumpIfZero(R12, 0, true));
    refuses(() -> x64.jumpTo(R12));
    refuses(() -> x64.compare(Relation.LESS, true, R12, 0, 1));
  }

  private static void refuses(Executable operation) {
    AssemblyException e = assertThrows(AssemblyException.class, operation);
    assertEquals(AssemblyException.Kind.CONTRACT, e.kind());
  }
}
