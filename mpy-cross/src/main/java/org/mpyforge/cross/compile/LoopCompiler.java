package org.mpyforge.cross.compile;

import java.util.List;
import org.mpyforge.cross.ast.Argument;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.ast.Trailer;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.scope.WellKnown;
import org.mpyforge.format.BinaryOperator;

/** Compiles {@code while} and {@code for}. */
final class LoopCompiler {

  private final CodeContext context;
  private final Emitter emit;
  private final ExpressionCompiler expressions;
  private final AssignmentCompiler assignments;
  private final StatementCompiler statements;

  LoopCompiler(
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

  /** {@code while}: the condition stands after the body. */
  void compileWhile(Stmt.While loop) {
    int breakLabel = context.labels.next();
    int continueLabel = context.labels.next();
    CodeContext.Loop outer = context.enterLoop(breakLabel, continueLabel, false);
    if (!context.dialect.conditions().isFalse(loop.condition())) {
      int top = context.labels.next();
      if (!context.dialect.conditions().isTrue(loop.condition())) {
        emit.jump(continueLabel);
      }
      emit.assignLabel(top);
      statements.compile(loop.body());
      emit.assignLabel(continueLabel);
      expressions.jumpIf(loop.condition(), true, top);
    }
    context.leaveLoop(outer);
    statements.compileOptional(loop.otherwise());
    emit.assignLabel(breakLabel);
  }

  /** {@code for}: a loop over {@code range()} counts by itself, without an iterator. */
  void compileFor(Stmt.For loop) {
    Range range = Range.of(loop);
    if (range != null) {
      compileRange(loop, range);
      return;
    }
    int breakLabel = context.labels.next();
    int continueLabel = context.labels.next();
    CodeContext.Loop outer = context.enterLoop(breakLabel, continueLabel, true);
    int pop = context.labels.next();
    expressions.compile(loop.iterable());
    emit.getIter(true);
    emit.assignLabel(continueLabel);
    emit.forIter(pop);
    assignments.store(loop.target());
    statements.compile(loop.body());
    if (!emit.endsWithReturn()) {
      emit.jump(continueLabel);
    }
    emit.assignLabel(pop);
    emit.forIterEnd();
    context.leaveLoop(outer);
    statements.compileOptional(loop.otherwise());
    emit.assignLabel(breakLabel);
  }

  /** The bounds of a loop over {@code range(start, end, step)} with a constant step. */
  private record Range(Expr start, Expr end, Expr.SmallInt step) {

    /** The bounds if the loop is of this kind, else null. */
    static Range of(Stmt.For loop) {
      if (loop.target() instanceof Expr.Name
          && loop.iterable() instanceof Expr.Trailed trailed
          && trailed.subject() instanceof Expr.Name function
          && function.id().equals(WellKnown.RANGE)
          && trailed.trailers().size() == 1
          && trailed.trailers().get(0) instanceof Trailer.Call call) {
        return of(call.arguments());
      }
      return null;
    }

    private static Range of(List<Argument> arguments) {
      Expr.SmallInt one = new Expr.SmallInt(1);
      return switch (arguments.size()) {
        case 1 -> of(new Expr.SmallInt(0), plain(arguments.get(0)), one);
        case 2 -> of(plain(arguments.get(0)), plain(arguments.get(1)), one);
        case 3 -> of(plain(arguments.get(0)), plain(arguments.get(1)), plain(arguments.get(2)));
        default -> null;
      };
    }

    private static Range of(Expr start, Expr end, Expr step) {
      return start != null
              && end != null
              && step instanceof Expr.SmallInt small
              && small.value() != 0
          ? new Range(start, end, small)
          : null;
    }

    private static Expr plain(Argument argument) {
      return argument instanceof Argument.Positional positional ? positional.value() : null;
    }

    /** Whether the end is kept on the stack below the counter: it may change, or be costly. */
    boolean endOnStack() {
      return !(end instanceof Expr.SmallInt);
    }
  }

  private void compileRange(Stmt.For loop, Range range) {
    int breakLabel = context.labels.next();
    int continueLabel = context.labels.next();
    CodeContext.Loop outer = context.enterLoop(breakLabel, continueLabel, false);
    int top = context.labels.next();
    int entry = context.labels.next();
    if (range.endOnStack()) {
      expressions.compile(range.end());
    }
    expressions.compile(range.start());
    emit.jump(entry);
    emit.assignLabel(top);
    emit.dupTop();
    assignments.store(loop.target());
    statements.compile(loop.body());
    emit.assignLabel(continueLabel);
    expressions.compile(range.step());
    emit.binary(BinaryOperator.INPLACE_ADD);
    emit.assignLabel(entry);
    if (range.endOnStack()) {
      emit.dupTopTwo();
      emit.rotTwo();
    } else {
      emit.dupTop();
      expressions.compile(range.end());
    }
    emit.binary(range.step().value() >= 0 ? BinaryOperator.LESS : BinaryOperator.MORE);
    emit.popJumpIf(true, top);
    context.leaveLoop(outer);
    endRange(loop, range, breakLabel);
  }

  private void endRange(Stmt.For loop, Range range, int breakLabel) {
    int end = -1;
    if (loop.otherwise() != null) {
      popRange(range); // The else suite may leave an outer loop.
      statements.compile(loop.otherwise());
      end = context.labels.next();
      emit.jump(end);
      emit.adjustStackSize(range.endOnStack() ? 2 : 1);
    }
    emit.assignLabel(breakLabel);
    popRange(range);
    if (end >= 0) {
      emit.assignLabel(end);
    }
  }

  private void popRange(Range range) {
    emit.popTop();
    if (range.endOnStack()) {
      emit.popTop();
    }
  }
}
