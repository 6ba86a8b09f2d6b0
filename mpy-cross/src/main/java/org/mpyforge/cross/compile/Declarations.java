package org.mpyforge.cross.compile;

import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.scope.Closures;
import org.mpyforge.cross.scope.IdInfo;
import org.mpyforge.cross.scope.IdKind;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.cross.scope.ScopeKind;
import org.mpyforge.format.Qstr;

/** What {@code global} and {@code nonlocal} mean to a scope. */
final class Declarations {

  private Declarations() {}

  /** Declares all names of a statement. */
  static void declare(Scope scope, Stmt.Declaration statement) {
    if (!statement.isGlobal() && scope.kind() == ScopeKind.MODULE) {
      throw SourceError.syntax(statement, "can't declare nonlocal in outer code");
    }
    for (Qstr name : statement.names()) {
      IdInfo id = scope.findOrAdd(name, IdKind.UNDECIDED);
      declare(scope, id, statement.isGlobal(), statement.line());
    }
  }

  /** Declares one identifier; an error gets the given line. */
  static void declare(Scope scope, IdInfo id, boolean isGlobal, int line) {
    if (isGlobal) {
      declareGlobal(scope, id, line);
    } else {
      declareNonlocal(scope, id, line);
    }
  }

  private static void declareGlobal(Scope scope, IdInfo id, int line) {
    if (id.kind() != IdKind.UNDECIDED && id.kind() != IdKind.GLOBAL_EXPLICIT) {
      throw SourceError.at("SyntaxError", "identifier redefined as global", line);
    }
    id.setKind(IdKind.GLOBAL_EXPLICIT);
    IdInfo global = scope.findGlobal(id.name());
    if (global != null) {
      global.setKind(IdKind.GLOBAL_EXPLICIT);
    }
  }

  private static void declareNonlocal(Scope scope, IdInfo id, int line) {
    if (id.kind() == IdKind.UNDECIDED) {
      id.setKind(IdKind.GLOBAL_IMPLICIT);
      Closures.resolve(scope, id);
      if (id.kind() == IdKind.GLOBAL_IMPLICIT) {
        throw SourceError.at("SyntaxError", "no binding for nonlocal found", line);
      }
    } else if (id.kind() != IdKind.FREE) {
      throw SourceError.at("SyntaxError", "identifier redefined as nonlocal", line);
    }
  }
}
