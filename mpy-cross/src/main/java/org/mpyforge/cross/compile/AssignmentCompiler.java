package org.mpyforge.cross.compile;

import java.util.List;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.ast.Trailer;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.scope.IdKind;
import org.mpyforge.cross.scope.ScopeKind;
import org.mpyforge.cross.scope.WellKnown;

/** Compiles assignments of all kinds, and {@code del}. */
final class AssignmentCompiler {

  private static final String CANNOT_ASSIGN = "can't assign to expression";
  private static final String CANNOT_DELETE = "can't delete expression";

  private final CodeContext context;
  private final Emitter emit;
  private final ExpressionCompiler expressions;

  AssignmentCompiler(CodeContext context, ExpressionCompiler expressions) {
    this.context = context;
    this.emit = context.emit;
    this.expressions = expressions;
  }

  /** {@code a = b = value}: the value is computed first, then stored from left to right. */
  void compile(Stmt.Assign assign) {
    List<Expr> targets = assign.targets();
    if (targets.size() == 1) {
      compileSingle(targets.get(0), assign.value(), false);
      return;
    }
    expressions.compile(assign.value());
    for (int i = 0; i < targets.size(); i++) {
      if (i + 1 < targets.size()) {
        emit.dupTop();
      }
      store(targets.get(i));
    }
  }

  /** {@code target: annotation [= value]}. */
  void compile(Stmt.AnnotatedAssign assign) {
    if (assign.value() != null) {
      boolean constant =
          context.dialect.lineage().keepsConst()
              && assign.annotation() instanceof Expr.Name name
              && name.id().equals(WellKnown.CONST);
      compileSingle(assign.target(), assign.value(), constant);
    } else if (context.scope.kind() == ScopeKind.FUNCTION
        && assign.target() instanceof Expr.Name name) {
      context.scope.findOrAdd(name.id(), IdKind.LOCAL);
    }
  }

  /** {@code target op= value}. */
  void compile(Stmt.AugmentedAssign assign) {
    loadForUpdate(assign.target());
    expressions.compile(assign.value());
    emit.binary(ExpressionCompiler.inPlaceOperation(assign.operator()));
    storeUpdated(assign.target());
  }

  private void compileSingle(Expr target, Expr value, boolean constant) {
    if (context.dialect.lineage().swapsWithoutTuple()
        && target instanceof Expr.Tuple targets
        && value instanceof Expr.Tuple values
        && canSwap(targets, values)) {
      compileSwap(targets.items(), values.items());
      return;
    }
    Expr announced = context.dialect.lineage().keepsConst() ? AnnouncedConstant.of(value) : null;
    expressions.compile(announced == null ? value : announced);
    if (target instanceof Expr.Name name && (constant || announced != null)) {
      context.bind(name.id());
    } else {
      store(target);
    }
  }

  /** Whether {@code a, b = c, d}, or the same with three, can do without a tuple. */
  private static boolean canSwap(Expr.Tuple targets, Expr.Tuple values) {
    int size = targets.items().size();
    return targets.kind() == Expr.TupleKind.STATEMENT
        && values.kind() == Expr.TupleKind.STATEMENT
        && size == values.items().size()
        && (size == 2 || size == 3)
        && !hasStar(targets.items());
  }

  private static boolean hasStar(List<Expr> targets) {
    for (Expr target : targets) {
      if (target instanceof Expr.Star) {
        return true;
      }
    }
    return false;
  }

  private void compileSwap(List<Expr> targets, List<Expr> values) {
    for (Expr value : values) {
      expressions.compile(value);
    }
    if (values.size() == 3) {
      emit.rotThree();
    }
    emit.rotTwo();
    for (Expr target : targets) {
      store(target);
    }
  }

