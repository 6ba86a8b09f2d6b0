package org.mpyforge.cross.compile;

import java.util.List;
import org.mpyforge.cross.ast.CompareOp;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.ast.Trailer;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.number.BinaryOp;
import org.mpyforge.cross.number.IntValue;
import org.mpyforge.cross.scope.ScopeKind;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.UnaryOperator;

/** Compiles expressions: each leaves one value on the stack. */
final class ExpressionCompiler {

  private final CodeContext context;
  private final Emitter emit;
  private final CallCompiler calls;
  private final FunctionCompiler functions;

  ExpressionCompiler(CodeContext context) {
    this.context = context;
    this.emit = context.emit;
    this.functions = new FunctionCompiler(context, this);
    this.calls = new CallCompiler(context, this);
  }

  /** The compiler of calls and trailers. */
  CallCompiler calls() {
    return calls;
  }

  /** The compiler of functions and closures. */
  FunctionCompiler functions() {
    return functions;
  }

  /** Compiles an expression. */
  void compile(Expr expr) {
    if (expr instanceof Expr.Leaf leaf) {
      compileLeaf(leaf);
      return;
    }
    emit.setSourceLine(expr.line());
    if (expr instanceof Expr.Trailed trailed) {
      calls.compileTrailed(trailed.subject(), trailed.trailers());
    } else if (expr instanceof Expr.Constant constant) {
      emit.loadConstant(constant.value());
    } else if (expr instanceof Expr.Binary binary) {
      compileBinary(binary);
    } else if (expr instanceof Expr.Comparison comparison) {
      compileComparison(comparison);
    } else if (expr instanceof Expr.Tuple tuple) {
      compileTuple(tuple);
    } else if (expr instanceof Expr.ListDisplay list) {
      compileList(list);
    } else if (expr instanceof Expr.Logical logical) {
      compileLogical(logical);
    } else if (expr instanceof Expr.Unary unary) {
      compile(unary.operand());
      emit.unary(UnaryOperator.ofNumber(unary.operator().ordinal()));
    } else if (expr instanceof Expr.Not not) {
      compile(not.operand());
      emit.unary(UnaryOperator.NOT);
    } else {
      compileRare(expr);
    }
  }

  private void compileRare(Expr expr) {
    if (expr instanceof Expr.Conditional conditional) {
      compileConditional(conditional);
    } else if (expr instanceof Expr.BraceDisplay display) {
      compileBraces(display);
    } else if (expr instanceof Expr.KeyValue item) {
      compile(item.value());
      compile(item.key());
    } else if (expr instanceof Expr.Comprehension comprehension) {
      functions.compileComprehension(comprehension);
    } else if (expr instanceof Expr.Lambda lambda) {
      functions.compileLambda(lambda);
    } else if (expr instanceof Expr.Slice slice) {
      compileSlice(slice);
    } else if (expr instanceof Expr.Power power) {
      compileAll(List.of(power.base(), power.exponent()));
      emit.binary(BinaryOperator.POWER);
    } else if (expr instanceof Expr.Await await) {
      compileAwait(await);
    } else if (expr instanceof Expr.Yield yield) {
      compileYield(yield);
    } else if (expr instanceof Expr.Walrus walrus) {
      calls.compileWalrus(walrus.target(), walrus.value());
    } else {
      context.refuse(expr, "*x must be assignment target");
    }
  }

  private void compileLeaf(Expr.Leaf leaf) {
    if (leaf instanceof Expr.Name name) {
      context.load(name.id());
    } else if (leaf instanceof Expr.SmallInt small) {
      compileInt(small.value());
    } else if (leaf instanceof Expr.Str text) {
      emit.loadString(text.value());
    } else {
      emit.loadSingleton((Expr.Singleton) leaf);
    }
  }

  private void compileInt(long value) {
    if (context.target.isSmallInt(value)) {
      emit.loadSmallInt(value);
    } else {
      emit.loadConstant(new ConstValue.Numeric(IntValue.of(value)));
    }
  }

