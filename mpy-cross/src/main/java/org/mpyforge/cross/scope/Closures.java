package org.mpyforge.cross.scope;

import org.mpyforge.format.Qstr;

/**
 * Finds variables of enclosing functions.
 *
 * <p>Source: {@code scope_check_to_close_over} in py/scope.c.
 */
public final class Closures {

  private Closures() {}

  /**
   * Decides whether an identifier that a scope does not assign belongs to an enclosing function. If
   * so it becomes free here and in the functions between, and a cell in its owner.
   *
   * @param scope the scope
   * @param id its identifier
   */
  public static void resolve(Scope scope, IdInfo id) {
    if (scope.parent() == null) {
      return;
    }
    for (Scope s = scope.parent(); s.parent() != null; s = s.parent()) {
      IdInfo outer = s.find(id.name());
      if (outer != null) {
        if (outer.kind() == IdKind.LOCAL || outer.isClosedOver()) {
          id.setKind(IdKind.FREE);
          closeOverInParents(scope, id.name());
        }
        return;
      }
    }
  }

  private static void closeOverInParents(Scope scope, Qstr name) {
    for (Scope s = scope.parent(); ; s = s.parent()) {
      IdInfo id = s.findOrAdd(name, IdKind.UNDECIDED);
      if (id.kind() != IdKind.UNDECIDED) {
        if (id.kind() == IdKind.LOCAL) {
          id.setKind(IdKind.CELL);
        }
        return;
      }
      id.setKind(IdKind.FREE);
    }
  }
}
