package org.mpyforge.cross.compile;

import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.ast.Clause;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Param;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.scope.CodeKind;
import org.mpyforge.cross.scope.IdInfo;
import org.mpyforge.cross.scope.IdKind;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.cross.scope.ScopeKind;
import org.mpyforge.cross.scope.ViperTypes;
import org.mpyforge.cross.scope.WellKnown;
import org.mpyforge.format.NativeType;
import org.mpyforge.format.ScopeFlags;

/**
 * Compiles the code of one scope in one pass: what comes before its body, the body, and what comes
 * after.
 *
 * <p>Source: {@code compile_scope} in py/compile.c.
 */
final class ScopeCompiler {

  /** Slots of the stack that a comprehension's innermost loop has above its collection. */
  private static final int COLLECTION_DEPTH = 5;

  private final CodeContext context;
  private final Scope scope;
  private final Emitter emit;
  private final ExpressionCompiler expressions;
  private final AssignmentCompiler assignments;
  private final StatementCompiler statements;

  ScopeCompiler(CodeContext context) {
    this.context = context;
    this.scope = context.scope;
    this.emit = context.emit;
    this.expressions = new ExpressionCompiler(context);
    this.assignments = new AssignmentCompiler(context, expressions);
    this.statements = new StatementCompiler(context, expressions, assignments);
  }

  /** Compiles the scope; tells whether its emitter is content with this pass. */
  boolean compile() {
    emit.startPass(context.pass, scope);
    context.reserveLabelsForNative(6);
    switch (scope.kind()) {
      case MODULE -> compileModule((Stmt) scope.node());
      case FUNCTION -> compileFunction((Stmt.Function) scope.node());
      case LAMBDA -> compileLambda((Expr.Lambda) scope.node());
      case CLASS -> compileClass((Stmt.ClassDef) scope.node());
      default -> compileComprehension((Expr.Comprehension) scope.node());
    }
    return emit.endPass();
  }

  private void compileModule(Stmt module) {
    if (context.options.input() == CompileOptions.Input.EXPRESSION) {
      expressions.compile(((Stmt.Expression) module).value());
      emit.returnValue();
    } else {
      statements.compile(module);
      returnNone();
    }
  }

  private void returnNone() {
    emit.loadSingleton(Expr.Singleton.NONE);
    emit.returnValue();
  }

  private void compileFunction(Stmt.Function function) {
    if (context.isScopePass()) {
      declareParams(function.params());
      if (scope.codeKind() == CodeKind.VIPER) {
        scope.setViperReturnType(viperType(function.returns()));
      }
    }
    statements.compile(function.body());
    if (!emit.endsWithReturn()) {
      returnNone();
    }
  }

  private void compileLambda(Expr.Lambda lambda) {
    emit.setSourceLine(lambda.line());
    if (context.isScopePass()) {
      declareParams(lambda.params());
    }
    expressions.compile(lambda.body());
    if (context.dialect.lineage().lambdaDropsLastYield() && scope.has(ScopeFlags.GENERATOR)) {
      emit.popTop();
      emit.loadSingleton(Expr.Singleton.NONE);
    }
    emit.returnValue();
  }

  private void compileClass(Stmt.ClassDef definition) {
    if (context.isScopePass()) {
      scope.findOrAdd(WellKnown.CLASS_CELL, IdKind.LOCAL);
    }
    context.load(WellKnown.NAME);
    context.bind(WellKnown.MODULE);
    emit.loadString(definition.name());
    context.bind(WellKnown.QUALNAME);
    statements.compile(definition.body());
    IdInfo cell = scope.find(WellKnown.CLASS_CELL);
    if (cell.kind() == IdKind.LOCAL) {
      emit.loadSingleton(Expr.Singleton.NONE);
    } else {
      emit.loadLocal(WellKnown.CLASS_CELL, cell.local(), Emitter.Access.FAST);
    }
    emit.returnValue();
  }

