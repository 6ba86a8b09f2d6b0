package org.mpyforge.cross.compile;

import org.mpyforge.cross.ast.Argument;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.emit.Emitter;

/** A call has one starred and one double-starred argument at most, computed after all others. */
final class StarLastArguments extends ArgumentCompiler {

  private Expr star;
  private Expr doubleStar;

  StarLastArguments(CodeContext context, ExpressionCompiler expressions, int positional) {
    super(context, expressions, positional);
  }

  @Override
  String errorInPositional() {
    if (starFlags != 0) {
      return "non-keyword arg after */**";
    }
    return keyword > 0 ? "non-keyword arg after keyword arg" : null;
  }

  @Override
  String errorInStar(int index) {
    return hasStar(Emitter.STAR) ? "can't have multiple *x" : null;
  }

  @Override
  String errorInDoubleStar() {
    return hasStar(Emitter.DOUBLE_STAR) ? "can't have multiple **x" : null;
  }

  @Override
  void compileStar(Argument.Star argument, int index) {
    starFlags |= Emitter.STAR;
    star = argument.value();
  }

  @Override
  void compileDoubleStar(Argument.DoubleStar argument) {
    starFlags |= Emitter.DOUBLE_STAR;
    doubleStar = argument.value();
  }

  @Override
  void finishStars() {
    compileOrNull(star);
    compileOrNull(doubleStar);
  }

  private void compileOrNull(Expr value) {
    if (value == null) {
      emit.loadNull();
    } else {
      expressions.compile(value);
    }
  }
}