  /** {@code [value] → []}: assigns it to a target. */
  void store(Expr target) {
    if (target instanceof Expr.Name name) {
      context.store(name.id());
    } else if (target instanceof Expr.Trailed trailed) {
      changeMember(trailed, Emitter.Action.STORE, CANNOT_ASSIGN);
    } else if (target instanceof Expr.ListDisplay list) {
      unpack(list.items());
    } else if (target instanceof Expr.Tuple tuple && !tuple.items().isEmpty()) {
      unpack(tuple.items());
    } else {
      context.refuse(target, CANNOT_ASSIGN);
    }
  }

  private void unpack(List<Expr> targets) {
    boolean star = false;
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof Expr.Star) {
        if (star) {
          context.refuse(targets.get(i), "multiple *x in assignment");
          return;
        }
        star = true;
        emit.unpackEx(i, targets.size() - i - 1);
      }
    }
    if (!star) {
      emit.unpackSequence(targets.size());
    }
    for (Expr target : targets) {
      store(target instanceof Expr.Star starred ? starred.operand() : target);
    }
  }

  /** Stores to an item or attribute, or deletes it; a call is refused. */
  private void changeMember(Expr.Trailed target, Emitter.Action action, String refusal) {
    loadOwner(target);
    Trailer last = last(target);
    if (last instanceof Trailer.Index index) {
      expressions.compile(index.index());
      emit.subscript(action);
    } else if (last instanceof Trailer.Attribute attribute) {
      emit.attribute(attribute.name(), action);
    } else {
      context.refuse(target, refusal);
    }
  }

  /** Compiles the object that has the last trailer's item or attribute. */
  private void loadOwner(Expr.Trailed trailed) {
    expressions.compile(trailed.subject());
    List<Trailer> trailers = trailed.trailers();
    for (Trailer trailer : trailers.subList(0, trailers.size() - 1)) {
      expressions.calls().compileTrailer(trailer);
    }
  }

  private static Trailer last(Expr.Trailed trailed) {
    return trailed.trailers().get(trailed.trailers().size() - 1);
  }

  /** Loads the value of a target, leaving below it what {@link #storeUpdated} needs. */
  private void loadForUpdate(Expr target) {
    if (target instanceof Expr.Name name) {
      context.load(name.id());
      return;
    }
    if (target instanceof Expr.Trailed trailed) {
      loadOwner(trailed);
      Trailer last = last(trailed);
      if (last instanceof Trailer.Index index) {
        expressions.compile(index.index());
        emit.dupTopTwo();
        emit.subscript(Emitter.Action.LOAD);
        return;
      }
      if (last instanceof Trailer.Attribute attribute) {
        emit.dupTop();
        emit.attribute(attribute.name(), Emitter.Action.LOAD);
        return;
      }
    }
    context.refuse(target, CANNOT_ASSIGN);
  }

  private void storeUpdated(Expr target) {
    if (target instanceof Expr.Name name) {
      context.store(name.id());
    } else if (target instanceof Expr.Trailed trailed) {
      if (last(trailed) instanceof Trailer.Attribute attribute) {
        emit.rotTwo();
        emit.attribute(attribute.name(), Emitter.Action.STORE);
      } else {
        emit.rotThree();
        emit.subscript(Emitter.Action.STORE);
      }
    }
  }

  /** {@code del target}. */
  void compile(Stmt.Delete delete) {
    if (delete.target() instanceof Expr.Tuple tuple && tuple.kind() == Expr.TupleKind.TARGET) {
      deleteAll(tuple.items());
    } else {
      delete(delete.target());
    }
  }

  private void deleteAll(List<Expr> targets) {
    for (Expr target : targets) {
      delete(target);
    }
  }

  private void delete(Expr target) {
    if (target instanceof Expr.Name name) {
      context.delete(name.id());
    } else if (target instanceof Expr.Trailed trailed) {
      changeMember(trailed, Emitter.Action.DELETE, CANNOT_DELETE);
    } else if (target instanceof Expr.Tuple tuple && !tuple.items().isEmpty()) {
      deleteAll(tuple.items());
    } else {
      context.refuse(target, CANNOT_DELETE);
    }
  }
}
