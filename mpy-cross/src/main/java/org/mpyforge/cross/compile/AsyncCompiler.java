package org.mpyforge.cross.compile;

import java.util.List;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.scope.WellKnown;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.Qstr;

/** Compiles {@code async for} and {@code async with}. */
final class AsyncCompiler {

  private final CodeContext context;
  private final Emitter emit;
  private final ExpressionCompiler expressions;
  private final AssignmentCompiler assignments;
  private final StatementCompiler statements;

  AsyncCompiler(
      CodeContext context,
      ExpressionCompiler expressions,
      AssignmentCompiler assignments,
      StatementCompiler statements) {
    this.context = context;
    this.emit = context.emit;
    this.expressions = expressions;
    this.assignments = assignments;
    this.statements = statements;
  }

  /** {@code [object] → [result of awaiting object.method()]}. */
  private void awaitMethod(Qstr method) {
    emit.loadMethod(method);
    emit.callMethod(0, 0, 0);
    expressions.yieldFrom();
  }

  /** {@code async for}. */
  void compileFor(Stmt.For loop) {
    int whileElse = context.labels.next();
    int exception = context.labels.next();
    int success = context.labels.next();
    int reraise = context.labels.next();
    AsyncIterator iterator = context.dialect.asyncIterator();
    Qstr variable = AsyncIterator.variable(loop.iterable(), whileElse);
    expressions.compile(loop.iterable());
    emit.loadMethod(WellKnown.AITER);
    emit.callMethod(0, 0, 0);
    iterator.keep(context, variable);
    int breakLabel = context.labels.next();
    int continueLabel = context.labels.next();
    CodeContext.Loop outer = context.enterLoop(breakLabel, continueLabel, false);
    emit.assignLabel(continueLabel);
    context.enterBlock(exception, Emitter.Block.EXCEPT);
    iterator.load(context, variable);
    awaitMethod(WellKnown.ANEXT);
    assignments.store(loop.target());
    emit.popExceptJump(success, false);

    emit.assignLabel(exception);
    emit.startExceptHandler();
    emit.dupTop();
    emit.loadGlobal(WellKnown.STOP_ASYNC_ITERATION, Emitter.Space.GLOBAL);
    emit.binary(BinaryOperator.EXCEPTION_MATCH);
    emit.popJumpIf(false, reraise);
    emit.popTop();
    emit.popExceptJump(whileElse, true);
    emit.assignLabel(reraise);
    emit.adjustStackSize(1); // The exception.
    context.leaveBlock();
    emit.endExceptHandler();

    emit.assignLabel(success);
    statements.compile(loop.body());
    emit.jump(continueLabel);
    context.leaveLoop(outer);
    emit.assignLabel(whileElse);
    statements.compileOptional(loop.otherwise());
    emit.assignLabel(breakLabel);
    iterator.discard(context);
  }

  /** {@code async with}: several items nest. */
  void compileWith(Stmt.With statement) {
    compileWith(statement.items(), statement.body());
  }

  private void compileWith(List<Stmt.WithItem> items, Stmt body) {
    if (items.isEmpty()) {
      statements.compile(body);
      return;
    }
    int finallyBlock = context.labels.next();
    int noException = context.labels.next();
    int returnOrUnwind = context.labels.next();
    int end = context.labels.next();
    Stmt.WithItem item = items.get(0);
    expressions.compile(item.manager());
    emit.dupTop();
    awaitMethod(WellKnown.AENTER);
    if (item.target() == null) {
      emit.popTop();
    } else {
      assignments.store(item.target());
    }
    context.enterBlock(finallyBlock, Emitter.Block.FINALLY);
    emit.adjustStackSize(CodeContext.UNWIND_SLOTS);
    compileWith(items.subList(1, items.size()), body);
    emit.adjustStackSize(-CodeContext.UNWIND_SLOTS);
    if (context.dialect.emitterPartsAsyncWith()) {
      emit.asyncWithSetupFinally(noException, finallyBlock, returnOrUnwind);
    } else {
      emit.partAsyncWith(noException, finallyBlock, returnOrUnwind);
    }
    exitWithException(end);
    emit.assignLabel(returnOrUnwind);
    emit.rotThree();
    emit.rotThree();
    emit.assignLabel(noException);
    exitWithoutException();
    emit.assignLabel(end);
    context.leaveBlock();
  }

  /** {@code [manager exception] → [exception or None]}: {@code __aexit__} may swallow it. */
  private void exitWithException(int end) {
    emit.dupTop();
    emit.rotThree();
    emit.rotTwo();
    emit.loadMethod(WellKnown.AEXIT);
    emit.rotThree();
    emit.rotThree();
    emit.dupTop();
    emit.attribute(WellKnown.CLASS_CELL, Emitter.Action.LOAD);
    emit.rotTwo();
    emit.loadSingleton(Expr.Singleton.NONE); // In place of a traceback.
    emit.callMethod(3, 0, 0);
    expressions.yieldFrom();
    emit.popJumpIf(false, end);
    emit.popTop();
    emit.loadSingleton(Expr.Singleton.NONE);
    emit.jump(end);
    emit.adjustStackSize(2);
  }

  /** {@code [… manager] → […]}: what is below is None, or a value and where it goes. */
  private void exitWithoutException() {
    emit.loadMethod(WellKnown.AEXIT);
    emit.loadSingleton(Expr.Singleton.NONE);
    emit.dupTop();
    emit.dupTop();
    emit.callMethod(3, 0, 0);
    expressions.yieldFrom();
    emit.popTop();
    emit.adjustStackSize(-1);
  }
}
