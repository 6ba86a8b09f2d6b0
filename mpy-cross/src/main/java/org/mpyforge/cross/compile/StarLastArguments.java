package org.mpyforge.cross.compile;

import org.mpyforge.cross.ast.Argument;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.emit.Emitter;

/** A call has one starred and one double-starred argument at most, computed after all others. */
final class StarLastArguments extends ArgumentCompiler {

  private Expr star;
  private Expr doubleStar;

  StarLastArguments(CodeContext context, ExpressionCompiler expressions, int positional) {
    super(context, expressions, positional);
  }

  @Override
  void checkPositional(Argument.Positional argument) {
    if (starFlags != 0) {
      throw SourceError.syntax(argument, "non-keyword arg after */**");
    }
    if (keyword > 0) {
      throw SourceError.syntax(argument, "non-keyword arg after keyword arg");
    }
  }

  @Override
  void compileStar(Argument.Star argument, int index) {
    if (hasStar(Emitter.STAR)) {
      throw SourceError.syntax(argument, "can't have multiple *x");
    }
    starFlags |= Emitter.STAR;
    star = argument.value();
  }

  @Override
  void compileDoubleStar(Argument.DoubleStar argument) {
    if (hasStar(Emitter.DOUBLE_STAR)) {
      throw SourceError.syntax(argument, "can't have multiple **x");
    }
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
