package org.mpyforge.cross.compile;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Identifiers;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.scope.ScopeKind;
import org.mpyforge.cross.scope.WellKnown;
import org.mpyforge.format.Qstr;

/** Compiles {@code import} and {@code from … import}. */
final class ImportCompiler {

  private final CodeContext context;
  private final Emitter emit;

  ImportCompiler(CodeContext context) {
    this.context = context;
    this.emit = context.emit;
  }

  /** {@code import a.b as c}: without an alias it binds the first part of the path. */
  void compile(Stmt.Import statement) {
    for (Stmt.DottedAlias name : statement.names()) {
      emit.loadSmallInt(0);
      emit.loadSingleton(Expr.Singleton.NONE);
      List<Qstr> path = name.path();
      emit.importName(join(path));
      if (name.alias() == null) {
        context.bind(path.get(0));
      } else {
        for (Qstr part : path.subList(1, path.size())) {
          emit.attribute(part, Emitter.Action.LOAD);
        }
        context.bind(name.alias());
      }
    }
  }

  /** {@code from ..a.b import c as d}. */
  void compile(Stmt.ImportFrom statement) {
    if (statement.names() == null) {
      compileStar(statement);
      return;
    }
    emit.loadSmallInt(statement.level());
    for (Stmt.Alias name : statement.names()) {
      emit.loadString(name.name());
    }
    emit.build(statement.names().size(), Emitter.Collection.TUPLE);
    emit.importName(join(statement.path()));
    for (Stmt.Alias name : statement.names()) {
      emit.importFrom(name.name());
      context.bind(name.alias() == null ? name.name() : name.alias());
    }
    emit.popTop();
  }

  private void compileStar(Stmt.ImportFrom statement) {
    if (context.scope.kind() != ScopeKind.MODULE) {
      context.refuse(statement, "import * not at module level");
      return;
    }
    emit.loadSmallInt(statement.level());
    emit.loadString(WellKnown.STAR);
    emit.build(1, Emitter.Collection.TUPLE);
    emit.importName(join(statement.path()));
    emit.importStar();
  }

  /** {@code a.b.c} as one name; empty for no part. */
  private static Qstr join(List<Qstr> path) {
    if (path.size() == 1) {
      return path.get(0);
    }
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (int i = 0; i < path.size(); i++) {
      if (i > 0) {
        joined.write('.');
      }
      joined.writeBytes(path.get(i).toByteArray());
    }
    return Identifiers.check(Qstr.of(joined.toByteArray(), 0, joined.size()));
  }
}
