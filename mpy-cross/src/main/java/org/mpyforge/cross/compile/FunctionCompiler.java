package org.mpyforge.cross.compile;

import java.util.List;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Param;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.scope.CodeKind;
import org.mpyforge.cross.scope.IdInfo;
import org.mpyforge.cross.scope.IdKind;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.cross.scope.ScopeKind;
import org.mpyforge.format.ScopeFlags;

/**
 * Compiles what makes a function at run time: definitions, lambdas, comprehensions and class
 * bodies. Their own code is compiled later, as a scope of its own.
 */
final class FunctionCompiler {

  private final CodeContext context;
  private final Emitter emit;
  private final ExpressionCompiler expressions;

  FunctionCompiler(CodeContext context, ExpressionCompiler expressions) {
    this.context = context;
    this.emit = context.emit;
    this.expressions = expressions;
  }

  /** {@code [] → [function]}; returns the function's scope. */
  Scope compileFunction(Stmt.Function function, CodeKind codeKind) {
    Scope scope = context.child(ScopeKind.FUNCTION, function, function.name(), codeKind);
    compileWithDefaults(scope, function.params());
    return scope;
  }

  /** {@code [] → [function]}. */
  void compileLambda(Expr.Lambda lambda) {
    Scope scope = context.child(ScopeKind.LAMBDA, lambda, null, context.scope.codeKind());
    compileWithDefaults(scope, lambda.params());
  }

  /** {@code [] → [class]}; returns the class's scope. */
  Scope compileClass(Stmt.ClassDef definition, CodeKind codeKind) {
    Scope scope = context.child(ScopeKind.CLASS, definition, definition.name(), codeKind);
    emit.loadBuildClass();
    makeClosure(scope, 0, 0);
    emit.loadString(scope.name());
    expressions.calls().compileCall(definition.bases(), false, 2);
    return scope;
  }

  /** {@code [] → [collection or generator]}. */
  void compileComprehension(Expr.Comprehension comprehension) {
    ScopeKind kind = ScopeKind.of(comprehension.kind());
    Scope scope = context.child(kind, comprehension, null, context.scope.codeKind());
    makeClosure(scope, 0, 0);
    expressions.compile(comprehension.loop().iterable());
    if (kind == ScopeKind.GENERATOR_EXPRESSION) {
      emit.getIter(false);
    }
    emit.callFunction(1, 0, 0);
  }

  /** Defaults go into a tuple and, for keyword-only parameters, a dict above which it stands. */
  private void compileWithDefaults(Scope scope, List<Param> params) {
    boolean afterStar = false;
    int keywordDefaults = 0;
    int positionalDefaults = 0;
    for (Param param : params) {
      if (param.kind() == Param.Kind.STAR) {
        afterStar = true;
      } else if (param.kind() == Param.Kind.NORMAL && param.defaultValue() == null) {
        if (!afterStar && positionalDefaults != 0) {
          context.refuse(param, "non-default argument follows default argument");
        }
      } else if (param.kind() == Param.Kind.NORMAL && afterStar) {
        if (keywordDefaults++ == 0) {
          beginKeywordDefaults(positionalDefaults);
        }
        expressions.compile(param.defaultValue());
        emit.loadString(param.name());
        emit.storeMap();
      } else if (param.kind() == Param.Kind.NORMAL) {
        positionalDefaults++;
        expressions.compile(param.defaultValue());
      }
    }
    if (context.errors.any()) {
      return;
    }
    if (positionalDefaults > 0 && keywordDefaults == 0) {
      emit.build(positionalDefaults, Emitter.Collection.TUPLE);
      emit.loadNull();
    }
    makeClosure(scope, positionalDefaults, keywordDefaults);
  }

  private void beginKeywordDefaults(int positionalDefaults) {
    if (positionalDefaults > 0) {
      emit.build(positionalDefaults, Emitter.Collection.TUPLE);
    } else {
      emit.loadNull();
    }
    emit.build(0, Emitter.Collection.MAP);
  }

  /**
   * {@code [defaults?] → [function]}, with the cells of the variables it shares with this scope.
   */
  private void makeClosure(Scope function, int positionalDefaults, int keywordDefaults) {
    if (keywordDefaults > 0) {
      function.set(ScopeFlags.KEYWORD_DEFAULTS);
    }
    function.setPositionalDefaults(positionalDefaults);
    context.scope.referToGlobals();
    context.scope.needConstants();
    int closed = 0;
    if (context.scope.kind() != ScopeKind.MODULE) {
      for (IdInfo id : context.scope.ids()) {
        if (id.isClosedOver() && isFree(function, id)) {
          emit.loadLocal(id.name(), id.local(), Emitter.Access.FAST);
          closed++;
        }
      }
    }
    if (closed == 0) {
      emit.makeFunction(function, positionalDefaults, keywordDefaults);
    } else {
      emit.makeClosure(function, closed, positionalDefaults, keywordDefaults);
    }
  }

  private static boolean isFree(Scope function, IdInfo outer) {
    IdInfo id = function.find(outer.name());
    return id != null && id.kind() == IdKind.FREE;
  }
}
