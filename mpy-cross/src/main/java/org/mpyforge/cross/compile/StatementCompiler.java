package org.mpyforge.cross.compile;

import java.util.List;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.scope.ScopeKind;
import org.mpyforge.cross.scope.WellKnown;
import org.mpyforge.format.ScopeFlags;

/** Compiles statements: each leaves the stack as it was. */
final class StatementCompiler {

  private final CodeContext context;
  private final Emitter emit;
  private final ExpressionCompiler expressions;
  private final AssignmentCompiler assignments;
  private final DefinitionCompiler definitions;
  private final ImportCompiler imports;
  private final LoopCompiler loops;
  private final TryCompiler tries;
  private final WithCompiler withs;
  private final AsyncCompiler asyncs;

  StatementCompiler(
      CodeContext context, ExpressionCompiler expressions, AssignmentCompiler assignments) {
    this.context = context;
    this.emit = context.emit;
    this.expressions = expressions;
    this.assignments = assignments;
    this.definitions = new DefinitionCompiler(context, expressions);
    this.imports = new ImportCompiler(context);
    this.loops = new LoopCompiler(context, expressions, assignments, this);
    this.tries = new TryCompiler(context, expressions, this);
    this.withs = new WithCompiler(context, expressions, assignments, this);
    this.asyncs = new AsyncCompiler(context, expressions, assignments, this);
  }

  /** Compiles a statement, if there is one. */
  void compileOptional(Stmt stmt) {
    if (stmt != null) {
      compile(stmt);
    }
  }

  /** Compiles a statement. */
  void compile(Stmt stmt) {
    emit.setSourceLine(stmt.line());
    if (stmt instanceof Stmt.Block block) {
      compileBlock(block);
    } else if (stmt instanceof Stmt.Expression expression) {
      compileExpression(expression.value());
    } else if (stmt instanceof Stmt.Assign assign) {
      assignments.compile(assign);
    } else if (stmt instanceof Stmt.If branch) {
      compileIf(branch);
    } else if (stmt instanceof Stmt.Return statement) {
      compileReturn(statement);
    } else if (stmt instanceof Stmt.Function function) {
      definitions.compileFunction(function);
    } else if (stmt instanceof Stmt.For loop) {
      loops.compileFor(loop);
    } else if (stmt instanceof Stmt.AugmentedAssign assign) {
      assignments.compile(assign);
    } else if (stmt instanceof Stmt.Try statement) {
      tries.compile(statement);
    } else if (stmt instanceof Stmt.Raise raise) {
      compileRaise(raise);
    } else if (stmt instanceof Stmt.While loop) {
      loops.compileWhile(loop);
    } else if (stmt instanceof Stmt.ClassDef definition) {
      definitions.compileClass(definition);
    } else if (stmt instanceof Stmt.Import statement) {
      imports.compile(statement);
    } else {
      compileRare(stmt);
    }
  }

  private void compileRare(Stmt stmt) {
    if (stmt instanceof Stmt.ImportFrom statement) {
      imports.compile(statement);
    } else if (stmt instanceof Stmt.With statement) {
      withs.compile(statement);
    } else if (stmt instanceof Stmt.Decorated decorated) {
      definitions.compileDecorated(decorated);
    } else if (stmt instanceof Stmt.Break || stmt instanceof Stmt.Continue) {
      compileLeaveLoop(stmt);
    } else if (stmt instanceof Stmt.AnnotatedAssign assign) {
      assignments.compile(assign);
    } else if (stmt instanceof Stmt.Delete delete) {
      assignments.compile(delete);
    } else if (stmt instanceof Stmt.Assert assertion) {
      compileAssert(assertion);
    } else if (stmt instanceof Stmt.YieldStatement statement) {
      expressions.compile(statement.yield());
      emit.popTop();
    } else if (stmt instanceof Stmt.Async async) {
      compileAsync(async);
    } else if (stmt instanceof Stmt.Declaration declaration && context.isScopePass()) {
      new Declarations(context).declare(declaration);
    }
  }

