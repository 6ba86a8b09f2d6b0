package org.mpyforge.cross.compile;

import java.util.List;
import org.mpyforge.cross.ast.Argument;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.ast.Trailer;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.scope.IdInfo;
import org.mpyforge.cross.scope.IdKind;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.cross.scope.ScopeKind;
import org.mpyforge.cross.scope.WellKnown;
import org.mpyforge.format.Qstr;

/** Compiles calls, indexes and attributes, and {@code :=}, which a call may contain. */
final class CallCompiler {

  private final CodeContext context;
  private final Emitter emit;
  private final ExpressionCompiler expressions;

  CallCompiler(CodeContext context, ExpressionCompiler expressions) {
    this.context = context;
    this.emit = context.emit;
    this.expressions = expressions;
  }

  /** Compiles a subject and its trailers; {@code super()} and method calls are special. */
  void compileTrailed(Expr subject, List<Trailer> trailers) {
    expressions.compile(subject);
    int i = isSuperCall(subject, trailers.get(0)) ? compileSuper(trailers) : 0;
    for (; i < trailers.size(); i++) {
      if (i + 1 < trailers.size()
          && trailers.get(i) instanceof Trailer.Attribute attribute
          && trailers.get(i + 1) instanceof Trailer.Call call) {
        emit.loadMethod(attribute.name());
        compileCall(call.arguments(), true, 0);
        i++;
      } else {
        compileTrailer(trailers.get(i));
      }
    }
  }

  /** Compiles one trailer; the subject is on the stack. */
  void compileTrailer(Trailer trailer) {
    emit.setSourceLine(trailer.line());
    if (trailer instanceof Trailer.Call call) {
      compileCall(call.arguments(), false, 0);
    } else if (trailer instanceof Trailer.Index index) {
      expressions.compile(index.index());
      emit.subscript(Emitter.Action.LOAD);
    } else if (trailer instanceof Trailer.Attribute attribute) {
      emit.attribute(attribute.name(), Emitter.Action.LOAD);
    }
  }

  private boolean isSuperCall(Expr subject, Trailer first) {
    return context.scope.kind() == ScopeKind.FUNCTION
        && subject instanceof Expr.Name name
        && name.id().equals(WellKnown.SUPER)
        && first instanceof Trailer.Call call
        && call.arguments().isEmpty();
  }

  /** Gives {@code super()} its arguments; returns how many trailers that took. */
  private int compileSuper(List<Trailer> trailers) {
    context.load(WellKnown.CLASS_CELL);
    context.load(firstParam(trailers.get(0)));
    if (trailers.size() >= 3
        && trailers.get(1) instanceof Trailer.Attribute attribute
        && trailers.get(2) instanceof Trailer.Call call) {
      emit.loadSuperMethod(attribute.name());
      compileCall(call.arguments(), true, 0);
      return 3;
    }
    emit.callFunction(2, 0, 0);
    return 1;
  }

  private Qstr firstParam(Trailer call) {
    for (IdInfo id : context.scope.ids()) {
      if (id.isParam()) {
        return id.name();
      }
    }
    throw SourceError.syntax(call, "super() can't find self");
  }

  /**
   * Compiles the arguments and the call itself; what is called is on the stack.
   *
   * @param extra positional arguments already on the stack
   */
  void compileCall(List<Argument> arguments, boolean isMethod, int extra) {
    ArgumentCompiler counts =
        context.dialect.starArguments().arguments(context, expressions, extra);
    counts.compile(arguments);
    if (isMethod) {
      emit.callMethod(counts.positional(), counts.keyword(), counts.starFlags());
    } else {
      emit.callFunction(counts.positional(), counts.keyword(), counts.starFlags());
    }
  }

  /** Compiles {@code target := value}. */
  void compileWalrus(Expr target, Expr value) {
    if (!(target instanceof Expr.Name)) {
      context.refuse(target, "can't assign to expression");
    }
    expressions.compile(value);
    emit.dupTop();
    if (target instanceof Expr.Name name) {
      bind(name);
    }
  }

  private void bind(Expr.Name name) {
    if (!context.scope.kind().isComprehension()) {
      context.store(name.id());
    } else if (context.dialect.walrusDeclares()) {
      if (context.isScopePass()) {
        bindInParent(name.id());
      }
      context.store(name.id());
    } else {
      context.storeAs(context.scope.parent(), name.id());
    }
  }

  /** A comprehension's {@code :=} binds in the scope around it. */
  private void bindInParent(Qstr target) {
    Scope scope = context.scope;
    IdInfo outer = context.modify(scope.parent(), target);
    if (outer.kind() == IdKind.GLOBAL_EXPLICIT) {
      scope.findOrAdd(target, IdKind.GLOBAL_EXPLICIT);
      return;
    }
    IdInfo id = scope.findOrAdd(target, IdKind.UNDECIDED);
    boolean isGlobal = scope.parent().parent() == null;
    if (!isGlobal && id.kind() == IdKind.GLOBAL_IMPLICIT) {
      id.setKind(IdKind.UNDECIDED); // Read before; now it must be looked for again.
    }
    new Declarations(context).declare(id, isGlobal, Node.NO_LINE);
  }
}
