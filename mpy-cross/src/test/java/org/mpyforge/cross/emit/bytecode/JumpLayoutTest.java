package org.mpyforge.cross.emit.bytecode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.mpyforge.cross.ast.SourceError;

/** How jumps get their length. */
class JumpLayoutTest extends LayoutCase {

  JumpLayoutTest() {
    super(new JumpLayout());
  }

  @Test
  void aNearTargetTakesOneByte() {
    layout.jump(JUMP, 0, true);
    fill(2);
    layout.label(0);
    assertArrayEquals(new byte[] {JUMP, 0x40 + 2, FILL, FILL}, code());
  }

  @Test
  void aJumpBackwardsCountsFromBehindItself() {
    layout.label(0);
    fill(1);
    layout.jump(JUMP, 0, true);
    assertArrayEquals(new byte[] {FILL, JUMP, 0x40 - 3}, code());
  }

  @Test
  void aForwardJumpReachesFurther() {
    layout.jump(FORWARD, 0, false);
    fill(126);
    layout.label(0);
    assertEquals(2 + 126, code().length);
  }

  /** While it is long its third byte stands between it and its target, so 127 is out of reach. */
  @Test
  void aJumpMeasuresItsDistanceWhileLong() {
    layout.jump(FORWARD, 0, false);
    fill(127);
    layout.label(0);
    byte[] code = code();
    assertEquals(3 + 127, code.length);
    assertEquals((byte) 0xff, code[1]);
    assertEquals(0, code[2]);
  }

  @Test
  void oneShortJumpMayShortenAnother() {
    layout.jump(FORWARD, 0, false);
    fill(124);
    layout.jump(FORWARD, 1, false);
    layout.label(0);
    layout.label(1);
    assertEquals(2 + 124 + 2, code().length);
  }

  @Test
  void linesMoveWithTheCode() {
    layout.jump(JUMP, 0, true);
    layout.line(3);
    layout.label(0);
    fill(1);
    assertArrayEquals(new byte[] {2 << 5 | 2}, lines());
  }

  @Test
  void aLineThatGoesBackIsIgnored() {
    layout.line(5);
    fill(1);
    layout.line(4);
    assertArrayEquals(new byte[] {3 << 5, 1 << 5}, lines());
  }

  @Test
  void aTargetTooFarIsAnError() {
    layout.jump(JUMP, 0, true);
    fill(0x4000);
    layout.label(0);
    SourceError error = assertThrows(SourceError.class, this::code);
    assertEquals("bytecode overflow", error.getMessage());
  }

  @Test
  void numbersAreWrittenInGroupsOfSevenBits() {
    layout.vuint(0x3fff);
    layout.vuint(0);
    layout.signedVint(-1);
    layout.signedVint(64);
    layout.signedVint(-65);
    assertArrayEquals(
        new byte[] {(byte) 0xff, 0x7f, 0, 0x7f, (byte) 0x80, 0x40, (byte) 0xff, 0x3f}, code());
  }
}