  /** Compiles an expression that is a statement; one typed at a prompt is shown. */
  private void compileExpression(Expr value) {
    boolean shown =
        context.options.input() == CompileOptions.Input.INTERACTIVE
            && context.scope.kind() == ScopeKind.MODULE;
    if (shown) {
      context.load(WellKnown.REPL_PRINT);
    }
    expressions.compile(value);
    if (shown) {
      emit.callFunction(1, 0, 0);
    }
    emit.popTop();
  }

  /** Compiles several statements; an error without a line gets that of the one it is in. */
  private void compileBlock(Stmt.Block block) {
    for (Stmt stmt : block.statements()) {
      try {
        compile(stmt);
      } catch (SourceError e) {
        context.errors.locate(stmt.line());
        throw e.orAt(stmt.line());
      }
      if (context.errors.locate(stmt.line())) {
        return;
      }
    }
  }

  private void compileIf(Stmt.If statement) {
    int end = context.labels.next();
    List<Stmt.Branch> branches = statement.branches();
    for (int i = 0; i < branches.size(); i++) {
      Stmt.Branch branch = branches.get(i);
      if (context.dialect.conditions().isFalse(branch.condition())) {
        continue;
      }
      int fail = context.labels.next();
      expressions.jumpIf(branch.condition(), false, fail);
      compile(branch.body());
      if (context.dialect.conditions().isTrue(branch.condition())) {
        emit.assignLabel(end);
        return;
      }
      boolean isLast = i + 1 == branches.size() && statement.otherwise() == null;
      boolean skips = !isLast || i > 0 && context.dialect.lineage().lastElifJumps();
      if (skips && !emit.endsWithReturn()) {
        emit.jump(end);
      }
      emit.assignLabel(fail);
    }
    compileOptional(statement.otherwise());
    emit.assignLabel(end);
  }

  private void compileReturn(Stmt.Return statement) {
    if (context.scope.kind() != ScopeKind.FUNCTION) {
      context.refuse(statement, "'return' outside function");
      return;
    }
    if (statement.value() == null) {
      emit.loadSingleton(Expr.Singleton.NONE);
    } else if (statement.value() instanceof Expr.Conditional conditional) {
      int fail = context.labels.next();
      expressions.jumpIf(conditional.condition(), false, fail);
      expressions.compile(conditional.then());
      emit.returnValue();
      emit.assignLabel(fail);
      expressions.compile(conditional.otherwise());
    } else {
      expressions.compile(statement.value());
    }
    emit.returnValue();
  }

  private void compileRaise(Stmt.Raise raise) {
    int count = 0;
    if (raise.exception() != null) {
      expressions.compile(raise.exception());
      count++;
    }
    if (raise.cause() != null) {
      expressions.compile(raise.cause());
      count++;
    }
    emit.raise(count);
  }

  private void compileLeaveLoop(Stmt stmt) {
    CodeContext.Loop loop = context.loop();
    if (loop == null) {
      context.refuse(stmt, "'break'/'continue' outside loop");
      return;
    }
    int depth = context.exceptLevel() - loop.exceptLevel();
    if (stmt instanceof Stmt.Break) {
      emit.unwindJump(loop.breakLabel(), loop.iteratorOnStack(), depth);
    } else {
      emit.unwindJump(loop.continueLabel(), false, depth);
    }
  }

  private void compileAssert(Stmt.Assert assertion) {
    if (!context.options.debug()) {
      return;
    }
    int end = context.labels.next();
    expressions.jumpIf(assertion.condition(), true, end);
    emit.loadGlobal(WellKnown.ASSERTION_ERROR, Emitter.Space.GLOBAL);
    if (assertion.message() != null) {
      expressions.compile(assertion.message());
      emit.callFunction(1, 0, 0);
    }
    emit.raise(1);
    emit.assignLabel(end);
  }

  private void compileAsync(Stmt.Async async) {
    if (async.statement() instanceof Stmt.Function function) {
      definitions.compileAsyncFunction(function);
    } else if (!context.scope.has(ScopeFlags.GENERATOR)) {
      context.refuse((Node) async.statement(), "async for/with outside async function");
    } else if (async.statement() instanceof Stmt.For loop) {
      asyncs.compileFor(loop);
    } else {
      asyncs.compileWith((Stmt.With) async.statement());
    }
  }
}
