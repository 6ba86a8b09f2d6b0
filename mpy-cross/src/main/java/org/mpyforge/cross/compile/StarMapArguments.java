package org.mpyforge.cross.compile;

import org.mpyforge.cross.ast.Argument;
import org.mpyforge.cross.emit.Emitter;

/** Starred arguments keep their places; a map on top of them tells which they are. */
final class StarMapArguments extends ArgumentCompiler {

  private long starMap;

  StarMapArguments(CodeContext context, ExpressionCompiler expressions, int positional) {
    super(context, expressions, positional);
  }

  @Override
  String errorInPositional() {
    if (hasStar(Emitter.DOUBLE_STAR)) {
      return "positional arg after **";
    }
    return keyword > 0 ? "positional arg after keyword arg" : null;
  }

  @Override
  String errorInStar(int index) {
    if (hasStar(Emitter.DOUBLE_STAR)) {
      return "* arg after **";
    }
    // The map of starred arguments must be a small int of the target; a width of 0 is no limit.
    boolean fits = Integer.compareUnsigned(index, context.target.smallIntBits() - 1) < 0;
    return fits ? null : "too many args";
  }

  @Override
  String errorInDoubleStar() {
    return null;
  }

  @Override
  void compileStar(Argument.Star star, int index) {
    starFlags |= Emitter.STAR;
    starMap |= 1L << index;
    expressions.compile(star.value());
    positional++;
  }

  /** It counts as a keyword argument without a keyword. */
  @Override
  void compileDoubleStar(Argument.DoubleStar star) {
    starFlags |= Emitter.DOUBLE_STAR;
    emit.loadNull();
    expressions.compile(star.value());
    keyword++;
  }

  @Override
  void finishStars() {
    emit.loadSmallInt(starMap);
  }
}
