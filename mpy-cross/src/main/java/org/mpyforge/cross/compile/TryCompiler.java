package org.mpyforge.cross.compile;

import java.util.List;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.Qstr;

/** Compiles {@code try}. */
final class TryCompiler {

  private final CodeContext context;
  private final Emitter emit;
  private final ExpressionCompiler expressions;
  private final StatementCompiler statements;

  TryCompiler(CodeContext context, ExpressionCompiler expressions, StatementCompiler statements) {
    this.context = context;
    this.emit = context.emit;
    this.expressions = expressions;
    this.statements = statements;
  }

  /** {@code try}, with handlers, {@code finally} or both. */
  void compile(Stmt.Try statement) {
    if (statement.finalizer() == null) {
      compileExcept(statement);
      return;
    }
    int finallyBlock = context.labels.next();
    context.enterBlock(finallyBlock, Emitter.Block.FINALLY);
    if (statement.handlers().isEmpty()) {
      emit.adjustStackSize(CodeContext.UNWIND_SLOTS);
      statements.compile(statement.body());
      emit.adjustStackSize(-CodeContext.UNWIND_SLOTS);
    } else {
      compileExcept(statement);
    }
    emit.loadSingleton(Expr.Singleton.NONE); // Nothing to raise again.
    emit.assignLabel(finallyBlock);
    countReturnSlot(1);
    statements.compile(statement.finalizer());
    countReturnSlot(-1);
    context.leaveBlock();
  }

  private void compileExcept(Stmt.Try statement) {
    int handler = context.labels.next();
    int success = context.labels.next();
    context.enterBlock(handler, Emitter.Block.EXCEPT);
    statements.compile(statement.body());
    emit.popExceptJump(success, false);
    emit.assignLabel(handler);
    emit.startExceptHandler();
    int end = context.labels.next();
    List<Stmt.Handler> handlers = statement.handlers();
    for (int i = 0; i < handlers.size(); i++) {
      compileHandler(handlers.get(i), i + 1 == handlers.size(), end);
    }
    context.leaveBlock();
    emit.endExceptHandler();
    emit.assignLabel(success);
    statements.compileOptional(statement.otherwise());
    emit.assignLabel(end);
  }

  private void compileHandler(Stmt.Handler handler, boolean isLast, int end) {
    int next = context.labels.next();
    if (handler.exception() != null) {
      emit.dupTop();
      expressions.compile(handler.exception());
      emit.binary(BinaryOperator.EXCEPTION_MATCH);
      emit.popJumpIf(false, next);
    } else if (!isLast) {
      context.refuse(handler.line(), "default 'except' must be last");
      return;
    }
    if (handler.name() == null) {
      emit.popTop();
      statements.compile(handler.body());
    } else {
      context.store(handler.name());
      compileNamedBody(handler.name(), handler.body());
    }
    emit.popExceptJump(end, true);
    emit.assignLabel(next);
    emit.adjustStackSize(1); // The exception.
  }

  /** The name of an exception is unbound when its handler ends, however it ends. */
  private void compileNamedBody(Qstr name, Stmt body) {
    int unbind = context.labels.next();
    context.enterBlock(unbind, Emitter.Block.FINALLY);
    statements.compile(body);
    emit.loadSingleton(Expr.Singleton.NONE);
    emit.assignLabel(unbind);
    countReturnSlot(1);
    emit.loadSingleton(Expr.Singleton.NONE);
    context.store(name);
    context.delete(name);
    countReturnSlot(-1);
    context.leaveBlock();
  }

  /** When code runs because of a {@code return}, there is the value to be returned, too. */
  private void countReturnSlot(int delta) {
    if (context.dialect.finallyHasReturnSlot()) {
      emit.adjustStackSize(delta);
    }
  }
}
