package org.mpyforge.asm.thumb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.Pass;
import org.mpyforge.asm.arm.Condition;

/** The branches that inline assembler asks for by name: each has one size, and a reach. */
class ThumbBranchesTest {
  private final CodeBuffer buffer = new CodeBuffer();
  private final ThumbBranches branches =
      new ThumbBranches(new ThumbEncoder(buffer), ThumbVariant.ARMV7M, ThumbStyle.V1_28);

  /** Whether a branch reaches a label so many bytes before or after its first. */
  private boolean reaches(Predicate<ThumbBranches> branch, int distance) {
    boolean reaches = false;
    for (Pass pass : Pass.values()) {
      buffer.startPass(pass);
      if (distance <= 0) {
        buffer.assignLabel(0);
        buffer.reserve(-distance);
        reaches = branch.test(branches);
      } else {
        reaches = branch.test(branches);
        buffer.reserve(distance - buffer.position());
        buffer.assignLabel(0);
      }
      assertTrue(reaches || pass == Pass.EMIT, "only an emitting pass can tell");
    }
    return reaches;
  }

  private String text(int offset) {
    return new ThumbDisassembler().decode(buffer.toBytes(), offset, offset).text();
  }

  @Test
  void unconditional() {
    assertTrue(reaches(b -> b.branchNarrow(0), -2044));
    assertEquals("b.n\t0x0", text(2044));
    assertFalse(reaches(b -> b.branchNarrow(0), -2046));
    assertTrue(reaches(b -> b.branchNarrow(0), 2050));
    assertEquals("b.n\t0x802", text(0));
    assertFalse(reaches(b -> b.branchNarrow(0), 2052));
  }

  @Test
  void conditional() {
    assertTrue(reaches(b -> b.branchNarrow(Condition.NE, 0), -252));
    assertEquals("bne.n\t0x0", text(252));
    assertFalse(reaches(b -> b.branchNarrow(Condition.NE, 0), -254));
    assertTrue(reaches(b -> b.branchNarrow(Condition.LE, 0), 258));
    assertEquals("ble.n\t0x102", text(0));
    assertFalse(reaches(b -> b.branchNarrow(Condition.LE, 0), 260));
  }

  @Test
  void wideConditional() {
    Predicate<ThumbBranches> wide =
        b -> {
          b.branchWide(Condition.GE, 0);
          return true;
        };
    assertTrue(reaches(wide, -100_000));
    assertEquals("bge.w\t0x0", text(100_000));
    assertTrue(reaches(wide, 1_000_000));
    assertEquals("bge.w\t0xf4240", text(0));
  }

  @Test
  void call() {
    assertTrue(reaches(b -> b.call(0), -4_194_300));
    assertEquals("bl\t0x0", text(4_194_300));
    assertFalse(reaches(b -> b.call(0), -4_194_302));
    assertTrue(reaches(b -> b.call(0), 4_194_306));
    assertEquals("bl\t0x400002", text(0));
    assertFalse(reaches(b -> b.call(0), 4_194_308));
  }
}