  /** Compiles several expressions; an error without a line gets that of the one it is in. */
  private void compileAll(List<Expr> items) {
    for (Expr item : items) {
      try {
        compile(item);
      } catch (SourceError e) {
        throw e.orAt(item.line());
      }
      if (context.errors.locate(item.line())) {
        return;
      }
    }
  }

  /** The first items may give no line to an error in them. */
  private void compileList(Expr.ListDisplay list) {
    List<Expr> items = list.items();
    int located = context.dialect.firstLocatedItem(items.size());
    for (Expr item : items.subList(0, located)) {
      compile(item);
    }
    compileAll(items.subList(located, items.size()));
    emit.build(items.size(), Emitter.Collection.LIST);
  }

  private void compileTuple(Expr.Tuple tuple) {
    for (Expr item : tuple.items()) {
      compile(item);
    }
    emit.build(tuple.items().size(), Emitter.Collection.TUPLE);
  }

  private void compileBinary(Expr.Binary binary) {
    List<Expr> operands = binary.operands();
    compile(operands.get(0));
    for (int i = 1; i < operands.size(); i++) {
      compile(operands.get(i));
      emit.binary(operation(binary.operators().get(i - 1)));
    }
  }

  private static BinaryOperator operation(BinaryOp operator) {
    return BinaryOperator.ofNumber(BinaryOperator.OR.number() + operator.ordinal());
  }

  /** The operation of an augmented assignment. */
  static BinaryOperator inPlaceOperation(BinaryOp operator) {
    return BinaryOperator.ofNumber(BinaryOperator.INPLACE_OR.number() + operator.ordinal());
  }

  private void compileLogical(Expr.Logical logical) {
    int end = context.labels.next();
    int last = logical.operands().size() - 1;
    for (int i = 0; i <= last; i++) {
      compile(logical.operands().get(i));
      if (i < last) {
        emit.jumpIfOrPop(logical.isOr(), end);
      }
    }
    emit.assignLabel(end);
  }

  private void compileComparison(Expr.Comparison comparison) {
    List<CompareOp> operators = comparison.operators();
    compile(comparison.operands().get(0));
    boolean chained = operators.size() > 1;
    int fail = chained ? context.labels.next() : 0;
    for (int i = 0; i < operators.size(); i++) {
      boolean last = i + 1 == operators.size();
      compile(comparison.operands().get(i + 1));
      if (!last) {
        emit.dupTop();
        emit.rotThree();
      }
      compare(operators.get(i));
      if (!last) {
        emit.jumpIfOrPop(false, fail);
      }
    }
    if (chained) {
      int end = context.labels.next();
      emit.jump(end);
      emit.assignLabel(fail);
      emit.adjustStackSize(1);
      emit.rotTwo();
      emit.popTop();
      emit.assignLabel(end);
    }
  }

  private void compare(CompareOp operator) {
    switch (operator) {
      case NOT_IN -> emit.negatedBinary(BinaryOperator.IN);
      case IS_NOT -> emit.negatedBinary(BinaryOperator.IS);
      case LESS -> emit.binary(BinaryOperator.LESS);
      case MORE -> emit.binary(BinaryOperator.MORE);
      case EQUAL -> emit.binary(BinaryOperator.EQUAL);
      case LESS_EQUAL -> emit.binary(BinaryOperator.LESS_EQUAL);
      case MORE_EQUAL -> emit.binary(BinaryOperator.MORE_EQUAL);
      case NOT_EQUAL -> emit.binary(BinaryOperator.NOT_EQUAL);
      case IN -> emit.binary(BinaryOperator.IN);
      case IS -> emit.binary(BinaryOperator.IS);
    }
  }

