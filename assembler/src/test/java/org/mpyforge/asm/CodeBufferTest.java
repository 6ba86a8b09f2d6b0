package org.mpyforge.asm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CodeBufferTest {
  private final CodeBuffer buffer = new CodeBuffer();

  /** Runs the same operations through a computing and an emitting pass. */
  private byte[] assemble(Runnable operations) {
    buffer.startPass(Pass.COMPUTE);
    operations.run();
    buffer.startPass(Pass.EMIT);
    operations.run();
    return buffer.toBytes();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void valuesAreLittleEndian() {
    byte[] code =
        assemble(
            () -> {
              buffer.write8(0x101);
              buffer.write16(0x2322);
              buffer.write24(0x343332);
              buffer.write32(0x47464544);
              buffer.write(5, 0x5958575655L);
            });
    assertArrayEquals(
        bytes(
            1, 0x22, 0x23, 0x32, 0x33, 0x34, 0x44, 0x45, 0x46, 0x47, 0x55, 0x56, 0x57, 0x58, 0x59),
        code);
  }

  @Test
  void aForwardLabelIsKnownOnlyWhenEmitting() {
    byte[] code =
        assemble(
            () -> {
              buffer.write8(buffer.labelPosition(40));
              buffer.write8(7);
              buffer.assignLabel(40);
              buffer.write8(buffer.labelPosition(40));
            });
    assertArrayEquals(bytes(2, 7, 2), code);
    buffer.startPass(Pass.COMPUTE);
    assertEquals(CodeBuffer.UNASSIGNED, buffer.labelPosition(40));
  }

  @Test
  void codeAfterSuppressIsDroppedUpToTheNextLabel() {
    byte[] code =
        assemble(
            () -> {
              buffer.write8(1);
              buffer.suppress();
              buffer.write8(2);
              assertEquals(-1, buffer.reserve(3));
              assertTrue(buffer.isSuppressed());
              buffer.assignLabel(0);
              buffer.write8(3);
            });
    assertArrayEquals(bytes(1, 3), code);
  }

  @Test
  void alignmentPadsWithZerosEvenInDeadCode() {
    byte[] code =
        assemble(
            () -> {
              buffer.write8(1);
              buffer.suppress();
              buffer.align(4);
              buffer.assignLabel(0);
              buffer.write8(2);
              buffer.align(2);
            });
    assertArrayEquals(bytes(1, 0, 0, 0, 2, 0), code);
  }

  @Test
  void reservedBytesCanBeFilledLater() {
    byte[] code =
        assemble(
            () -> {
              int at = buffer.reserve(2);
              buffer.write8(9);
              if (at >= 0) {
                buffer.set(at, 2, 0x1234);
              }
            });
    assertArrayEquals(bytes(0x34, 0x12, 9), code);
  }

  @Test
  void aLabelThatMovedBetweenPassesIsAnError() {
    buffer.startPass(Pass.COMPUTE);
    buffer.write8(0);
    buffer.assignLabel(3);
    buffer.startPass(Pass.EMIT);
    AssemblyException error = assertThrows(AssemblyException.class, () -> buffer.assignLabel(3));
    assertEquals(AssemblyException.Kind.CONTRACT, error.kind());
    assertEquals("label 3 moved from 1 to 0", error.getMessage());
  }

  @Test
  void aLabelSetTwiceIsAnError() {
    buffer.startPass(Pass.COMPUTE);
    buffer.assignLabel(0);
    assertThrows(AssemblyException.class, () -> buffer.assignLabel(0));
  }

  @Test
  void anEmittingPassLongerThanTheComputedOneIsAnError() {
    buffer.startPass(Pass.COMPUTE);
    buffer.write8(0);
    buffer.startPass(Pass.EMIT);
    assertThrows(AssemblyException.class, () -> buffer.write16(0));
  }
}