  private void compileComprehension(Expr.Comprehension comprehension) {
    if (context.isScopePass()) {
      scope.findOrAdd(WellKnown.EMPTY, IdKind.LOCAL);
      scope.setPositionalArgs(1);
    }
    emit.setSourceLine(comprehension.innerLine());
    switch (comprehension.kind()) {
      case LIST -> emit.build(0, Emitter.Collection.LIST);
      case DICT -> emit.build(0, Emitter.Collection.MAP);
      case SET -> emit.build(0, Emitter.Collection.SET);
      case GENERATOR -> emit.loadNull(); // The iterator is an object, made by the caller.
    }
    context.load(WellKnown.EMPTY);
    if (comprehension.kind() == Expr.ComprehensionKind.GENERATOR) {
      emit.loadNull();
      emit.loadNull();
    } else {
      emit.getIter(true);
    }
    compileLoop(comprehension, comprehension.loop(), 0);
    if (comprehension.kind() == Expr.ComprehensionKind.GENERATOR) {
      emit.loadSingleton(Expr.Singleton.NONE);
    }
    emit.returnValue();
  }

  private void compileLoop(Expr.Comprehension comprehension, Clause.Loop loop, int depth) {
    int top = context.labels.next();
    int end = context.labels.next();
    emit.assignLabel(top);
    emit.forIter(end);
    assignments.store(loop.target());
    Clause clause = loop.next();
    while (clause instanceof Clause.Filter filter) {
      expressions.jumpIf(filter.condition(), false, top);
      clause = filter.next();
    }
    if (clause instanceof Clause.Loop inner) {
      expressions.compile(inner.iterable());
      emit.getIter(true);
      compileLoop(comprehension, inner, depth + 1);
    } else {
      compileElement(comprehension, depth);
    }
    emit.jump(top);
    emit.assignLabel(end);
    emit.forIterEnd();
  }

  private void compileElement(Expr.Comprehension comprehension, int depth) {
    expressions.compile(comprehension.element());
    if (comprehension.kind() == Expr.ComprehensionKind.GENERATOR) {
      expressions.yieldValue();
      emit.popTop();
    } else {
      emit.storeComprehension(
          comprehension.kind(), Emitter.ITERATOR_SLOTS * depth + COLLECTION_DEPTH);
    }
  }

  private void declareParams(Iterable<Param> params) {
    boolean afterStar = false;
    for (Param param : params) {
      if (scope.has(ScopeFlags.VAR_KEYWORDS) || param.kind() == Param.Kind.STAR && afterStar) {
        context.refuse(param, "invalid syntax");
        continue;
      }
      switch (param.kind()) {
        case NORMAL -> {
          if (afterStar) {
            scope.addKeywordOnlyArg();
          } else {
            scope.setPositionalArgs(scope.positionalArgs() + 1);
          }
          declare(param, IdInfo.ParamRole.NORMAL);
        }
        case STAR -> {
          afterStar = true;
          if (param.name() != null) {
            scope.set(ScopeFlags.VAR_ARGUMENTS);
            declare(param, IdInfo.ParamRole.STAR);
          }
        }
        case DOUBLE_STAR -> {
          scope.set(ScopeFlags.VAR_KEYWORDS);
          declare(param, IdInfo.ParamRole.DOUBLE_STAR);
        }
      }
    }
  }

  private void declare(Param param, IdInfo.ParamRole role) {
    IdInfo id = scope.findOrAdd(param.name(), IdKind.UNDECIDED);
    if (id.kind() != IdKind.UNDECIDED) {
      context.refuse(param, "argument name reused");
      return;
    }
    boolean typed = scope.codeKind() == CodeKind.VIPER && scope.kind() == ScopeKind.FUNCTION;
    id.makeParam(role, typed ? viperType(param.annotation()) : NativeType.OBJECT);
  }

  private NativeType viperType(Expr annotation) {
    if (annotation == null) {
      return NativeType.OBJECT;
    }
    if (!(annotation instanceof Expr.Name name)) {
      if (!context.errors.any()) {
        context.errors.note("SyntaxError", "annotation must be an identifier");
        context.errors.locate(annotation.line());
      }
      return NativeType.OBJECT;
    }
    NativeType type = ViperTypes.of(name.id());
    if (type == null) {
      context.errors.note("ViperTypeError", "unknown type '" + name.id() + "'");
      return NativeType.OBJECT;
    }
    return type;
  }
}
