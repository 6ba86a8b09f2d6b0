package org.mpyforge.cross.emit.bytecode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Where jumps of a fixed length lead, and which lines there are. */
class FixedLayoutTest extends LayoutCase {

  FixedLayoutTest() {
    super(new FixedLayout());
  }

  @Test
  void aSignedJumpCountsFromTheMiddleOfItsRange() {
    layout.label(0);
    layout.jump(JUMP, 1, true);
    layout.jump(JUMP, 0, true);
    layout.label(1);
    assertArrayEquals(new byte[] {JUMP, 3, (byte) 0x80, JUMP, (byte) 0xfa, 0x7f}, code());
  }

  @Test
  void aForwardJumpCountsFromBehindItself() {
    layout.jump(FORWARD, 0, false);
    fill(0x102);
    layout.label(0);
    byte[] code = code();
    assertEquals(0x02, code[1]);
    assertEquals(0x01, code[2]);
  }

  @Test
  void aJumpTooFarWraps() {
    layout.jump(JUMP, 0, true);
    fill(0x9000);
    layout.label(0);
    byte[] code = code();
    assertEquals(0x00, code[1]);
    assertEquals(0x10, code[2]);
  }

  @Test
  void onlyLaterLinesCount() {
    layout.line(1);
    fill(2);
    layout.line(3);
    fill(1);
    layout.line(2);
    layout.line(4);
    assertArrayEquals(new byte[] {2 << 5 | 2, 1 << 5 | 1}, lines());
  }

  @Test
  void anotherScopeBeginsAnew() {
    fill(5);
    layout.line(9);
    layout.jump(JUMP, 0, true);
    layout.clear();
    layout.line(2);
    assertArrayEquals(new byte[0], code());
    assertArrayEquals(new byte[] {1 << 5}, lines());
  }
}
