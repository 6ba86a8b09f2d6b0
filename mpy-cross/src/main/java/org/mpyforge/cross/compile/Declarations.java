package org.mpyforge.cross.compile;

import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.scope.Closures;
import org.mpyforge.cross.scope.IdInfo;
import org.mpyforge.cross.scope.IdKind;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.cross.scope.ScopeKind;
import org.mpyforge.format.Qstr;

/** What {@code global} and {@code nonlocal} mean to a scope. */
final class Declarations {

  private final CodeContext context;
  private final Scope scope;

  Declarations(CodeContext context) {
    this.context = context;
    this.scope = context.scope;
  }

  /** Declares all names of a statement. */
  void declare(Stmt.Declaration statement) {
    if (!statement.isGlobal() && scope.kind() == ScopeKind.MODULE) {
      context.refuse(statement, "can't declare nonlocal in outer code");
      return;
    }
    for (Qstr name : statement.names()) {
      IdInfo id = scope.findOrAdd(name, IdKind.UNDECIDED);
      declare(id, statement.isGlobal(), statement.line());
    }
  }

  /** Declares one identifier; an error gets the given line. */
  void declare(IdInfo id, boolean isGlobal, int line) {
    if (isGlobal) {
      declareGlobal(id, line);
    } else {
      declareNonlocal(id, line);
    }
  }

  private void declareGlobal(IdInfo id, int line) {
    if (id.kind() != IdKind.UNDECIDED && id.kind() != IdKind.GLOBAL_EXPLICIT) {
      context.refuse(line, "identifier redefined as global");
      return;
    }
    id.setKind(IdKind.GLOBAL_EXPLICIT);
    IdInfo global = scope.findGlobal(id.name());
    if (global != null) {
      global.setKind(IdKind.GLOBAL_EXPLICIT);
    }
  }

  private void declareNonlocal(IdInfo id, int line) {
    if (id.kind() == IdKind.UNDECIDED) {
      id.setKind(IdKind.GLOBAL_IMPLICIT);
      Closures.resolve(scope, id);
      if (id.kind() == IdKind.GLOBAL_IMPLICIT) {
        context.refuse(line, "no binding for nonlocal found");
      }
    } else if (id.kind() != IdKind.FREE) {
      context.refuse(line, "identifier redefined as nonlocal");
    }
  }
}
