package org.mpyforge.cross.compile;

import java.util.List;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.emit.Emitter;

/** Compiles {@code with}: several items nest. */
final class WithCompiler {

  private final CodeContext context;
  private final Emitter emit;
  private final ExpressionCompiler expressions;
  private final AssignmentCompiler assignments;
  private final StatementCompiler statements;

  WithCompiler(
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

  /** {@code with}. */
  void compile(Stmt.With statement) {
    compile(statement.items(), statement.body());
  }

  private void compile(List<Stmt.WithItem> items, Stmt body) {
    if (items.isEmpty()) {
      statements.compile(body);
      return;
    }
    int end = context.labels.next();
    Stmt.WithItem item = items.get(0);
    expressions.compile(item.manager());
    context.enterBlock(end, Emitter.Block.WITH);
    if (item.target() == null) {
      emit.popTop();
    } else {
      assignments.store(item.target());
    }
    compile(items.subList(1, items.size()), body);
    emit.withCleanup(end);
    context.reserveLabelsForNative(3);
    context.leaveBlock();
  }
}
