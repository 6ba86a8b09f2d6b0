package org.mpyforge.cross.emit.nativecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mpyforge.asm.MachineTraits;
import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.scope.CodeKind;
import org.mpyforge.cross.scope.IdKind;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.cross.scope.ScopeKind;
import org.mpyforge.cross.scope.ScopeLayout;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.ScopeFlags;

/** The places of a function's frame, on a machine that saves 10 registers for a non-local jump. */
class FrameTest {

  private static final MachineTraits MACHINE =
      new MachineTraits(
          4,
          RegisterRoles.builder()
              .result(0)
              .arguments(0, 1, 2, 3)
              .temporaries(0, 1, 2)
              .locals(4, 5, 6)
              .functionTable(7)
              .build(),
          10,
          8,
          Set.of());

  /** A function with three locals and two values on the stack. */
  private static Scope function(CodeKind kind) {
    Scope module = new Scope(ScopeKind.MODULE, null, null, null, CodeKind.BYTECODE);
    Stmt node = null;
    Scope scope = new Scope(ScopeKind.FUNCTION, module, node, Qstr.of("f"), kind);
    for (String name : new String[] {"a", "b", "c"}) {
      scope.findOrAdd(Qstr.of(name), IdKind.LOCAL);
    }
    ScopeLayout.compute(scope, true);
    scope.needStack(2);
    return scope;
  }

  @Test
  void holdsOnlyTheStateIfNothingNeedsGuarding() {
    Frame frame = Frame.of(function(CodeKind.NATIVE), MACHINE, FrameLayout.V1_28);
    assertFalse(frame.guarded());
    assertTrue(frame.isInRegister(1));
    assertFalse(frame.isInRegister(2));
    assertEquals(0, frame.function());
    assertEquals(5, frame.stackSlot(0));
    assertEquals(9, frame.local(0));
    assertEquals(7, frame.local(2));
    assertEquals(10, frame.size());
  }

  @Test
  void holdsTheBufferOfANonLocalJumpFirst() {
    Scope scope = function(CodeKind.NATIVE);
    scope.needExceptionStack(1);
    Frame frame = Frame.of(scope, MACHINE, FrameLayout.V1_28);
    assertTrue(frame.guarded());
    assertFalse(frame.isInRegister(0));
    assertEquals(13, frame.result());
    assertEquals(14, frame.unwindTarget());
    assertEquals(15, frame.function());
    assertEquals(16, frame.oldGlobals());
    assertEquals(25, frame.size());
  }

  @Test
  void leavesAGeneratorsStateOnTheHeap() {
    Scope scope = function(CodeKind.NATIVE);
    scope.set(ScopeFlags.GENERATOR);
    Frame frame = Frame.of(scope, MACHINE, FrameLayout.V1_28);
    assertTrue(frame.slotsInState());
    assertEquals(15, frame.thrown());
    assertEquals(16, frame.size());
    assertEquals(0, frame.function());
    assertEquals(9, frame.local(0));
  }

  @Test
  void givesViperNoMoreThanItUses() {
    Scope scope = function(CodeKind.VIPER);
    assertEquals(3, Frame.of(scope, MACHINE, FrameLayout.V1_28).size());
    scope.needConstants();
    assertEquals(4, Frame.of(scope, MACHINE, FrameLayout.V1_28).size());
    scope.referToGlobals();
    assertEquals(19, Frame.of(scope, MACHINE, FrameLayout.V1_28).size());
  }

  @Test
  void hadNoWordForWhatIsThrownBefore1_23() {
    Scope scope = function(CodeKind.NATIVE);
    scope.set(ScopeFlags.GENERATOR);
    Frame frame = Frame.of(scope, MACHINE, FrameLayout.V1_19);
    assertEquals(frame.exception(), frame.thrown());
    assertEquals(14, frame.size());
  }
}
