package org.mpyforge.cross.scope;

import java.util.Collections;
import java.util.List;
import org.mpyforge.format.NativeType;
import org.mpyforge.format.ScopeFlags;

/**
 * Numbers the locals of a scope once all scopes are known: free variables first, then parameters,
 * then other locals, then cells.
 *
 * <p>Source: {@code scope_compute_things} in py/compile.c.
 */
public final class ScopeLayout {

  private ScopeLayout() {}

  /**
   * Numbers the locals of a scope. Its parent must have been numbered before.
   *
   * @param scope the scope
   * @param starSwaps whether a star parameter changes places with the last ordinary one; otherwise
   *     it goes behind that one and the others keep their order
   */
  public static void compute(Scope scope, boolean starSwaps) {
    if (scope.has(ScopeFlags.VAR_ARGUMENTS)) {
      moveStarParamLast(scope.ids(), starSwaps);
    }
    int count = numberLocals(scope);
    for (IdInfo id : scope.ids()) {
      if (id.kind() == IdKind.CELL && !id.isParam()) {
        id.setLocal(count++);
      }
    }
    scope.setLocals(count);
    if (hasFreeVariables(scope)) {
      numberFreeVariables(scope);
    }
  }

  /** The star parameter comes after all others but the double-star one. */
  private static void moveStarParamLast(List<IdInfo> ids, boolean swaps) {
    int lastParam = -1;
    for (int i = ids.size() - 1; i >= 0; i--) {
      IdInfo.ParamRole role = ids.get(i).role();
      if (role == IdInfo.ParamRole.STAR) {
        if (lastParam >= 0 && swaps) {
          Collections.swap(ids, i, lastParam);
        } else if (lastParam >= 0) {
          Collections.rotate(ids.subList(i, lastParam + 1), -1);
        }
        return;
      }
      // A typed parameter does not count here: the reference compares all its flags.
      if (lastParam < 0
          && role == IdInfo.ParamRole.NORMAL
          && ids.get(i).viperType() == NativeType.OBJECT) {
        lastParam = i;
      }
    }
  }

  private static int numberLocals(Scope scope) {
    int count = 0;
    for (IdInfo id : scope.ids()) {
      if (scope.kind() == ScopeKind.CLASS && id.name().equals(WellKnown.CLASS_CELL)) {
        continue; // No slot unless a method uses it, and then it is a cell.
      }
      if (scope.kind().isFunctionLike() && id.kind() == IdKind.GLOBAL_IMPLICIT) {
        id.setKind(IdKind.GLOBAL_EXPLICIT);
      }
      if (id.kind() == IdKind.GLOBAL_EXPLICIT && !isViperCast(scope, id)) {
        scope.referToGlobals();
      }
      if (id.kind() == IdKind.LOCAL || id.isParam()) {
        id.setLocal(count++);
      }
    }
    return count;
  }

  private static boolean isViperCast(Scope scope, IdInfo id) {
    return scope.codeKind() == CodeKind.VIPER && ViperTypes.isCast(id.name());
  }

  private static boolean hasFreeVariables(Scope scope) {
    for (IdInfo id : scope.ids()) {
      if (id.kind() == IdKind.FREE) {
        return true;
      }
    }
    return false;
  }

  private static void numberFreeVariables(Scope scope) {
    int free = 0;
    for (IdInfo outer : scope.parent().ids()) {
      if (outer.isClosedOver()) {
        IdInfo id = scope.find(outer.name());
        if (id != null && id.kind() == IdKind.FREE) {
          id.setLocal(free++);
        }
      }
    }
    if (free == 0) {
      return;
    }
    for (IdInfo id : scope.ids()) {
      if (id.kind() != IdKind.FREE || id.isParam()) {
        id.setLocal(id.local() + free);
      }
    }
    scope.setPositionalArgs(scope.positionalArgs() + free);
    scope.setLocals(scope.locals() + free);
  }
}