  private void compileConditional(Expr.Conditional conditional) {
    if (context.dialect.lineage().decidesConditionals()) {
      if (context.dialect.conditions().isTrue(conditional.condition())) {
        compile(conditional.then());
        return;
      }
      if (context.dialect.conditions().isFalse(conditional.condition())) {
        compile(conditional.otherwise());
        return;
      }
    }
    int fail = context.labels.next();
    int end = context.labels.next();
    jumpIf(conditional.condition(), false, fail);
    compile(conditional.then());
    emit.jump(end);
    emit.assignLabel(fail);
    emit.adjustStackSize(-1);
    compile(conditional.otherwise());
    emit.assignLabel(end);
  }

  private void compileBraces(Expr.BraceDisplay display) {
    List<Expr> items = display.items();
    boolean isDict = items.isEmpty() || items.get(0) instanceof Expr.KeyValue;
    if (isDict) {
      emit.build(items.size(), Emitter.Collection.MAP);
    }
    for (Expr item : items) {
      compile(item);
      if (item instanceof Expr.KeyValue != isDict) {
        context.refuse(
            display.innerLine(),
            isDict ? "expecting key:value for dict" : "expecting just a value for set");
        return;
      }
      if (isDict) {
        emit.storeMap();
      }
    }
    if (!isDict) {
      emit.build(items.size(), Emitter.Collection.SET);
    }
  }

  private void compileSlice(Expr.Slice slice) {
    compileOrNone(slice.start());
    compileOrNone(slice.stop());
    if (slice.step() == null) {
      emit.build(2, Emitter.Collection.SLICE);
    } else {
      compile(slice.step());
      emit.build(3, Emitter.Collection.SLICE);
    }
  }

  private void compileOrNone(Expr expr) {
    if (expr == null) {
      emit.loadSingleton(Expr.Singleton.NONE);
    } else {
      compile(expr);
    }
  }

  private void compileAwait(Expr.Await await) {
    if (!mayYield()) {
      context.refuse(await, "'await' outside function");
      return;
    }
    List<Trailer> trailers = await.trailers();
    if (trailers.isEmpty()) {
      compile(await.subject());
    } else {
      calls.compileTrailed(await.subject(), trailers);
    }
    yieldFrom();
  }

  private boolean mayYield() {
    ScopeKind kind = context.scope.kind();
    return kind == ScopeKind.FUNCTION || kind == ScopeKind.LAMBDA;
  }

  private void compileYield(Expr.Yield yield) {
    if (!mayYield()) {
      context.refuse(yield, "'yield' outside function");
      return;
    }
    compileOrNone(yield.value());
    if (yield.from()) {
      yieldFrom();
    } else {
      yieldValue();
    }
  }

  /** {@code [value] → [sent]}. */
  void yieldValue() {
    emit.yieldValue();
    context.reserveLabelsForNative(1);
  }

  /** {@code [iterable] → [result]}: delegates to it. */
  void yieldFrom() {
    emit.getIter(false);
    emit.loadSingleton(Expr.Singleton.NONE);
    emit.yieldFrom();
    context.reserveLabelsForNative(3);
  }

  /** Goes to a label if a condition has the given truth value; leaves nothing on the stack. */
  void jumpIf(Expr condition, boolean value, int label) {
    if (context.dialect.conditions().isDecided(condition)) {
      if (context.dialect.conditions().outcome(condition) == value) {
        emit.jump(label);
      }
    } else if (condition instanceof Expr.Logical logical) {
      jumpIfLogical(logical, value, label);
    } else if (condition instanceof Expr.Not not) {
      jumpIf(not.operand(), !value, label);
    } else {
      compile(condition);
      emit.popJumpIf(value, label);
    }
  }

  private void jumpIfLogical(Expr.Logical logical, boolean value, int label) {
    List<Expr> operands = logical.operands();
    if (logical.isOr() == value) {
      for (Expr operand : operands) {
        jumpIf(operand, value, label);
      }
      return;
    }
    // Any operand but the last may decide that there is no jump.
    int skip = context.labels.next();
    int last = operands.size() - 1;
    for (Expr operand : operands.subList(0, last)) {
      jumpIf(operand, !value, skip);
    }
    jumpIf(operands.get(last), value, label);
    emit.assignLabel(skip);
  }
}
